/** How people write one date: 12月5日, 2026-12-05, 12/5, or the day alone in a list. */
import { anyOf, notAfter } from '../../../../guarded.ts';
import { GAP } from '../../rest.ts';

/** Connects the first and the last day of a range. */
export const RANGE = '\\s*(?:-|至|到)\\s*';
const YEAR = '(?:((?:19|20)\\d\\d|\\d{2,3})年)?';
const NAMED = `${YEAR}(\\d{1,2})月份?(\\d{1,2})(?![\\d元人])[日号]?`;
/** 115.12.5 is a year of the Republic. */
const NUMERIC = '((?:19|20)\\d\\d|1[0-4]\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)日?';
const COMPACT = '((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)';
/** 1.5小时 and 3.5公里 are measures; 12.31元旦 is a date. */
const MEASURE =
  ' ?(?:个?小时|个?钟头|h|km|公里|千米|厘米|cm|米(?![粉线糕酒饭])|元(?![旦宵])|块钱|折|公斤|千克|kg|斤|吨|万[元人名次余多]|亿|%|倍)';
export const DECIMAL_END = `(?!${MEASURE})`;
const SHORT = `(1[0-2]|0?[1-9])[/.](\\d{1,2})(?![\\d/.:])${DECIMAL_END}`;
/** 2号楼 is a building. */
const WITH_UNIT = '(\\d{1,2})(?:日|号(?![楼门栋院馆厅室摊店]))';
/** Without its own unit, a number is a day only if nothing follows but the rest of the list. */
const BARE = `(?:${WITH_UNIT}|(\\d{1,2})(?=$|[${GAP}、/(-]|[至到]\\d))`;
/** A list that starts with bare days must have the unit further on. */
const BARE_LIST = `\\d{1,2}(?:(?:[、/]|${RANGE})\\d{1,2})*(?:日|号(?![楼门栋院馆厅室摊店]))`;
const FIRST_BARE = new RegExp(`^${BARE_LIST}`);
export const ANY_DATE = anyOf(
  notAfter(/\d/, new RegExp(NUMERIC)),
  new RegExp(`${COMPACT}|${NAMED}`),
  notAfter(/[\d.]/, new RegExp(SHORT)),
  new RegExp(BARE_LIST),
);
const AT_START = {
  numeric: new RegExp(`^(?:${NUMERIC}|${COMPACT})`),
  named: new RegExp(`^${NAMED}`),
  short: new RegExp(`^${SHORT}`),
  bare: new RegExp(`^${BARE}`),
};

/** A date, or the day alone in a list. */
export interface DateParts {
  year?: number;
  month?: number;
  day: number;
}

export function dateAt(text: string, inList: boolean): { parts: DateParts; length: number } | undefined {
  const numeric = AT_START.numeric.exec(text);
  if (numeric !== null) {
    const [year = 0, month = 0, day = 0] = numeric.slice(1).filter(Boolean).map(Number);
    return { parts: { year, month, day }, length: numeric[0].length };
  }
  const named: readonly (string | undefined)[] | null = AT_START.named.exec(text);
  if (named !== null) {
    const parts = { month: Number(named[2]), day: Number(named[3]) };
    return {
      parts: named[1] === undefined ? parts : { ...parts, year: Number(named[1]) },
      length: named[0]?.length ?? 0,
    };
  }
  const short = AT_START.short.exec(text);
  if (short !== null) return { parts: { month: Number(short[1]), day: Number(short[2]) }, length: short[0].length };
  const bare = inList || FIRST_BARE.test(text) ? AT_START.bare.exec(text) : null;
  return bare === null ? undefined : { parts: { day: Number(bare[1] ?? bare[2]) }, length: bare[0].length };
}
