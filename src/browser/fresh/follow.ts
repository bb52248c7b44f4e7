/**
 * A page that shows a week or month (`data-pages`) follows the clock into later ones. The script for that (fresh.ts) is loaded on
 * demand from the address in `data-fresh`: most pages are read in the period they were built for.
 */
import type { Now } from '../../clock.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';
import { release } from './hold.ts';

let isRequested = false;

export function follow(now: Now): void {
  const holder = document.querySelector<HTMLElement>('[data-pages]');
  if (!holder) return;
  const { built, fresh } = holder.dataset;
  isRequested ||= periodStateOf(document.documentElement.dataset['period']!, now.day) !== 'present' || now.day < built!;
  if (isRequested)
    void import(/* @vite-ignore */ fresh!).then(
      ({ freshen }: typeof import('./fresh.ts')) => freshen(now),
      keepOldList,
    );
}

/** No network: keep the old list and show the notice that it is old. */
function keepOldList(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-stale~="old"]')) note.hidden = false;
  release('period');
}
