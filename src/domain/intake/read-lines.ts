/** A group message to activities: numbered lines, lines under a date, or blocks of 活动时间：… */
import { entryActivity, readEntry, splitSessions, withoutEmoji, type EntryContext } from './fields/entry.ts';
import { withoutPrivate } from './fields/private.ts';
import { withoutNumbering } from './fields/title.ts';
import { readWhen } from './fields/when/when.ts';
import type { Gathered } from './gather.ts';
import { roleOf, type Role } from './layout/columns.ts';
import type { PlacedCell } from './layout/grid-of-cells.ts';
import type { Question, ReadActivity, StationName } from './reading.ts';
import { readRow } from './row/row.ts';
import { lineAddress, type Line } from './source.ts';

export interface LinesContext extends EntryContext {
  station: StationName | undefined;
}

export function readLines(lines: readonly Line[], context: LinesContext, gathered: Gathered): void {
  const labelled = labelledBlocks(lines);
  if (labelled.length > 0) return readBlocks(labelled, context, gathered);
  let heading = '';
  for (const line of lines) {
    const text = withoutEmoji(line.text);
    if (text === '') continue;
    const kind = kindOf(text, heading, context);
    if (kind === 'heading') {
      heading = text;
      gathered.skip(lineAddress(line.number), '日期');
    } else if (kind === 'other') skipLine(line, gathered);
    else readLine(line, kind === 'continued' ? `${heading} ${text}` : text, context, gathered);
  }
}

/** Only a date; an activity with its own date; an activity under the date above; anything else. */
function kindOf(text: string, heading: string, context: LinesContext): 'heading' | 'own' | 'continued' | 'other' {
  const when = readWhen(withoutNumbering(text), context);
  const dated =
    when.days.length > 0 ||
    when.rule !== undefined ||
    when.problems.some(({ kind }) => /^date|relative|conflict/.test(kind));
  const left = when.remainder.replaceAll(/[^\u4e00-\u9fff]/g, '').length;
  if (/前报名|报名截止|截止[到至]|前(?:接龙|登记)|印发|通知如下|现将/.test(text)) return 'other';
  if (dated && left === 0 && when.times.length === 0) return 'heading';
  if (dated && left >= 2) return 'own';
  if (!dated && heading !== '' && when.times.length > 0 && left >= 2) return 'continued';
  return 'other';
}

function readLine(line: Line, text: string, context: LinesContext, gathered: Gathered): void {
  const at = lineAddress(line.number);
  const activities: ReadActivity[] = [];
  const questions: Question[] = [];
  for (const session of splitSessions(text)) {
    const entry = readEntry(session, context);
    if (entry === undefined) continue;
    questions.push(...entry.problems.map((problem) => ({ ...problem, at, activity: activities.length })));
    activities.push(entryActivity(at, session, entry));
  }
  if (activities.length === 0) skipLine(line, gathered);
  else gathered.add(/[都均]/.test(text) ? shared(activities) : activities, unrepeated(questions));
}

/** 都在图书室，到社区登记 at the end holds for all sessions of the line. */
function shared(activities: readonly ReadActivity[]): ReadActivity[] {
  const last = activities.at(-1)!.values;
  const common = {
    ...(last.place === undefined ? {} : { place: last.place }),
    ...(last.ways === undefined ? {} : { ways: last.ways }),
    ...(last.phone === undefined ? {} : { phone: last.phone }),
  };
  return activities.map((activity) => ({ ...activity, values: { ...common, ...activity.values } }));
}

function unrepeated(questions: readonly Question[]): Question[] {
  return questions.filter(
    (question, index) =>
      questions.findIndex(({ kind, text }) => kind === question.kind && text === question.text) === index,
  );
}

function skipLine({ number, text }: Line, gathered: Gathered): void {
  const at = lineAddress(number);
  gathered.skip(at, '不是活动');
  for (const problem of withoutPrivate(text, 'note').problems) gathered.ask({ ...problem, at });
}

interface Block {
  title: Line | undefined;
  fields: { role: Role; text: string; line: Line }[];
}

const LABEL = /^[【[\s]*([^：:】\]\d]{2,8})[】\]]?\s*[:：]\s*(\S.*)$|^【([^】\d]{2,8})】\s*(\S.*)$/;
const MIN_LABELS = 2;

/** Lines that name their field. A field that comes again, or a line without a label, begins the next block. */
function labelledBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const text = withoutEmoji(line.text);
    if (text === '') continue;
    const [, colonName, colonValue, bracketName, bracketValue] = LABEL.exec(withoutNumbering(text)) ?? [];
    const role = roleOf(colonName ?? bracketName ?? '');
    if (role === undefined) {
      before = line;
      continue;
    }
    const block = blocks.at(-1);
    const starts =
      block === undefined ||
      before !== undefined ||
      block.fields.some((field) => field.role === role && role !== 'note');
    if (starts) blocks.push({ title: before, fields: [] });
    before = undefined;
    blocks.at(-1)!.fields.push({ role, text: colonValue ?? bracketValue ?? '', line });
  }
  return blocks.filter(
    ({ fields }) => fields.length >= MIN_LABELS && fields.some(({ role }) => role === 'date' || role === 'time'),
  );
}

function readBlocks(blocks: readonly Block[], context: LinesContext, gathered: Gathered): void {
  for (const { title, fields } of blocks) {
    const named = fields.find(({ role }) => role === 'title') ?? fields.find(({ role }) => role === 'content');
    const titleText = named?.text ?? (title === undefined ? '' : withoutNumbering(withoutEmoji(title.text)));
    const line = named?.line ?? title ?? fields[0]!.line;
    if (titleText === '') {
      gathered.ask({
        at: lineAddress(line.number),
        kind: 'title-missing',
        text: '这一段没写活动名称，没有放进来',
        answers: [],
      });
      continue;
    }
    const cells = new Map<Role, PlacedCell[]>();
    for (const field of fields)
      if (field !== named && field.role !== 'person')
        cells.set(field.role, [...(cells.get(field.role) ?? []), cellOf(field.text, field.line)]);
    askAboutPeople(fields, gathered);
    const reading = readRow(cells, cellOf(titleText, line), {
      month: context.month,
      calendar: context.calendar,
      epoch: '1899-12-30',
      isPlainText: false,
      station: context.station,
      areaCode: context.phones.areaCode,
    });
    gathered.add(reading.activities, reading.questions);
  }
}

function askAboutPeople(fields: Block['fields'], gathered: Gathered): void {
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
