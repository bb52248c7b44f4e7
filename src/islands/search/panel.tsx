/** Opens the search panel in a dialog, which is created on first use. */
import { createRoot } from 'react-dom/client';
import type { CareLine } from '../../view-models/care/care-lines.ts';
import styles from './parts/search.css?url';
import { SearchPanel } from './SearchPanel.tsx';

/** Resolves when the styles have loaded or failed; the dialog waits for it to avoid a layout shift. */
const stylesSettled = new Promise((resolve) => {
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: styles,
      onload: resolve,
      onerror: resolve,
    }),
  );
});
let dialog: HTMLDialogElement | undefined;

/** @param dataset of the link that opens the panel: the site's telephone and the help lines */
export async function openPanel(dataset: DOMStringMap): Promise<void> {
  dialog ??= createDialog(dataset);
  await stylesSettled;
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}

function createDialog({ phone: number, hours = '', sample, care = '[]' }: DOMStringMap): HTMLDialogElement {
  const created = document.createElement('dialog');
  created.className = 'search-panel';
  created.setAttribute('aria-label', '搜索');
  const close = (): void => {
    created.close();
  };
  // A click on the backdrop has the dialog itself as its target.
  created.addEventListener('click', (event) => {
    if (event.target === created) close();
  });
  document.body.append(created);
  createRoot(created).render(
    <SearchPanel
      phone={number ? { number, hours, sample: sample !== undefined } : undefined}
      care={JSON.parse(care) as CareLine[]}
      onClose={close}
    />,
  );
  return created;
}
