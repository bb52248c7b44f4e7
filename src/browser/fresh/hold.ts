/**
 * Some of what a page brings is about to be replaced: the list of another week, rows that a filter in the address leaves out.
 * It is kept back, in its place (data-held, and the foot), so that it is painted once and nothing jumps.
 *
 * data-period: the Monday of the week that a part shows, or its month · data-pages: where the pages of later ones are, for what
 * follows the period of the page (on <html>) · data-until: the first day for which it lacks something · data-hold: parameters of
 * the address that change what is shown · data-hold-stored: an entry of the storage that does.
 */
import type { Now } from '../../clock.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';
import { stored } from '../storage.ts';

/** What could not be replaced by then is shown as it is. */
const MAX_HELD_MS = 8000;

/** Later than any day. */
const NEVER = '9999';

/** Who will say when it is done: what fetches newer data, or the island that reads address and storage. */
export type Reason = 'period' | 'choice';

/** Islands import this file, and are rendered where there is no document. */
const state = (): DOMStringMap => document.documentElement.dataset;

/** For the parser: whatever it has added that is not looked at yet. */
export function holdBack(now: Now): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-hold]:not([data-looked])')) {
    element.dataset['looked'] = '';
    if (isOld(now, element)) hold('period');
    if (isChosen(element)) hold('choice');
  }
}

/** Everything is in its place: what was held for this reason, or all of it. */
export function release(reason: Reason | '' = ''): void {
  const dataset = state();
  const { pending = '' } = dataset;
  const left = reason && pending.split(reason).join('').trim();
  if (left) dataset['pending'] = left;
  else delete dataset['pending'];
}

function hold(reason: Reason): void {
  const dataset = state();
  const { pending = '' } = dataset;
  dataset['pending'] = `${pending} ${reason}`;
  setTimeout(release, MAX_HELD_MS);
}

function isOld({ day }: Now, { dataset: { period = day, pages, until = NEVER } }: HTMLElement): boolean {
  // What follows the reader through weeks or months waits for later ones only; what a fetch replaces waits for any other.
  const followed = pages === undefined ? day : state()['period']!;
  return periodStateOf(period, day) !== 'present' || periodStateOf(followed, day) === 'over' || until <= day;
}

function isChosen({ dataset: { hold: names = '', holdStored = '' } }: HTMLElement): boolean {
  const asked = new URLSearchParams(location.search);
  return names.split(' ').some((name) => asked.get(name)) || stored(holdStored) !== null;
}
