/** Reads the columns that only the template has: other tables use these names for something else. */
import { HOLIDAY_POLICIES, STATUSES } from '../../schema/activity.ts';
import { FIELDS } from '../../schema/fields.ts';
import { LENGTHS } from '../../typed/lengths.ts';
import { cleanText } from '../fields/clean.ts';
import { headerText } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { Section } from '../layout/sections.ts';
import type { Answer, FieldName, Named, Question, ReadingContext, ReadValues, StationName } from '../reading.ts';
import { publicText } from '../row/public-text.ts';
import { cancelled } from '../row/questions.ts';
import { COLUMNS, type ColumnName, type OwnColumn } from './columns.ts';
import { daysIn } from './days-text.ts';
import { idsIn, labelOf } from './named.ts';

const OWN_COLUMNS = {
  bring: true,
  field: true,
  teams: true,
  brands: true,
  holidays: true,
  from: true,
  until: true,
  except: true,
  also: true,
  url: true,
  status: true,
} as const satisfies Record<OwnColumn, true>;

const HEADERS = new Map(COLUMNS.map(({ name, header }) => [headerText(header), name]));
/** Editors may delete columns that they never need. */
const MIN_OWN = 3;

/** Empty if the section is not a worksheet of the template. */
export function ownColumns({ headers }: Section): ReadonlyMap<number, OwnColumn> {
  const names = [...headers].map(([column, cell]) => [column, HEADERS.get(headerText(cell.text))] as const);
  const own = names.filter((entry): entry is readonly [number, OwnColumn] => isOwn(entry[1]));
  return own.length >= MIN_OWN && names.some(([, name]) => name === 'id') ? new Map(own) : new Map();
}

const isOwn = (name: ColumnName | undefined): name is OwnColumn => name !== undefined && name in OWN_COLUMNS;

interface OwnValues {
  values: Partial<ReadValues>;
  /** `activity` is left to the caller. */
  questions: Question[];
}

type OwnContext = Pick<ReadingContext, 'month'> & { station: StationName | undefined };

export function readOwnColumns(
  row: readonly PlacedCell[],
  columns: ReadonlyMap<number, OwnColumn>,
  context: OwnContext,
): OwnValues {
  const values: Partial<ReadValues> = {};
  const questions: Question[] = [];
  for (const cell of row) {
    const column = columns.get(cell.column);
    if (column === undefined || (cell.text.trim() === '' && cell.formula === undefined)) continue;
    const { text, problems } = publicText(cell, column, LENGTHS.prose);
    questions.push(...problems.map((problem) => ({ ...problem, at: cell.at })));
    const read = text === '' ? {} : readColumn(column, text, context);
    Object.assign(values, read.values);
    if (read.question !== undefined) questions.push({ ...read.question, at: cell.at });
  }
  return { values, questions };
}

interface ReadCell {
  values?: Partial<ReadValues>;
  question?: Omit<Question, 'at'>;
}

function readColumn(column: OwnColumn, text: string, context: OwnContext): ReadCell {
  switch (column) {
    case 'bring':
      return { values: { bring: itemsIn(text) } };
    case 'field':
      return oneOf('field', text, FIELDS);
    case 'holidays':
      return oneOf('holidays', text, HOLIDAY_POLICIES);
    case 'status':
      return text.includes('取消') ? { question: cancelled('') } : oneOf('status', text, STATUSES);
    case 'teams':
    case 'brands':
      return named(column, text, context.station?.[column] ?? []);
    case 'url':
      return { values: { url: text } };
    case 'from':
    case 'until':
      return dayColumn(column, text, context);
    case 'except':
    case 'also':
      return daysColumn(column, text, context);
  }
}

/** 老花镜、水杯; with a semicolon or a line break, items may hold a 、 themselves. */
function itemsIn(text: string): string[] {
  const separator = /[；;\n]/.test(text) ? /[；;\n]/ : /[、，,]/;
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export const itemsText = (items: readonly string[]): string =>
  items.some((item) => /[、，,]/.test(item)) ? `${items.join('；')}；` : items.join('、');

function oneOf<Name extends 'field' | 'holidays' | 'status'>(
  name: Name,
  text: string,
  choices: readonly NonNullable<ReadValues[Name]>[],
): ReadCell {
  const found = choices.find((choice) => choice === cleanText(text));
  if (found !== undefined) return { values: { [name]: found } };
  const answers = choices.map((choice): Answer => ({ label: choice, set: { [name]: choice } }));
  return { question: ask(name, `“${text}”不在可选的里面，选一个，或者不写`, answers) };
}

function named(name: 'teams' | 'brands', text: string, all: readonly Named[]): ReadCell {
  const { ids, unknown } = idsIn(text, all);
  const values = ids.length === 0 ? {} : { [name]: ids };
  if (unknown.length === 0) return { values };
  const answers = all.map((one): Answer => ({ label: labelOf(one, all), set: { [name]: [...ids, one.id] } }));
  const what = name === 'teams' ? '队伍' : '品牌';
  const words = `${what}里没有“${unknown.join('、')}”，没有放进来。是下面哪个？都不是就请维护人先加上`;
  return { values, question: ask(name, words, answers.length > MAX_ANSWERS ? [] : answers) };
}

const MAX_ANSWERS = 12;

function dayColumn(name: 'from' | 'until', text: string, { month }: OwnContext): ReadCell {
  const days = daysIn(text, month);
  if (days?.length === 1) return { values: { [name]: days[0] } };
  return { question: ask(name, `“${text}”没有看懂是哪一天，写成 12月5日，别的月写上年份 2026年12月5日`, []) };
}

function daysColumn(name: 'except' | 'also', text: string, { month }: OwnContext): ReadCell {
  const days = daysIn(text, month);
  if (days !== undefined) return { values: { [name]: days } };
  return { question: ask(name, `“${text}”没有看懂是哪几天，写成 12月5日、12日，别的月写上年份`, []) };
}

const ask = (field: FieldName, text: string, answers: readonly Answer[]): Omit<Question, 'at'> => ({
  kind: field === 'from' || field === 'until' || field === 'except' || field === 'also' ? 'date-vague' : 'other',
  text,
  field,
  answers,
});
