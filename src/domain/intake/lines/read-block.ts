/** One block of labelled lines to an activity, read like a row of a table. */
import { withoutEmoji, withoutLineNumber } from '../fields/entry/line-text.ts';
import { readWhen } from '../fields/when/when.ts';
import type { Gathered } from '../gather.ts';
import type { Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { readRow } from '../row/row.ts';
import { namesDays } from '../row/when/facts.ts';
import { lineAddress, type Line } from '../source.ts';
import type { Block, Field } from './blocks.ts';
import type { LinesContext } from './lines-context.ts';

const ANNOUNCES = /^[【[][^】\]]{0,6}(?:通知|预告|公告|提醒|提示|招募|活动)[】\]]\s*/;

export function readBlock(block: Block, context: LinesContext, gathered: Gathered): void {
  askAboutPeople(block.fields, gathered);
  const { title, titleField, line, dateText } = titleOf(block, context);
  if (title === '') {
    const text = '这一段没写活动名称，没有放进来';
    return gathered.ask({ at: lineAddress(line.number), kind: 'title-missing', text, answers: [] });
  }
  const cells = new Map<Role, PlacedCell[]>();
  const add = (role: Role, text: string, at: Line) => cells.set(role, [...(cells.get(role) ?? []), cellOf(text, at)]);
  for (const field of block.fields)
    if (field !== titleField && field.role !== 'person' && field.role !== 'mobile')
      add(field.role, field.text, field.line);
  if (dateText !== undefined) add('date', dateText, line);
  const reading = readRow(cells, cellOf(title, line), {
    month: context.month,
    calendar: context.calendar,
    epoch: '1899-12-30',
    isPlainText: false,
    station: context.station,
    areaCode: context.phones.areaCode,
  });
  gathered.add(reading.activities, reading.questions);
}

interface BlockTitle {
  title: string;
  titleField: Field | undefined;
  line: Line;
  /** The title begins with the date, and no line names another. */
  dateText?: string;
}

function titleOf({ title, fields, first }: Block, context: LinesContext): BlockTitle {
  const titleField = fields.find(({ role }) => role === 'title') ?? fields.find(({ role }) => role === 'content');
  const line = titleField?.line ?? title ?? first;
  const above = withoutEmoji(title?.text ?? '');
  const text =
    titleField?.text ??
    withoutLineNumber(above)
      .replace(ANNOUNCES, '')
      .replace(/^[【[](.+)[】\]]$/, '$1');
  const when = readWhen(above, context);
  const isDated = when.days.length > 0 || when.rule !== undefined;
  if (!isDated || fields.some((field) => namesDay(field, context))) return { title: text, titleField, line };
  return { title: titleField?.text ?? when.remainder, titleField, line, dateText: above };
}

function namesDay({ role, text }: Field, context: LinesContext): boolean {
  if (role !== 'date' && role !== 'time') return false;
  return namesDays(readWhen(text, context));
}

function askAboutPeople(fields: readonly Field[], gathered: Gathered): void {
  for (const { role, line } of fields)
    if (role === 'person' || role === 'mobile')
      gathered.ask({
        at: lineAddress(line.number),
        kind: 'person-name',
        text: '这里是联系人，不能上网，没有放进来',
        answers: [],
      });
}

const cellOf = (text: string, line: Line): PlacedCell => ({
  text,
  row: line.number - 1,
  column: 0,
  at: lineAddress(line.number),
  continued: false,
});
