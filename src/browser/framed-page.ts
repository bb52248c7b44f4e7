/** Entry script of a page in a frame: shows the present week, marks what is over, and tells the height to the page around it. */
import { shanghaiNow } from '../clock.ts';
import { periodStateOf } from '../domain/evidence/reach.ts';
import { relationOf } from './moment/relation.ts';

const EVERY_MINUTE_MS = 60_000;

function follow(): void {
  const now = shanghaiNow();
  const weeks = [...document.querySelectorAll<HTMLElement>('[data-week]')];
  const states = weeks.map((week) => periodStateOf(week.dataset['week']!, now.day));
  const present = states.indexOf('present');
  // Neither is the present one: the last is the nearest, unless the clock is behind.
  const shown = present >= 0 ? present : states[0] === 'ahead' ? 0 : weeks.length - 1;
  for (const [index, week] of weeks.entries()) week.hidden = index !== shown;
  document.querySelector<HTMLElement>('[data-over]')!.hidden = states.some((state) => state !== 'over');
  document.querySelector('[data-this-week]')!.textContent =
    present >= 0 ? '本周' : (weeks[shown]?.querySelector('h2')?.textContent ?? '');
  // Not markMoment: what it adds would be in a chunk of every page that shares this one's.
  for (const element of document.querySelectorAll<HTMLElement>('[data-day]'))
    element.dataset['rel'] = relationOf(element.dataset, now);
}

let told = 0;
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told || parent === window) return;
  told = height;
  // Any site may show the frame, and the height is no secret.
  parent.postMessage({ type: 'embed-height', height }, '*');
}

follow();
document.documentElement.dataset['live'] = '';
tellHeight();
setInterval(follow, EVERY_MINUTE_MS);
if ('ResizeObserver' in window) new ResizeObserver(tellHeight).observe(document.documentElement);
