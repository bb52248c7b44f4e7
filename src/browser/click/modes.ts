/** Switches for 长辈模式 and dark mode; the choice is stored on the device. */
import { store } from '../storage.ts';

/** On the page that is always in 长辈模式 (`data-fixed`), the link leads to another page instead. */
export function setMode(mode: string, event: Event): void {
  const { dataset } = document.documentElement;
  if ('fixed' in dataset) return;
  event.preventDefault();
  if (mode === 'elder') dataset['mode'] = mode;
  else delete dataset['mode'];
  store('mode', mode);
  // `?mode=` in the address would undo the choice on reload.
  const address = new URL(location.href);
  address.searchParams.delete('mode');
  history.replaceState(history.state, '', address);
  scrollTo(0, 0);
}

export function switchTheme(): void {
  const { dataset } = document.documentElement;
  const dark = dataset['theme'] ? dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset['theme'] = dark ? 'light' : 'dark';
  store('theme', dataset['theme']);
}
