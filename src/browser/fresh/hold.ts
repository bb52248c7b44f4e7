/**
 * Hides content that a script is about to replace (the list of another week, rows that a filter in the address excludes) without
 * removing it from the layout, so that it is painted once and nothing shifts. Attributes that the elements carry:
 *
 * data-period: Monday of the week, or the month, that the element shows · data-pages: address of the pages of other periods, for
 * elements that follow the period of the page (on <html>) · data-until: first day for which the element lacks data · data-hold:
 * query parameters that change its content · data-hold-stored: the storage entry that does · data-module: the script that fills the
 * element then, which hides nothing.
 */
import { openModule } from '../click/module.ts';
import type { Now } from '../../clock.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';
import { stored } from '../storage.ts';

/** After this time the element is shown even if it was not replaced. */
const MAX_HELD_MS = 8000;

/** Later than any day. */
const NEVER = '9';

/**
 * Who releases it: `period` the script that fetches the present period, `choice` the island that reads address and storage,
 * `place` follow-place.ts.
 */
type Reason = 'period' | 'choice' | 'place';

/** A function, because islands import this module and are also rendered where there is no document. */
const rootData = (): DOMStringMap => document.documentElement.dataset;

/** Checks the elements that the parser has added since the last call. */
export function holdBack(now: Now): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-hold]:not([data-looked])')) {
    element.dataset['looked'] = '';
    if (isOld(now, element)) hold('period');
    if (isChosen(element)) {
      const { module } = element.dataset;
      if (module) void openModule(module, element, element);
      else hold('choice');
    }
  }
}

/** Shows what was hidden for this reason, or for any. */
export function release(reason: Reason | '' = ''): void {
  const dataset = rootData();
  const { pending = '' } = dataset;
  const remaining = reason && pending.split(reason).join('').trim();
  if (remaining) dataset['pending'] = remaining;
  else delete dataset['pending'];
}

function hold(reason: Reason): void {
  const dataset = rootData();
  const { pending = '' } = dataset;
  dataset['pending'] = `${pending} ${reason}`;
  setTimeout(release, MAX_HELD_MS);
}

function isOld({ day }: Now, { dataset: { period = day, pages, until = NEVER } }: HTMLElement): boolean {
  // Elements that follow the period of the page wait for a later one only; all others wait for any period but their own.
  const followed = pages === undefined ? day : rootData()['period']!;
  return periodStateOf(period, day) !== 'present' || periodStateOf(followed, day) === 'over' || until <= day;
}

function isChosen({ dataset: { hold: names = '', holdStored = '' } }: HTMLElement): boolean {
  return names.split(' ').some((name) => new URLSearchParams(location.search).get(name)) || !!stored(holdStored);
}
