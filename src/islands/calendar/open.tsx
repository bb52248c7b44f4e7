/** The live calendar, which takes over from the static month. Loaded on first use (browser/calendar/page.ts). */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Calendar, type CalendarProps } from './Calendar.tsx';

/** @returns a promise that resolves when the controls respond: the month is loaded, or could not be */
export function start(island: HTMLElement): Promise<void> {
  const props = JSON.parse(island.dataset['props']!) as CalendarProps;
  return new Promise((resolve) => {
    hydrateRoot(
      island,
      createElement(Calendar, {
        ...props,
        staticMonth: island.parentElement!.querySelector<HTMLElement>('[data-static-month]')!,
        place: document.documentElement.dataset['at'] ?? '',
        onReady: resolve,
      }),
    );
  });
}
