/** The panel as a dialog over the page: made when it is asked for, the same one ever after. */
import { createRoot } from 'react-dom/client';
import type { CareLine } from '../../view-models/care/care-lines.ts';
import styles from './parts/search.css?url';
import { SearchPanel } from './SearchPanel.tsx';

/** A dialog without its styles would jump: it waits for them, or for the news that they do not come. */
const styled = new Promise((done) => {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles, onload: done, onerror: done }),
  );
});
let dialog: HTMLDialogElement | undefined;

/** @param dataset of the link that opens it: the telephone to ask, and the lines for whoever is in distress */
export async function openPanel(dataset: DOMStringMap): Promise<void> {
  dialog ??= make(dataset);
  await styled;
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}

function make({ phone: number, hours = '', sample, care = '[]' }: DOMStringMap): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'sp';
  made.setAttribute('aria-label', '搜索');
  const close = (): void => {
    made.close();
  };
  // A click on the backdrop is one on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) close();
  });
  document.body.append(made);
  createRoot(made).render(
    <SearchPanel
      phone={number ? { number, hours, sample: sample !== undefined } : undefined}
      care={JSON.parse(care) as CareLine[]}
      onClose={close}
    />,
  );
  return made;
}
