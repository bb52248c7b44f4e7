/** Lines that name their field: 活动时间：…, 【活动地点】…, or ⏰ and 📍. */
import { splitAfter } from '../../guarded.ts';
import { withoutEmoji, withoutLineNumber } from '../fields/entry/line-text.ts';
import { roleOf, type Role } from '../layout/columns.ts';
import type { Line } from '../source.ts';

export interface Block {
  /** The line at which the block begins. */
  first: Line;
  title: Line | undefined;
  fields: Field[];
}

export interface Field {
  role: Role;
  /** As written, without the colon. */
  label: string;
  text: string;
  line: Line;
}

const LABEL = /^[【[\s]*([^：:】\]\d]{2,8})[】\]]?\s*[:：]\s*(\S.*)$|^[【[]([^】\]\d]{2,8})[】\]]\s*(\S.*)$/;
const NO_LABEL = /(?:通知|预告|公告|提醒|提示|回顾|招募|活动)$/;
const MIN_FIELDS = 2;
/** Where 📍 is used, emoji stand for labels. */
const EMOJI_LABELS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:📅|🗓|📆)\ufe0f?\s*/u, '活动日期：'],
  [/^\s*(?:[\u{1f550}-\u{1f567}]|⏰|⏱|⌚|⏳)\ufe0f?\s*/u, '活动时间：'],
  [/^\s*(?:📍|🏠|🏢|🏫|🗺|🚩)\ufe0f?\s*/u, '活动地点：'],
  [/^\s*(?:👥|👪|👴|👵|👨|👩|👦|👧|👶|🧒)[\ufe0f\u200d\p{Extended_Pictographic}]*\s*/u, '活动对象：'],
  [/^\s*(?:☎|📞|📱|☎)\ufe0f?\s*/u, '联系电话：'],
  [/^\s*(?:📝|✍|🖊|📋|📲)\ufe0f?\s*/u, '报名方式：'],
];
const PIN = /^\s*📍/u;
/** Several fields on one line. */
const BEFORE_LABEL = /[\s，,；;。|](?=[【[]?[\u4e00-\u9fff]{2,6}[】\]]?[：:])/gu;

/** A field that comes again, or a line without a label before a name or a time, begins the next block. */
export function labelledBlocks(lines: readonly Line[]): { blocks: Block[]; used: ReadonlySet<Line> } {
  const blocks: Block[] = [];
  const usesEmoji = lines.some(({ text }) => PIN.test(text));
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const fields = fieldsOf(line, usesEmoji);
    if (fields.length === 0) {
      const last = blocks.at(-1)?.fields.at(-1);
      before = line;
      if (last === undefined) continue;
      continue;
    }
    for (const written of fields) {
      const block = blocks.at(-1);
      const field = besideDate(written, block);
      if (block === undefined || begins(block, field, before))
        blocks.push({ first: before ?? line, title: before, fields: [] });
      before = undefined;
      blocks.at(-1)!.fields.push(field);
    }
  }
  const whole = blocks.filter(isActivity);
  return { blocks: whole, used: new Set(whole.flatMap(linesOf)) };
}

/** 时间：9:00 after 日期：12月5日. */
function besideDate(field: Field, block: Block | undefined): Field {
  const dates = block?.fields.filter(({ role }) => role === 'date') ?? [];
  const isTime =
    field.role === 'date' && dates.length === 1 && /时间$/.test(field.label) && !NAMES_DAY.test(field.text);
  return isTime && !NAMES_TIME.test(dates[0]!.text) ? { ...field, role: 'time' } : field;
}

const NAMES_DAY = /\d\s*[月日号]|周|星期|礼拜|\d[./]\d|每|[待另]定/;
const NAMES_TIME = /\d\s*[:：点时]|[上下中]午|[早晚]/;

function begins(block: Block, field: Field, before: Line | undefined): boolean {
  const has = (role: Role) => block.fields.some((other) => other.role === role);
  if (has(field.role) && field.role !== 'note' && field.role !== 'deadline') return true;
  return before !== undefined && ['title', 'date', 'time'].includes(field.role) && (has('date') || has('time'));
}

function fieldsOf(line: Line, usesEmoji: boolean): Field[] {
  const emoji = usesEmoji ? EMOJI_LABELS.find(([pattern]) => pattern.test(line.text)) : undefined;
  const labelled = emoji === undefined ? line.text : line.text.replace(emoji[0], emoji[1]);
  const text = withoutLineNumber(withoutEmoji(labelled));
  const whole = emoji !== undefined && LABEL.test(withoutEmoji(line.text)) ? withoutEmoji(line.text) : text;
  const parts = splitAfter(whole, BEFORE_LABEL).map((part) => fieldOf(part, line));
  const [first] = parts;
  if (first === undefined) return [];
  return parts.every((field) => field !== undefined)
    ? parts
    : [fieldOf(whole, line)].filter((field) => field !== undefined);
}

function fieldOf(text: string, line: Line): Field | undefined {
  const [, colonName, colonValue, bracketName, bracketValue] = LABEL.exec(text.trim()) ?? [];
  const label = (colonName ?? bracketName ?? '').replaceAll(/\s/g, '');
  const role = NO_LABEL.test(label) ? undefined : roleOf(label);
  if (role === undefined) return undefined;
  return { role, label, text: (colonValue ?? bracketValue ?? '').replace(/[，,；;]\s*$/, ''), line };
}

/** Two labels, one of them for the time; or a time under a title and a place. */
const isActivity = ({ fields }: Block): boolean =>
  new Set(fields.map(({ role }) => role)).size >= MIN_FIELDS &&
  fields.some(({ role }) => role === 'date' || role === 'time' || role === 'place') &&
  fields.some(({ role }) => role === 'date' || role === 'time');

const linesOf = ({ title, fields }: Block): Line[] => [
  ...(title === undefined ? [] : [title]),
  ...fields.map(({ line }) => line),
];
