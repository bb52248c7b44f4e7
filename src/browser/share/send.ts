/**
 * Click handler of 发给朋友 and of 复制几行, loaded when the control is first used (browser/click/module.ts). `data-lines` is the id of the
 * element with the text; with `data-share` it goes to the share sheet of the device, if there is one.
 */
export async function open(control: HTMLElement): Promise<void> {
  const source = document.getElementById(control.dataset['lines']!)!;
  const text = source.textContent.trim();
  if ('share' in control.dataset && (await isShared(text))) return;
  say(control, (await isCopied(text)) ? '已复制，去微信里粘贴。' : selected(source));
}

/** @returns whether the reader has seen the share sheet; built-in browsers of apps such as 微信 have none, or an empty one */
async function isShared(text: string): Promise<boolean> {
  if ('inApp' in document.documentElement.dataset || !('share' in navigator)) return false;
  try {
    await navigator.share({ text });
    return true;
  } catch (error) {
    return (error as DOMException).name === 'AbortError';
  }
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Some apps, and pages without HTTPS, deny the clipboard: a long press copies what is selected. */
function selected(source: HTMLElement): string {
  source.hidden = false;
  // In 长辈模式 it may be folded away (ElderFold.astro).
  source.closest<HTMLElement>('.elder-folded')?.style.setProperty('display', 'block');
  source.scrollIntoView({ block: 'center' });
  getSelection()!.selectAllChildren(source);
  return '已选中，长按可复制。';
}

/** Screen readers announce changes of a status element, not of a button. */
function say(control: HTMLElement, words: string): void {
  control.closest('[data-said]')!.querySelector('[role="status"]')!.textContent = words;
}
