import { useEffect } from 'react';

/** After this time the screen itself has moved the focus, if it does so. */
const SETTLED_MS = 80;

/** When the focused element is removed, moves the focus to its field, else to the nearest heading above. */
export function useKeptFocus(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const root = box.current;
    if (!root || !('MutationObserver' in globalThis)) return undefined;
    let around: HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent): void => {
      around = ancestors(target as HTMLElement, root);
    };
    const observer = new MutationObserver(() => {
      if (around[0] === undefined || around[0].isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (document.activeElement === document.body) nearest(around)?.focus({ preventScroll: true });
      }, SETTLED_MS);
    });
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [box]);
}

/** The element first, the root last. */
function ancestors(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const found = [element];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) found.push(at.parentElement);
  return found;
}

function nearest(around: readonly HTMLElement[]): HTMLElement | undefined {
  for (const element of around.filter(({ isConnected }) => isConnected)) {
    const control = element.matches('.ed-fld') && element.querySelector<HTMLElement>('input, textarea, select, button');
    if (control) return control;
    const heading = element.querySelector<HTMLElement>('h1, h2, h3');
    if (heading) {
      heading.tabIndex = -1;
      return heading;
    }
  }
  return undefined;
}
