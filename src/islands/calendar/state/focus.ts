import type { Day } from '../../../domain/calendar/day.ts';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface Held {
  element: HTMLElement;
  href: string | null;
  day: Day | undefined;
}

/**
 * Keeps focus where it was when what had it is drawn anew or goes away: on the same link, else on the same day, else on the
 * heading. Without it the browser would drop the reader at the top of the page.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  const held = useRef<Held>(undefined);

  useEffect(() => {
    // Effects run when it is there.
    const root = box.current!;
    const take = ({ target }: Pick<FocusEvent, 'target'>) => {
      held.current = heldBy(target as HTMLElement);
    };
    // It may have been taken before the island was there.
    if (root.contains(document.activeElement)) take({ target: document.activeElement });
    // Whoever leaves by himself is let go; when the element was removed, focus is to be put back.
    const release = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if ((target as HTMLElement).isConnected && held.current?.element === target) held.current = undefined;
      });
    };
    root.addEventListener('focusin', take);
    root.addEventListener('focusout', release);
    return () => {
      root.removeEventListener('focusin', take);
      root.removeEventListener('focusout', release);
    };
  }, [box]);

  useLayoutEffect(() => {
    const lost = held.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    held.current = undefined;
    place(box.current!, lost).focus();
  });
}

function heldBy(element: HTMLElement): Held {
  const { day, date } =
    (element.closest<HTMLElement>('[data-day], [data-date]')?.dataset as { day?: Day; date?: Day } | undefined) ?? {};
  return { element, href: element.getAttribute('href'), day: date ?? day };
}

function place(root: HTMLElement, { href, day }: Held): HTMLElement {
  const links =
    href === null
      ? []
      : [...root.querySelectorAll<HTMLElement>('a[href]')].filter((link) => link.getAttribute('href') === href);
  const found =
    links.find((link) => link.offsetParent !== null) ??
    (day === undefined ? null : root.querySelector<HTMLElement>(`[data-date="${day}"] button, #d${day} h3`));
  if (found) return found;
  const heading = root.querySelector<HTMLElement>('h1')!;
  heading.tabIndex = -1;
  return heading;
}
