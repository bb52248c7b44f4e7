/** Differences between two versions of a notice, a line each, for stations that have printed the old one. */
import { lastPart } from '../../../domain/key.ts';
import type { PosterRow } from './rows.ts';
import type { PosterView } from './poster.ts';
import { monthDay } from '../../words/dates/dates.ts';

interface PosterDifference {
  /** 11月26日“看老电影”：取消（放映机送修） */
  text: string;
  /** Affects the calendar sheet too, which shows neither places nor ways to join. */
  inCalendar: boolean;
}

export function posterDifferences(was: PosterView, is: PosterView): PosterDifference[] {
  const [before, now] = [rowsById(was), rowsById(is)];
  return [
    ...HEAD.flatMap(({ label, valueOf }) =>
      valueOf(was) === valueOf(is) ? [] : [{ text: `${label}：${arrow(valueOf(was), valueOf(is))}`, inCalendar: true }],
    ),
    ...[...before].flatMap(([id, row]) => rowDifference(row, now.get(id))),
    ...[...now].flatMap(([id, row]) => (before.has(id) ? [] : [{ text: `${nameOf(row)}：新增`, inCalendar: true }])),
  ];
}

const HEAD: readonly { label: string; valueOf: (poster: PosterView) => string }[] = [
  { label: '站名', valueOf: ({ name }) => name },
  { label: '地区', valueOf: ({ where }) => where },
  { label: '网站名', valueOf: ({ siteName }) => siteName },
  { label: '月主题', valueOf: ({ theme }) => theme },
  { label: '“示例”字样', valueOf: ({ sample }) => (sample ? '有' : '没有') },
  { label: '网址和二维码', valueOf: ({ address }) => address },
  { label: '输入的网址', valueOf: ({ typed }) => typed },
  { label: '电话', valueOf: ({ phone }) => (phone ? phone.number + (phone.sample ? '（示例）' : '') : '') },
  { label: '接电话的时间', valueOf: ({ phone }) => phone?.hours ?? '' },
];

interface RowField {
  label: string;
  valueOf: (row: PosterRow) => string;
  /** Where the difference is worded with more than what decides that there is one. */
  words?: (row: PosterRow) => string;
  inCalendar: boolean;
}

const WHEN_AND_WHERE: readonly RowField[] = [
  { label: '日期', valueOf: whenOf, words: ({ rule, held }) => rule || held, inCalendar: true },
  { label: '时间', valueOf: ({ time }) => time.replace('时间', ''), inCalendar: true },
  { label: '地点', valueOf: ({ place }) => place || '站里', inCalendar: false },
];
const WHAT: readonly RowField[] = [
  { label: '标题', valueOf: titleOf, inCalendar: true },
  { label: '服务对象', valueOf: ({ marks }) => marks.map(({ name }) => name).join('、'), inCalendar: true },
];
const JOINING: RowField = { label: '参加方式', valueOf: ({ joining }) => joining, inCalendar: false };

function rowDifference(was: PosterRow, is: PosterRow | undefined): PosterDifference[] {
  if (is === undefined) return [{ text: `${nameOf(was)}：拿掉了`, inCalendar: true }];
  const isChanged = ({ valueOf }: RowField): boolean => valueOf(was) !== valueOf(is);
  const fields = [...WHEN_AND_WHERE, ...WHAT, ...(isJoinable(was) && isJoinable(is) ? [JOINING] : [])].filter(
    isChanged,
  );
  // 改期, 改时间 and 换地点 would repeat the fields.
  const repeatsFields = is.tag?.kind === 'changed' && WHEN_AND_WHERE.some(isChanged);
  const parts = [
    ...fields.map(({ label, valueOf, words = valueOf }) => `${label} ${arrow(words(was), words(is))}`),
    ...(repeatsFields ? [] : stateDifference(was, is)),
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

/** Rows of cancelled, moved and full activities show no way to join, which is not a difference of its own. */
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

/** By activity id, which stays the same when the station is renamed. */
function rowsById({ sheets }: PosterView): Map<string, PosterRow> {
  const rows = sheets.flatMap(({ recurring, weeks }) => [...recurring, ...weeks.flatMap((week) => week.rows)]);
  return new Map(rows.map((row) => [lastPart(row.key), row]));
}
