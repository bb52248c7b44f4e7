import type { Day } from '../../../domain/calendar/day.ts';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface Held {
  element: HTMLElement;
  href: string | null;
  day: Day | undefined;
}

/**
 * Restores focus when the focused element is re-rendered or removed: to the same link, else to the same day, else to the
 * heading. Otherwise the browser would move it to the top of the page.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  const held = useRef<Held>(undefined);

  useEffect(() => {
    const root = box.current!;
    const take = ({ target }: Pick<FocusEvent, 'target'>) => {
      held.current = heldBy(target as HTMLElement);
    };
    // The element may have been focused before hydration.
    if (root.contains(document.activeElement)) take({ target: document.activeElement });
    // Forget the element if the reader moves focus away, but not if it was removed.
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
