/** What a number format shows (ECMA-376 part 1, 18.8.30 and 18.8.31), as far as it matters to a reader of dates. */
import type { Cell } from '../source.ts';

export type Shows = Cell['shows'];

/** Ids without a format code in the file. 27–36 and 50–58 are those of Chinese Excel. */
const BUILT_IN: readonly (readonly [from: number, to: number, shows: Exclude<Shows, undefined>])[] = [
  [5, 13, 'other'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date-time'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [41, 44, 'other'],
  [45, 47, 'time'],
  [48, 48, 'other'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
];

/** Names that Excel writes into HTML instead of a code. */
const NAMED: Readonly<Record<string, Shows>> = {
  'short date': 'date',
  'medium date': 'date',
  'long date': 'date',
  'short time': 'time',
  'medium time': 'time',
  'long time': 'time',
  'general date': 'date-time',
  fixed: undefined,
  standard: undefined,
  text: undefined,
  percent: 'other',
  currency: 'other',
  scientific: 'other',
};

/** The day after 9999-12-31 in serial numbers; larger numbers are shown as `####`. */
const SERIAL_END = 2_958_466;

/** The limit of Excel. */
const MAX_CODE_LENGTH = 255;

export function builtInFormat(id: number): Shows {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2];
}

export function formatShows(written: string): Shows {
  const code = written.slice(0, MAX_CODE_LENGTH);
  const name = code.trim().toLowerCase();
  if (name in NAMED) return NAMED[name];
  // Sections for positive, negative, zero and text; conditions such as [=0] may come first.
  const sections = withoutLiterals(code).split(';').slice(0, 3);
  const dated = sections.map(dateOrTime).find((shows) => shows !== undefined);
  if (dated !== undefined) return dated;
  return isPlain(code) ? undefined : 'other';
}

/** A number that no calendar has is shown as it is, whatever the format. */
export function showsFor(number: number, shows: Shows): Shows {
  const isDated = shows !== undefined && shows !== 'other';
  return isDated && (number < 0 || number >= SERIAL_END) ? undefined : shows;
}

/** Quoted and escaped characters, fill and padding, colours and locales; elapsed time such as [h] stays. */
function withoutLiterals(code: string): string {
  return code.replaceAll(/"[^"]*"|[\\_*][^]|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
}

function dateOrTime(section: string): Shows {
  if (/G\/通用格式|General/i.test(section)) return undefined;
  const codes = section.replaceAll(/E[+-]/gi, '').toLowerCase();
  const time = /[hs]|am\/pm|a\/p|上午\/下午/.test(codes);
  const rest = codes.replaceAll(/am\/pm|a\/p|上午\/下午/g, '');
  // `m` is minutes beside hours and seconds. `aaa` is a weekday, `e` and `b` are years.
  const date = /[yd]|aaa|^[^0#?]*[eb]|g/.test(rest) || /m/.test(rest.replaceAll(/h[^a-z]*m+|m+[^a-z]*s|\[m+\]/g, ''));
  if (date) return time ? 'date-time' : 'date';
  return time || /\[m+\]/.test(codes) ? 'time' : undefined;
}

/** Digits, thousands and decimals only, or text as typed. */
function isPlain(code: string): boolean {
  return /^(?:[#0?,.;@\s_)(*-]|\\[ )(-]|\[[^\]]*\]|General|G\/通用格式)*$/i.test(code);
}
