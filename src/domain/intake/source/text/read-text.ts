/** Plain text: a table where a separator divides its records alike, otherwise lines. */
import type { Line, Source } from '../../source.ts';
import { UnreadableError } from '../refusal.ts';
import { MAX_ROWS, buildTable, cleanText, shownCell } from '../table.ts';
import { parseDelimited } from './delimited.ts';
import { separatorOf, type TextOrigin } from './separator.ts';

export function readText(text: string, origin: TextOrigin): Source {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain, origin);
  return separator === undefined
    ? { tables: [], lines: readLines(plain) }
    : readTable(plain.replace(/^sep=.\r?\n/i, ''), separator);
}

function readTable(text: string, separator: string): Source {
  const cells = parseDelimited(text, separator).flatMap((record, row) =>
    record.map((value, column) => ({ row, column, cell: shownCell(value) })),
  );
  const table = buildTable({ name: '', cells });
  return { tables: table ? [table] : [], lines: [] };
}

function readLines(text: string): Line[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  if (lines.length > MAX_ROWS) throw new UnreadableError('too-large');
  return lines.map((line, index) => ({ number: index + 1, text: cleanText(line) })).filter((line) => line.text !== '');
}
