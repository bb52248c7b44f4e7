/** The colours of the tokens, for canvases, which know no custom properties. */
export interface Colours {
  paper: string;
  line: string;
  land: string;
  hatching: string;
}

export function coloursOf(element: Element = document.documentElement): Colours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return { paper: token('sunk'), line: token('line'), land: token('line-2'), hatching: token('line-2') };
}

/** As the reader has chosen, else as the device says. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Calls back when the reader, or the evening, turns the page dark or light. @returns how to stop */
export function whenColoursChange(callback: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(callback);
  dark.addEventListener('change', callback);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', callback);
    chosen.disconnect();
  };
}
