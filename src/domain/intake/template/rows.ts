/** Rows to begin with: the activities published for the month, or what recurs from an earlier one. */
import type { Day, Month } from '../../calendar/day.ts';
import { byText } from '../../order.ts';
import type { Calendars } from '../../calendar/occurrences.ts';
import { carryOver, type EarlierMenu } from '../../draft/published/carry-over.ts';
import type { DraftActivity } from '../../draft/draft.ts';
import { idCell } from '../layout/ids.ts';
import type { Named } from '../reading.ts';
import type { TemplateRow } from './columns.ts';
import { daysText } from './days-text.ts';
import { namesText } from './named.ts';
import { itemsText } from './own-columns.ts';

interface RowContext extends Calendars {
  month: Month;
  teams: readonly Named[];
  brands: readonly Named[];
}

/** With their ids, so that the filled table changes the published menu. What is cancelled stays out. */
export function publishedRows(menu: EarlierMenu, context: RowContext): TemplateRow[] {
  return menu.activities
    .filter(({ status }) => status !== '取消')
    .map((activity) => {
      const row = rowOf(activity, context);
      const id = idCell(activity.id, row.date ?? '', activity.title);
      return id === undefined ? row : { ...row, id };
    });
}

/** What recurs and has a day in the new month. */
export function recurringRows(menu: EarlierMenu, phone: string | undefined, context: RowContext): TemplateRow[] {
  return carryOver(menu, context.month, context)
    .filter(({ recurs, fits }) => recurs && fits)
    .map(({ activity }) => ({ ...(phone === undefined ? {} : { phone }), ...rowOf(activity, context) }));
}

function rowOf(activity: DraftActivity, context: RowContext): TemplateRow {
  const { title, time, place, audience, summary, serves = [], join, holidays, status, field } = activity;
  const { bring = [], teams = [], brands = [] } = activity;
  const row = {
    ...dateCells(activity, context),
    time,
    title,
    content: summary,
    place,
    audience,
    serves: serves.join('、'),
    ways: join?.ways.join('、'),
    seats: join?.seats === undefined ? undefined : String(join.seats),
    phone: join?.phone,
    note: join?.note,
    bring: itemsText(bring),
    field,
    teams: namesText(teams, context.teams),
    brands: namesText(brands, context.brands),
    holidays: holidays === '照常' ? undefined : holidays,
    url: join?.url,
    status: status === '照常' ? undefined : status,
  };
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== undefined && text !== ''));
}

/** A rule as it is written in the menu; several days in one cell, where they are in the order of the menu. */
function dateCells(activity: DraftActivity, { month }: RowContext): TemplateRow {
  const { date, rule, from, until, except = [], also = [] } = activity;
  const days = date === undefined ? [] : [date, ...also];
  const inOrder = days.every((day, index) => index === 0 || days[index - 1]! < day);
  const cell = (list: readonly (Day | undefined)[]): string =>
    daysText(
      list.filter((day) => day !== undefined),
      month,
    );
  return {
    date: rule ?? cell(inOrder ? days : [date]),
    from: cell([from]),
    until: cell([until]),
    except: cell([...except].sort(byText((day) => day))),
    also: rule === undefined && inOrder ? '' : cell(also),
  };
}
