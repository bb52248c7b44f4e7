/** The part of a long text around its first mark, so that a reader sees why it was found. */

const BEFORE = 10;
const AFTER = 24;

/** Takes and gives pieces of which every other one is marked (`markedPieces`); what was cut off is an ellipsis. */
export function excerptOf([before = '', mark = '', after = '']: readonly string[]): string[] {
  return [shortened(before, BEFORE, 'end'), mark, shortened(after, AFTER, 'start')];
}

function shortened(text: string, length: number, keep: 'start' | 'end'): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return keep === 'start' ? `${characters.slice(0, length).join('')}…` : `…${characters.slice(-length).join('')}`;
}
