/** What a notice says now and did not say before, in a line each: for whoever has the old one on the wall. */
import { lastPart } from '../../../domain/key.ts';
import type { PosterRow } from './rows.ts';
import type { PosterView } from './poster.ts';
import { monthDay } from '../../words/dates/dates.ts';

export interface PosterDifference {
  /** 11月26日“看老电影”：取消（放映机送修） */
  text: string;
  /** Whether it stands in the calendar of the month too, which has no room for places and for ways to join. */
  inCalendar: boolean;
}

export function posterDifferences(was: PosterView, is: PosterView): PosterDifference[] {
  const [before, now] = [rowsById(was), rowsById(is)];
  return [
    ...HEAD.flatMap(({ label, of }) =>
      of(was) === of(is) ? [] : [{ text: `${label}：${arrow(of(was), of(is))}`, inCalendar: true }],
    ),
    ...[...before].flatMap(([id, row]) => rowDifference(row, now.get(id))),
    ...[...now].flatMap(([id, row]) => (before.has(id) ? [] : [{ text: `${nameOf(row)}：新增`, inCalendar: true }])),
  ];
}

const HEAD: readonly { label: string; of: (poster: PosterView) => string }[] = [
  { label: '站名', of: ({ name }) => name },
  { label: '地区', of: ({ where }) => where },
  { label: '网站名', of: ({ siteName }) => siteName },
  { label: '月主题', of: ({ theme }) => theme },
  { label: '“示例”字样', of: ({ sample }) => (sample ? '有' : '没有') },
  { label: '网址和二维码', of: ({ address }) => address },
  { label: '输入的网址', of: ({ typed }) => typed },
  { label: '电话', of: ({ phone }) => (phone ? phone.number + (phone.sample ? '（示例）' : '') : '') },
  { label: '接电话的时间', of: ({ phone }) => phone?.hours ?? '' },
];

interface RowField {
  label: string;
  of: (row: PosterRow) => string;
  inCalendar: boolean;
}

const WHEN_AND_WHERE: readonly RowField[] = [
  { label: '日期', of: whenOf, inCalendar: true },
  { label: '时间', of: ({ time }) => time.replace('时间', ''), inCalendar: true },
  { label: '地点', of: ({ place }) => place || '站里', inCalendar: false },
];
const WHAT: readonly RowField[] = [
  { label: '标题', of: titleOf, inCalendar: true },
  { label: '服务对象', of: ({ marks }) => marks.map(({ name }) => name).join('、'), inCalendar: true },
];
const JOINING: RowField = { label: '参加方式', of: ({ joining }) => joining, inCalendar: false };

function rowDifference(was: PosterRow, is: PosterRow | undefined): PosterDifference[] {
  if (is === undefined) return [{ text: `${nameOf(was)}：拿掉了`, inCalendar: true }];
  const isMoved = WHEN_AND_WHERE.some(({ of }) => of(was) !== of(is));
  const fields = [...WHEN_AND_WHERE, ...WHAT, ...(isJoinable(was) && isJoinable(is) ? [JOINING] : [])].filter(
    ({ of }) => of(was) !== of(is),
  );
  // 改期, 改时间 and 换地点 only say once more what the fields say.
  const isTold = is.tag?.kind === 'changed' && isMoved;
  const parts = [
    ...fields.map(({ label, of }) => `${label} ${arrow(of(was), of(is))}`),
    ...(isTold ? [] : stateDifference(was, is)),
  ];
  return parts.length === 0
    ? []
    : [
        {
          text: `${nameOf(was)}：${parts.join('；')}`,
          inCalendar: parts.length > fields.length || fields.some(({ inCalendar }) => inCalendar),
        },
      ];
}

/** What is cancelled or full says no way to join, which nobody needs to be told as well. */
const isJoinable = ({ tag }: PosterRow): boolean => tag === undefined || !['stop', 'move', 'full'].includes(tag.kind);

function stateDifference(was: PosterRow, is: PosterRow): string[] {
  const [before, now] = [stateWords(was), stateWords(is)];
  if (before === now) return [];
  if (before === '') return [now];
  if (now.startsWith(`${before}，`)) return [now.slice(before.length + 1)];
  return now === '' ? [`去掉“${before}”`] : [`“${before}”改成“${now}”`];
}

const stateWords = ({ tag, note }: PosterRow): string => (tag ? tag.label + (note && `（${note}）`) : note);

const nameOf = (row: PosterRow): string => `${whenOf(row)}“${titleOf(row)}”`;

function whenOf({ rule, day }: PosterRow): string {
  return rule || (day && monthDay(day));
}

function titleOf({ phrases }: PosterRow): string {
  return phrases.join('');
}

const arrow = (was: string, is: string): string => `${was || '没写'} → ${is || '不写'}`;

/** An activity keeps its id when its station is renamed. */
function rowsById({ sheets }: PosterView): Map<string, PosterRow> {
  const rows = sheets.flatMap(({ recurring, weeks }) => [...recurring, ...weeks.flatMap((week) => week.rows)]);
  return new Map(rows.map((row) => [lastPart(row.key), row]));
}
