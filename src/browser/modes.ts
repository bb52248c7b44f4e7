/** 长辈模式 and dark mode, chosen by hand and remembered on the device. */
export function listenForModes(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-switch-theme]')) button.dataset['live'] = '';
  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest<HTMLElement>('[data-set-mode], [data-switch-theme]');
    if (!control) return;
    if (control.dataset['setMode'] !== undefined) setMode(control.dataset['setMode'], event);
    else switchTheme();
  });
}

/** On the page that is always large, the link leads away instead. */
function setMode(mode: string, event: Event): void {
  if (document.documentElement.hasAttribute('data-fixed')) return;
  event.preventDefault();
  if (mode === 'elder') document.documentElement.dataset['mode'] = 'elder';
  else delete document.documentElement.dataset['mode'];
  remember('mode', mode);
  // A link with ?mode= in it would undo the choice on reload.
  const address = new URL(location.href);
  address.searchParams.delete('mode');
  history.replaceState(history.state, '', address);
  scrollTo(0, 0);
}

function switchTheme(): void {
  const { dataset } = document.documentElement;
  const dark = dataset['theme'] ? dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset['theme'] = dark ? 'light' : 'dark';
  remember('theme', dataset['theme']);
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage is off inside some apps: the choice then holds for this page only.
  }
}
