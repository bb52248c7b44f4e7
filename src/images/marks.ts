/** 五为 in a picture: a letter on its colour, with or without its name. */
import type { Mark } from '../view-models/marks/mark.ts';
import { COLOURS, colourOfMark } from './drawing/colours.ts';
import { row, type Drawn } from './drawing/node.ts';
import { text } from './drawing/text.ts';

interface Size {
  size: number;
  line: number;
}

/** @param hollow for activities that do not take place */
export const markWithWord = (mark: Mark, { size, line }: Size, hollow = false): Drawn =>
  row(
    { alignItems: 'center', height: line, gap: Math.round(size * 0.3) },
    // The name beside it is read instead of the letter.
    { ...markAlone(mark, { size, line }, hollow), read: 'never' },
    text(mark.name, { size, line, colour: colourOfMark(mark.code) }),
  );

export function markAlone({ code, letter }: Mark, { size }: Size, hollow = false): Drawn {
  const colour = colourOfMark(code);
  const side = Math.round(size * 1.3);
  const border = {
    border: `${String(Math.max(2, Math.round(size / 16)))}px solid ${colour}`,
    borderRadius: Math.round(size / 5),
  };
  return row(
    {
      width: side,
      height: side,
      alignItems: 'center',
      justifyContent: 'center',
      ...border,
      backgroundColor: hollow ? COLOURS.paper : colour,
    },
    text(letter, {
      size: Math.round(size * 0.86),
      line: Math.round(size),
      bold: true,
      colour: hollow ? colour : COLOURS['on-mark'],
    }),
  );
}

/** 示例 in a thin frame. */
export function sampleBadge({ size, line }: Size): Drawn {
  return row(
    {
      alignItems: 'center',
      height: line,
      paddingLeft: size / 3,
      paddingRight: size / 3,
      border: `2px solid ${COLOURS['line-2']}`,
      borderRadius: 6,
    },
    text('示例', { size, line: line - 4, colour: COLOURS['ink-2'] }),
  );
}
