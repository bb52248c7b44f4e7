/** What an editor is told of a character that cannot be drawn. */
import { writtenIn, type Drawn } from './node.ts';

/** @param segment what no font has: one character, or several that belong together (an emoji) */
export function missingCharacter(segment: string, tree: Drawn, from: string): Error {
  const where = writtenIn(tree).find(({ text }) => text.includes(segment));
  const codes = [...segment].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
  return new Error([
    `${from}：图片里有一个字画不出来：“${segment}”（${codes}）`,
    where ? `，在${where.about ? `${where.about}的` : ''}“${where.text}”里` : '',
    '。字体里没有它，多半是表情符号、自造字或看不见的控制符。请删掉它，或换成一般的字；',
    '如果是正式的地名、人名用字，请维护网站的人在 src/images/fonts.ts 里加一套有它的字体。',
  ].join(''));
}
