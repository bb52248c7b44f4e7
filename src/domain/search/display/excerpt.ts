/** Excerpts: the part of a long text around its first highlight. Lengths in code points. */

const MAX_BEFORE = 10;
const MAX_AFTER = 24;

/** Takes and returns segments of which every other one is highlighted (`highlightSegments`); an ellipsis marks what was cut. */
export function excerptOf([before = '', highlight = '', after = '']: readonly string[]): string[] {
  return [truncate(before, MAX_BEFORE, 'end'), highlight, truncate(after, MAX_AFTER, 'start')];
}

function truncate(text: string, length: number, keep: 'start' | 'end'): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return keep === 'start' ? `${characters.slice(0, length).join('')}…` : `…${characters.slice(-length).join('')}`;
}
