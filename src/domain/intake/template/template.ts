/**
 * The table that editors fill in each month: a worksheet for each station, and one that explains. Pure: scripts write it to a
 * file, and the page offers it for download.
 */
import type { Month } from '../../calendar/day.ts';
import type { WorkCalendar } from '../../calendar/holidays/workdays.ts';
import type { EarlierMenu } from '../../draft/published/carry-over.ts';
import type { Named } from '../reading.ts';
import { CHOICES_SHEET, type Choices } from './choices-sheet.ts';
import { COLUMNS, type TemplateRow } from './columns.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { labelOf } from './named.ts';
import { publishedRows, recurringRows } from './rows.ts';

export interface TemplateStation {
  /** As in the title above the table. */
  name: string;
  /** Names the worksheet, where the name is too long. */
  shortName?: string | undefined;
  /** The public number; absent where it is made up. */
  phone?: string | undefined;
  /** Of this station, in any order. */
  menus: readonly EarlierMenu[];
  /** Of its district, its own first. */
  teams?: readonly Named[] | undefined;
  brands?: readonly Named[] | undefined;
}

export interface TemplateSheet {
  /** Valid in Excel, and unique in the workbook. */
  name: string;
  title: string;
  rows: readonly TemplateRow[];
  /** Where the rows come from; undefined for an empty table. */
  from: Month | undefined;
  choices: Choices;
}

export interface Template {
  sheets: readonly TemplateSheet[];
  instructions: readonly (readonly string[])[];
}

export function buildTemplate(stations: readonly TemplateStation[], month: Month, calendar: WorkCalendar): Template {
  const names = new Set<string>([INSTRUCTIONS.name, CHOICES_SHEET]);
  return {
    sheets: stations.map((station) => ({
      name: sheetName(station, names),
      title: `${station.name} ${Number(month.slice(0, 4))}年${Number(month.slice(5))}月活动`,
      choices: { teams: labels(station.teams), brands: labels(station.brands) },
      ...rowsOf(station, month, calendar),
    })),
    instructions: INSTRUCTIONS.rows,
  };
}

const labels = (all: readonly Named[] = []): string[] => all.map((one) => labelOf(one, all));

function rowsOf(
  { menus, phone, teams = [], brands = [] }: TemplateStation,
  month: Month,
  calendar: WorkCalendar,
): Pick<TemplateSheet, 'rows' | 'from'> {
  const context = { month, calendar, teams, brands };
  const published = menus.find((menu) => menu.month === month);
  if (published !== undefined) return { rows: publishedRows(published, context), from: month };
  const earlier = menus.filter((menu) => menu.month < month).sort((a, b) => (a.month < b.month ? 1 : -1))[0];
  if (earlier === undefined) return { rows: [], from: undefined };
  return { rows: recurringRows(earlier, phone, context), from: earlier.month };
}

/** Excel allows 31 characters, none of []:*?/\ and no apostrophe at either end. */
const MAX_SHEET_NAME = 31;

function sheetName({ name, shortName }: TemplateStation, taken: Set<string>): string {
  const preferred = (name.length > MAX_SHEET_NAME ? (shortName ?? name) : name).replaceAll(/[[\]:*?/\\']/g, '');
  const base = preferred.slice(0, MAX_SHEET_NAME);
  let found = base;
  for (let count = 2; taken.has(found); count += 1)
    found = `${base.slice(0, MAX_SHEET_NAME - String(count).length)}${count}`;
  taken.add(found);
  return found;
}

export const HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);
