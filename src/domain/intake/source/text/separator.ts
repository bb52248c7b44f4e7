/** Which character separates the fields of a text, told from how evenly it divides the first records. */
import { parseDelimited } from './delimited.ts';

/** `table`: by its name, the text is a table. `any`: it may as well be a message. */
export type TextOrigin = 'table' | 'any';

const SAMPLE_LENGTH = 100_000;
const SEPARATORS = ['\t', ',', ';', '，'] as const;
/** Sentences have commas too: a message counts as a table only where all its lines have the same number of them. */
const MIN_MESSAGE_RECORDS = 3;
const MIN_MESSAGE_FIELDS = 3;

/** @returns undefined for text that is not a table */
export function separatorOf(text: string, origin: TextOrigin): string | undefined {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const sample = text.slice(0, SAMPLE_LENGTH);
  const rated = SEPARATORS.map((separator) => ({ separator, ...evenness(parseDelimited(sample, separator)) }));
  const found = rated.find(({ separator, ...division }) => {
    // Titles above a pasted table have no tabs.
    if (separator === '\t')
      return division.share >= 0.5 || (division.fields >= MIN_MESSAGE_FIELDS && division.times >= 2);
    return origin === 'table' ? division.share >= 0.8 : separator !== '，' && isEvenMessage(division);
  });
  if (found) return found.separator;
  return origin === 'table' ? (rated.find(({ fields }) => fields > 1)?.separator ?? ',') : undefined;
}

interface Division {
  records: number;
  /** The usual number of fields in records that are divided at all; 1 where none is. */
  fields: number;
  /** Records that have this number. */
  times: number;
  /** Of all records. */
  share: number;
}

function evenness(parsed: readonly string[][]): Division {
  const counts = parsed.filter((record) => record.some((field) => field.trim() !== '')).map(({ length }) => length);
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 1) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const [fields, times] = [...frequency].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return { records: counts.length, fields, times, share: counts.length === 0 ? 0 : times / counts.length };
}

function isEvenMessage({ records, fields, share }: Division): boolean {
  return share === 1 && records >= MIN_MESSAGE_RECORDS && fields >= MIN_MESSAGE_FIELDS;
}
