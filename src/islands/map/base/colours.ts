/** Canvases know no custom properties: the colour that a token has on this element. */
export const colourOf = (token: string, element: Element): string =>
  getComputedStyle(element).getPropertyValue(`--${token}`).trim();

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
