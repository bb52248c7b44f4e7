/** HTML as a tree with only what the reader of tables needs. */
import { Parser } from 'htmlparser2';
import { UnreadableError } from '../refusal.ts';

export type Node = Element | string;

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
  /** At any depth, itself not counted. */
  holdsTable: boolean;
}

/** Bounds the recursion over the tree, and the work of the parser, which grows with the depth. Real markup nests some dozens deep. */
const MAX_DEPTH = 1_000;

export function parseTree(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], holdsTable: false };
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, children: [], holdsTable: false };
      open.at(-1)!.children.push(element);
      if (name === 'table') for (const ancestor of open) ancestor.holdsTable = true;
      open.push(element);
      if (open.length > MAX_DEPTH) throw new UnreadableError('damaged');
    },
    ontext: (text) => open.at(-1)!.children.push(text),
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return root;
}
