/** Lines with private data that must not be published, by kind, filled with invented people. */
import { BAD_HELD_OUT } from './bad-held-out.ts';
import { BAD_TUNING } from './bad-tuning.ts';
import type { Invented, Templates } from './people.ts';

export interface BadLine {
  kind: string;
  line: string;
}

export const tuningLines = (person: Invented): BadLine[] => filled(BAD_TUNING, person);
export const heldOutLines = (person: Invented): BadLine[] => filled(BAD_HELD_OUT, person);

function filled(templates: Templates, person: Invented): BadLine[] {
  return Object.entries(templates).flatMap(([kind, lines]) => lines.map((line) => ({ kind, line: line(person) })));
}
