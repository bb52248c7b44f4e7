/** HTML as a tree with no more in it than the reader of tables asks for. */
import { Parser } from 'htmlparser2';

export type Node = Element | string;

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
  /** At any depth, itself not counted. */
  holdsTable: boolean;
}

/** Bounds the recursion over the tree: what is nested deeper becomes a child of the last level. Real markup nests some dozens deep. */
const MAX_DEPTH = 300;

export function parseTree(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], holdsTable: false };
  const open = [root];
  const parent = (): Element => open[Math.min(open.length, MAX_DEPTH) - 1]!;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, children: [], holdsTable: false };
      parent().children.push(element);
      if (name === 'table') for (const ancestor of open.slice(0, MAX_DEPTH)) ancestor.holdsTable = true;
      open.push(element);
    },
    ontext: (text) => parent().children.push(text),
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return root;
}
