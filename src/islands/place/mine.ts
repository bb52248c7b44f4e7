/** The next seven days of the reader's community, copied from the pages of its district. */
import { markMoment } from '../../browser/moment/moment.ts';
import type { Now } from '../../clock.ts';
import type { Time } from '../../domain/calendar/day-arithmetic.ts';
import { daysLater } from '../../view-models/place/own-place.ts';
import { plainTime } from '../../view-models/words/dates/plain-time.ts';

const DAYS = 7;
/** Three of them fit on the first screen of a phone. */
const MAX_ROWS = 5;

interface Station {
  key: string;
  name: string;
  href: string;
  /** Name of its district. */
  district: string;
  tel: string | undefined;
  isSample: boolean;
}

/** Fills the list and the headline. */
export function showMine(
  list: HTMLElement,
  {
    weeks,
    station,
    now,
  }: {
    weeks: readonly Document[];
    station: Station;
    now: Now;
  },
): void {
  const rows = weeks.flatMap((week) => rowsOf(week, station.key, now));
  const items = document.createElement('ul');
  items.append(...rows);
  markMoment(items, now);
  const coming = rows.filter(({ dataset }) => dataset['rel'] !== 'past');
  items.replaceChildren(...coming.slice(0, MAX_ROWS));
  const rest = coming.length - MAX_ROWS;
  const more = document.createElement('p');
  more.className = 'none mine-more';
  const link = document.createElement('a');
  link.href = station.href;
  link.textContent =
    coming.length === 0
      ? `${station.name}这七天没有排活动，看站点页`
      : rest > 0
        ? `这七天还有${String(rest)}场`
        : `${station.name}的全部活动`;
  more.append(link);
  if (station.tel !== undefined) more.append(callLink(station.name, station.tel, station.isSample, 'plain-only'));
  const heading = document.createElement('h2');
  heading.className = 'vh';
  heading.textContent = `${station.name}这七天`;
  const after = document.createElement('h2');
  const order = document.createElement('small');
  order.textContent = '每天里，近的在前';
  const name = document.createElement('span');
  name.textContent = name.dataset['all'] = station.district;
  name.dataset['weekOf'] = '';
  after.append(name, '这一周', order);
  list.replaceChildren(heading, items, more, after);
  openDoors(list, station, coming.length === 0 || location.hash.startsWith('#d'));
  writeHeadline(
    coming.filter(({ dataset }) => dataset['on'] !== undefined),
    now,
    sharedBadge(coming),
  );
}

/** The doors of 长辈模式: the week of the district, ten screens long, opens at a tap; the call goes to the own community. */
function openDoors(list: HTMLElement, { district, name, tel, isSample }: Station, isOpen: boolean): void {
  const board = list.parentElement!;
  const button = board.querySelector<HTMLButtonElement>('.doors button');
  if (!button) return;
  button.append(`看${district}这一周`);
  button.parentElement!.hidden = false;
  const show = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    board.classList.toggle('is-own', !open);
  };
  show(isOpen);
  button.addEventListener('click', () => {
    show(button.getAttribute('aria-expanded') !== 'true');
  });
  const call = board.querySelector('.doors .pri');
  const icon = call?.querySelector('svg');
  if (!call || !icon || tel === undefined) return;
  const own = callLink(name, tel, isSample, 'pri');
  own.prepend(icon);
  call.replaceWith(own);
}

function callLink(name: string, tel: string, isSample: boolean, className: string): HTMLElement {
  const call = document.createElement('a');
  call.className = className;
  call.href = tel;
  call.textContent = `打电话给${name}`;
  if (isSample) {
    const badge = document.createElement('span');
    badge.className = 'badge s';
    badge.textContent = '示例';
    call.append(' ', badge);
  }
  return call;
}

function rowsOf(week: Document, station: string, { day: today }: Now): HTMLElement[] {
  return [...week.querySelectorAll<HTMLElement>('.day:not(.after)')]
    .filter(({ dataset: { day = '' } }) => day >= today && day < daysLater(today, DAYS))
    .flatMap((day) =>
      [...day.querySelectorAll<HTMLElement>('li[data-station]')]
        .filter(({ dataset }) => dataset['station'] === station)
        .map((row) => dated(document.importNode(row, true), day, today)),
    );
}

/** A row of a day becomes one that names its day. */
function dated(row: HTMLElement, day: HTMLElement, today: string): HTMLElement {
  row.classList.add('dated');
  const time = row.querySelector('.act-time');
  const clock = (time?.querySelector('time') ?? time)?.textContent.trim() ?? '';
  const heading = day.querySelector('h3')!;
  const label = heading.querySelector('time')!.textContent;
  const [weekday = ''] = /周./.exec(heading.textContent) ?? [];
  const date = day.dataset['day'] ?? '';
  const [name, when] = [document.createElement('b'), document.createElement('span')];
  name.textContent = date === today ? '今天' : date === daysLater(today as Now['day'], 1) ? '明天' : weekday;
  when.textContent = label;
  const hour = document.createElement('b');
  hour.className = 'st';
  hour.append(...hourWords(clock, row.dataset['start']));
  time?.replaceChildren(name, when, hour);
  const badge = heading.querySelector('.badge');
  if (badge) row.querySelector('.act-name')?.append(' ', document.importNode(badge, true));
  return row;
}

/** 14:30, or 下午2点半 in 长辈模式. */
function hourWords(clock: string, start: string | undefined): (Node | string)[] {
  if (start === undefined) return [clock];
  return [
    ['plain-only', clock],
    ['elder-only', plainTime(start as Time)],
  ].map(([className = '', words = '']) => {
    const span = document.createElement('span');
    span.className = className;
    span.textContent = words;
    return span;
  });
}

/** 示例 once where all rows have it. */
function sharedBadge(rows: readonly HTMLElement[]): Element | undefined {
  const badges = rows.map((row) => row.querySelector('.badge'));
  const [first] = badges;
  if (!first || badges.some((badge) => badge?.textContent !== first.textContent)) return undefined;
  for (const badge of badges) badge?.remove();
  return first;
}

function writeHeadline(rows: readonly HTMLElement[], { day }: Now, badge: Element | undefined): void {
  const headline = document.querySelector('h1');
  if (!headline) return;
  headline.querySelector('.mine-count')?.remove();
  const today = rows.filter(({ dataset }) => dataset['day'] === day).length;
  const later = rows.length - today;
  const count = document.createElement('span');
  count.className = 'mine-count';
  const first = document.createElement('span');
  first.className = 'ph mine-today';
  const words = document.createElement(today > 0 ? 'b' : 'span');
  words.textContent = today > 0 ? `${String(today)}场` : '没有';
  first.append('今天', words);
  count.append(first, later > 0 ? `，7天内${today > 0 ? '还' : ''}有${String(later)}场` : '，7天内没有别的');
  if (badge) document.querySelector('.board-where')?.append(badge);
  headline.append(count);
  headline.classList.add('is-mine');
}
