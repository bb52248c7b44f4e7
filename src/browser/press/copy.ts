const SAID_MS = 2000;

/** Copies the text of the element with this id, for a button that has `data-copy`. */
export async function copy(id: string, _event: Event, button: HTMLElement): Promise<void> {
  const source = document.getElementById(id)!;
  let words = '已复制';
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
  } catch {
    // The clipboard is refused inside some apps and without HTTPS: select the text, so that a long press copies it.
    getSelection()!.selectAllChildren(source);
    words = '已选中，长按可复制';
  }
  const label = button.querySelector('span')!;
  // What changes inside a button is not read out; the status beside it is.
  const status = button.nextElementSibling!;
  const before = label.textContent;
  label.textContent = status.textContent = words;
  setTimeout(() => {
    label.textContent = before;
    status.textContent = '';
  }, SAID_MS);
}
