/**
 * The search from any page: its link, `/` and Ctrl or ⌘ with K. Where there is room it opens over the page; on a phone, and where
 * a browser knows no dialogs, the link leads to the search's own page, so that Back works as everywhere.
 */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const withKey = ctrlKey || metaKey;
    const isShortcut =
      key === '/'
        ? !withKey && !altKey && !(event.target as Element).closest('input, textarea, select, [contenteditable]')
        : withKey && key.toLowerCase() === 'k';
    if (isShortcut && !event.isComposing) open(event);
  });
}

/** In another tab or window as the reader wants. */
export function followSearch(_address: string, event: MouseEvent): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
}

function open(event: Event): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  const field = document.querySelector<HTMLElement>('main [type="search"]');
  const hasRoom = matchMedia('(min-width: 45em)').matches && 'HTMLDialogElement' in globalThis;
  if (!link || (!field && event.type === 'click' && !hasRoom)) return;
  event.preventDefault();
  const go = (): void => {
    location.href = link.href;
  };
  if (field) field.focus();
  else if (hasRoom)
    void panel(link.dataset['search']!)
      .then(({ openPanel }) => openPanel(link.dataset))
      .catch(go);
  else go();
}

/** Built under a name of its own (astro.config.mjs), which the link tells. */
const panel = (address: string): Promise<Panel> => import(/* @vite-ignore */ address) as Promise<Panel>;

interface Panel {
  openPanel: (data: DOMStringMap) => void | Promise<void>;
}
