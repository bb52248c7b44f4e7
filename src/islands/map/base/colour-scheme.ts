/** The value of a colour token, for canvases, which do not resolve custom properties. */
export const tokenColour = (token: string, element: Element): string =>
  getComputedStyle(element).getPropertyValue(`--${token}`).trim();

/** The theme of the site if one is chosen, else the colour scheme of the device. */
export function isDark(): boolean {
  const theme = document.documentElement.dataset['theme'];
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Calls back when the theme of the site or the colour scheme of the device changes. @returns function that stops listening */
export function onColourSchemeChange(callback: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(callback);
  dark.addEventListener('change', callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', callback);
    observer.disconnect();
  };
}
