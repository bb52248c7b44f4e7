/** Lines that must not go on the site, by kind, filled with invented people. */
import { BAD_HELD_OUT } from './bad-held-out.ts';
import { BAD_TUNING } from './bad-tuning.ts';
import type { Invented, Templates } from './people.ts';

export interface BadLine {
  kind: string;
  line: string;
}

export const tuningLines = (one: Invented): BadLine[] => filled(BAD_TUNING, one);
export const heldOutLines = (one: Invented): BadLine[] => filled(BAD_HELD_OUT, one);

function filled(templates: Templates, one: Invented): BadLine[] {
  return Object.entries(templates).flatMap(([kind, lines]) => lines.map((line) => ({ kind, line: line(one) })));
}
