/** The live calendar, which takes over from the static month. Loaded on first use (browser/calendar/page.ts). */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Calendar, type CalendarProps } from './Calendar.tsx';
import type { Distances } from './state/home.ts';

/** Without an answer by then, days are sorted by time. */
const MAX_WAIT_MS = 3000;

/** @returns a promise that resolves when the controls respond: the month is loaded, or could not be */
export async function start(island: HTMLElement): Promise<void> {
  const props = JSON.parse(island.dataset['props']!) as CalendarProps;
  const place = document.documentElement.dataset['at'] ?? '';
  const distances = await distancesFrom(place, island.closest<HTMLElement>('[data-follows-place]')!);
  return new Promise((resolve) => {
    hydrateRoot(
      island,
      createElement(Calendar, {
        ...props,
        staticMonth: island.parentElement!.querySelector<HTMLElement>('[data-static-month]')!,
        place,
        isArranged: 'arranged' in island.dataset,
        ...(distances && { distances }),
        onReady: resolve,
      }),
    );
  });
}

/** From the code that names the reader's place on this page (browser/follow-place.ts). */
async function distancesFrom(
  place: string,
  { dataset: { followsPlace = '', places = '' } }: HTMLElement,
): Promise<Distances | undefined> {
  if (!place.includes('/')) return undefined;
  const load = async (): Promise<Distances> => {
    const { loadDistances } = (await import(/* @vite-ignore */ followsPlace)) as {
      loadDistances: (place: string, address: string) => Promise<Distances>;
    };
    return loadDistances(place, places);
  };
  const timeout = new Promise<undefined>((resolve) => {
    setTimeout(resolve, MAX_WAIT_MS);
  });
  return Promise.race([load().catch(() => undefined), timeout]);
}
