/** Rows to begin with: the activities published for the month, or what recurs from an earlier one. */
import { carryOver, type EarlierMenu } from '../../draft/published/carry-over.ts';
import type { DraftActivity } from '../../draft/draft.ts';
import { idCell } from '../layout/ids.ts';
import type { TemplateRow } from './columns.ts';
import { dateText, type DateContext } from './date-text.ts';

/** With their ids, so that the filled table changes the published menu. What is cancelled stays out. */
export function publishedRows(menu: EarlierMenu, context: DateContext): TemplateRow[] {
  return menu.activities.flatMap((activity) => {
    const date = activity.status === '取消' ? undefined : dateText(activity, context);
    return date === undefined
      ? []
      : [rowOf(activity, { date, id: idCell(activity.id, date, activity.title), phone: activity.join?.phone })];
  });
}

/** What recurs and has a day in the new month. */
export function recurringRows(menu: EarlierMenu, phone: string | undefined, context: DateContext): TemplateRow[] {
  return carryOver(menu, context.month, context).flatMap(({ activity, recurs }) => {
    const date = recurs ? dateText(activity, context) : undefined;
    if (date === undefined) return [];
    const { bring = [], join } = activity;
    const note = [join?.note, bring.length === 0 ? undefined : `请带${bring.join('、')}`];
    return [rowOf(activity, { date, phone: join?.phone ?? phone, note: note.filter(Boolean).join('；') })];
  });
}

function rowOf(activity: DraftActivity, given: { [Name in keyof TemplateRow]?: string | undefined }): TemplateRow {
  const { title, time, place, audience, summary, serves = [], join } = activity;
  const row = {
    time,
    title,
    content: summary,
    place,
    audience,
    serves: serves.join('、'),
    ways: join?.ways.join('、'),
    seats: join?.seats === undefined ? undefined : String(join.seats),
    note: join?.note,
    ...given,
  };
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== undefined && text !== ''));
}
