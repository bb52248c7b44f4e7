/**
 * A page that shows a period (`data-pages`) follows the clock into later ones. What does that (fresh.ts) is fetched when it is
 * needed, from the address in `data-fresh`: most pages are looked at in the period that they were built for.
 */
import type { Now } from '../../clock.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';
import { release } from './hold.ts';

let asked = false;

export function follow(now: Now): void {
  const holder = document.querySelector<HTMLElement>('[data-pages]');
  if (!holder) return;
  const { built, fresh } = holder.dataset;
  asked ||= periodStateOf(document.documentElement.dataset['period']!, now.day) !== 'present' || now.day < built!;
  if (asked)
    void import(/* @vite-ignore */ fresh!).then(({ freshen }: typeof import('./fresh.ts')) => freshen(now), notHad);
}

/** No network: the old list stays, and says so. */
function notHad(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-stale~="old"]')) note.hidden = false;
  release('period');
}
