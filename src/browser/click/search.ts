/**
 * Opens the search from any page: by its link, `/`, Ctrl+K or ⌘K. On wide screens it opens as a dialog over the page; on phones,
 * and in browsers without <dialog>, the link leads to the search page, so that Back works as usual.
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

/** Leaves clicks that open a new tab or window to the browser. */
export function followSearch(_address: string, event: MouseEvent): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
}

function open(event: Event): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  const field = document.querySelector<HTMLElement>('main [type="search"]');
  const hasRoom = matchMedia('(min-width: 45em)').matches && 'HTMLDialogElement' in globalThis;
  if (!link || (!field && event.type === 'click' && !hasRoom)) return;
  event.preventDefault();
  const openPage = (): void => {
    location.href = link.href;
  };
  if (field) field.focus();
  else if (hasRoom)
    // A separate bundle (`onDemand` in astro.config.mjs).
    void (import(/* @vite-ignore */ link.dataset['search']!) as Promise<Panel>)
      .then(({ openPanel }) => openPanel(link.dataset))
      .catch(openPage);
  else openPage();
}

interface Panel {
  openPanel: (data: DOMStringMap) => void | Promise<void>;
}
