/** Columns of a table without a header row, inferred from their content. */
import { plainText } from '../fields/clean.ts';
import { readWhen } from '../fields/when/when.ts';
import { readWays } from '../fields/ways.ts';
import type { ReadingContext } from '../reading.ts';
import type { Role } from './columns.ts';
import { ownCells, type PlacedCell } from './grid-of-cells.ts';
import type { Section } from './sections.ts';

const MIN_COLUMNS = 3;
const MIN_SHARE = 0.6;
const PLACE = /(?:室|楼|厅|广场|门口|院|堂|馆|食堂|公园|社区|站|中心|书屋|架空层)$/;
const AUDIENCE = /居民|老人|儿童|亲子|青少年|党员|群众|家长|学生|残疾|岁/;

/** At most one section; none where no column holds dates or no other text. */
export function inferSection(rows: readonly (readonly PlacedCell[])[], context: ReadingContext): Section[] {
  const data = rows.filter(
    (row) => ownCells(row).length >= MIN_COLUMNS && row.some(({ text }) => /\d|[周每]/.test(text)),
  );
  const width = Math.max(0, ...data.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    data.map((row) => row[column]?.text.trim() ?? '').filter((text) => text !== ''),
  );
  const roles = new Map<number, Role>();
  const assign = (role: Role, fits: (text: string) => boolean) => {
    const column = columns.findIndex(
      (texts, index) => !roles.has(index) && texts.length > 0 && texts.filter(fits).length >= texts.length * MIN_SHARE,
    );
    if (column >= 0) roles.set(column, role);
  };
  const whenOf = (text: string) => readWhen(text, context);
  assign('date', (text) => {
    const when = whenOf(text);
    return when.days.length > 0 || when.rule !== undefined;
  });
  assign('ignored', (text) => /^\d{1,3}$/.test(text));
  assign('weekday', (text) => /^周[一二三四五六日天]$/.test(plainText(text)));
  assign('time', (text) => whenOf(text).times.length > 0);
  assign('phone', (text) => /^[\d() 转-]{7,}$/.test(plainText(text)));
  assign('ways', (text) => readWays(text).ways.length > 0);
  assign('place', (text) => PLACE.test(text));
  assign('audience', (text) => AUDIENCE.test(text));
  assign('title', (text) => /[\u4e00-\u9fff]{2}/.test(text));
  const kinds = new Set(roles.values());
  if (!kinds.has('date') || !kinds.has('title')) return [];
  const first = rows.indexOf(data[0]!);
  return [{ titles: rows.slice(0, first).flatMap(ownCells), roles, headers: new Map(), rows: rows.slice(first) }];
}
