/** Pasted or saved HTML → its tables, and the text around them as lines. */
import type { Line, Source, Table } from '../../source.ts';
import { checkTotalSize } from '../table.ts';
import { childElements, isIgnored, partsOfTable, styleOf } from './elements.ts';
import { readTableElement } from './grid.ts';
import { parseClasses, type ClassStyles } from './styles.ts';
import { plainText } from './text.ts';
import { parseTree, type Element, type Node } from './tree.ts';

export function readHtml(html: string): Source {
  const document = parseTree(html);
  const classes = parseClasses(styleSheets(document));
  const epoch = /<x:Date1904\s*\/?>/i.test(html) ? '1904-01-01' : '1899-12-30';
  const tables: Table[] = [];
  const lines: Line[] = [];
  let count = 0;
  for (const part of split(document.children, classes)) {
    if (Array.isArray(part)) {
      for (const text of plainText(part, classes).split('\n')) if (text) lines.push({ number: lines.length + 1, text });
      continue;
    }
    count += 1;
    const table = readTableElement(part, { name: `表${count}`, classes, epoch });
    if (table) tables.push(table);
    checkTotalSize(tables);
  }
  return { tables, lines };
}

/** Tables in the order of the document, and the nodes between them. */
function split(nodes: readonly Node[], classes: ClassStyles): (Element | Node[])[] {
  const parts: (Element | Node[])[] = [];
  let between: Node[] = [];
  for (const node of nodes) {
    if (typeof node === 'string' || (node.name !== 'table' && !node.holdsTable) || isIgnored(node)) {
      between.push(node);
      continue;
    }
    if (between.length > 0) parts.push(between);
    between = [];
    if (node.name === 'table' && !isLayout(node)) parts.push(...captions(node), node);
    else if (!styleOf(node, classes).hidden) parts.push(...split(node.children, classes));
  }
  return between.length > 0 ? [...parts, between] : parts;
}

/** Web pages frame a table by another one that has a single cell. */
function isLayout(table: Element): boolean {
  return table.holdsTable && partsOfTable(table, ['td', 'th']).length === 1;
}

function captions(table: Element): Node[][] {
  const found = partsOfTable(table, ['caption']);
  return found.length > 0 ? [found] : [];
}

/** Anywhere in the document: what is pasted often has no head. */
function styleSheets(element: Element): string {
  if (element.name === 'style') return element.children.filter((node) => typeof node === 'string').join('');
  return childElements(element).map(styleSheets).join('\n');
}
