import type { Day } from '../../../domain/calendar/day.ts';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface FocusedElement {
  element: HTMLElement;
  href: string | null;
  day: Day | undefined;
}

/**
 * Restores focus when the focused element is re-rendered or removed: to the same link, else to the same day, else to the
 * heading. Otherwise the browser would move it to the top of the page.
 */
export function useRestoredFocus(box: RefObject<HTMLElement | null>): void {
  const last = useRef<FocusedElement>(undefined);

  useEffect(() => {
    // The static month too, which the board replaces.
    const root = box.current!.closest<HTMLElement>('.month')!;
    const remember = ({ target }: Pick<FocusEvent, 'target'>) => {
      last.current = describe(target as HTMLElement);
    };
    // The element may have been focused before hydration.
    if (root.contains(document.activeElement)) remember({ target: document.activeElement });
    // Forget the element if the reader moves focus away, but not if it was removed.
    const forget = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if ((target as HTMLElement).isConnected && last.current?.element === target) last.current = undefined;
      });
    };
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
    };
  }, [box]);

  useLayoutEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    last.current = undefined;
    replacementFor(box.current!, lost).focus();
  });
}

function describe(element: HTMLElement): FocusedElement {
  const { day, date } =
    (element.closest<HTMLElement>('[data-day], [data-date]')?.dataset as { day?: Day; date?: Day } | undefined) ?? {};
  return { element, href: element.getAttribute('href'), day: date ?? day };
}

function replacementFor(root: HTMLElement, { href, day }: FocusedElement): HTMLElement {
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
