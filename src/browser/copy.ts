/** Buttons that copy the text of another element: `data-copy` holds its id. */
const SAID_MS = 2000;

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!source) continue;
  button.addEventListener('click', () => { void copy(source, button); });
  button.dataset['live'] = '';
}

async function copy(source: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    say(button, '已复制');
  } catch {
    // The clipboard is refused inside some apps and without HTTPS: select the text, so that a long press copies it.
    getSelection()?.selectAllChildren(source);
    say(button, '已选中，长按可复制');
  }
}

function say(button: HTMLElement, words: string): void {
  const label = button.querySelector('span') ?? button;
  // What changes inside a button is not read out; the status beside it is.
  const status = button.nextElementSibling;
  const before = label.textContent;
  label.textContent = words;
  if (status) status.textContent = words;
  setTimeout(() => {
    label.textContent = before;
    if (status) status.textContent = '';
  }, SAID_MS);
}
