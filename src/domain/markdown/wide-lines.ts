/** Line breaks in the source of Chinese text. */
import type { Token } from 'markdown-it';

/** Removes line breaks between Chinese characters, which would be spaces. */
export function joinWideLines(children: readonly Token[]): void {
  children.forEach((token, index) => {
    if (
      token.type === 'softbreak' &&
      ENDS_WIDE.test(textBeside(children, index, -1)) &&
      BEGINS_WIDE.test(textBeside(children, index, 1))
    )
      toText(token, '');
  });
}

export function toText(token: Token, content: string): void {
  token.type = 'text';
  token.tag = '';
  token.nesting = 0;
  token.content = content;
}

/** Chinese characters and punctuation. */
const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uff65“”‘’…—·]';
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');
const BEGINS_WIDE = new RegExp(`^${WIDE}`, 'u');

/** The nearest non-empty text in that direction, across tags. */
function textBeside(children: readonly Token[], from: number, step: 1 | -1): string {
  for (let index = from + step; index >= 0 && index < children.length; index += step) {
    const content = children[index]?.content ?? '';
    if (content !== '') return content;
  }
  return '';
}
