const FEEDBACK_MS = 2000;

/** Click handler of the buttons that copy, loaded when one is first used (module.ts). @param button `data-copies` is the id of the text */
export async function open(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset['copies']!)!;
  let words = '已复制';
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
  } catch {
    // Some apps, and pages without HTTPS, deny the clipboard: select the text, so that a long press copies it.
    getSelection()!.selectAllChildren(source);
    words = '已选中，长按可复制';
  }
  const label = button.querySelector('span')!;
  // Screen readers do not announce changes inside a button, so the status element beside it gets the text too.
  const status = button.nextElementSibling!;
  const before = label.textContent;
  label.textContent = status.textContent = words;
  setTimeout(() => {
    label.textContent = before;
    status.textContent = '';
  }, FEEDBACK_MS);
}
