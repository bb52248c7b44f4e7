/** The text of markup as a browser shows it: blocks and `<br>` break the line, other white space is one blank. */
import type { Cell } from '../../source.ts';
import { visibleText, type Run } from '../runs.ts';
import { shownCell } from '../table.ts';
import { isBlock, isIgnored, styleOf } from './elements.ts';
import type { ClassStyles } from './styles.ts';
import type { Element, Node } from './tree.ts';

interface Inherited {
  struck: boolean;
  preformatted: boolean;
}

export function cellText(element: Element, classes: ClassStyles, struck: boolean): Cell {
  const style = styleOf(element, classes);
  const inherited = { struck: struck || (style.struck ?? false), preformatted: style.preformatted ?? false };
  const shown = visibleText(element.children.flatMap((node) => runsOf(node, classes, inherited)));
  const cell = shownCell(tidyLines(shown.text));
  return shown.struck && cell.text !== '' ? { ...cell, struck: true } : cell;
}

/** Runs of text outside tables; struck through parts are left out. */
export function plainText(nodes: readonly Node[], classes: ClassStyles): string {
  const runs = nodes.flatMap((node) => runsOf(node, classes, { struck: false, preformatted: false }));
  return tidyLines(
    runs
      .filter((run) => !run.struck)
      .map(({ text }) => text)
      .join(''),
  );
}

function runsOf(node: Node, classes: ClassStyles, inherited: Inherited): Run[] {
  if (typeof node === 'string') {
    const pattern = inherited.preformatted ? /[ \t\f\u00A0]+/g : /[\s\u00A0]+/g;
    return [{ text: node.replaceAll(pattern, ' '), struck: inherited.struck }];
  }
  if (isIgnored(node)) return [];
  const style = styleOf(node, classes);
  if (style.hidden) return [];
  if (node.name === 'br') return [lineBreak];
  const own = {
    struck: inherited.struck || (style.struck ?? false),
    preformatted: style.preformatted ?? inherited.preformatted,
  };
  const runs = node.children.flatMap((child) => runsOf(child, classes, own));
  if (isBlock(node)) return [lineBreak, ...runs, lineBreak];
  return node.name === 'td' || node.name === 'th' ? [...runs, { text: ' ', struck: false }] : runs;
}

const lineBreak: Run = { text: '\n', struck: false };

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
