/** What was read, and what an activity says, in one line. */
import type { Day } from '../../domain/calendar/day.ts';
import type { DraftActivity } from '../../domain/draft/draft.ts';
import type { QuestionKind, ReadValues } from '../../domain/intake/reading.ts';
import { shownTime, spokenDays } from './days.ts';

/** 2月2日周二 9:30，一楼大厅，直接来 */
export function activityWords({ date, also = [], rule, time, place, join }: DraftActivity): string {
  const days = [date, ...also].filter((day) => day !== undefined);
  const when = rule ?? (days.length === 0 ? '日子未定' : spokenDays(days));
  return [`${when}${time === undefined ? '' : ` ${shownTime(time)}`}`, place ?? '', ...(join?.ways ?? [])]
    .filter((part) => part !== '')
    .join('，');
}

/** A read value as people write it; empty for one that is missing. */
export function valueWords(field: keyof ReadValues, values: ReadValues): string {
  const value = values[field];
  if (value === undefined) return '';
  if (field === 'days' || field === 'except' || field === 'also') return spokenDays(value as readonly Day[]);
  if (field === 'from' || field === 'until') return spokenDays([value as Day]);
  if (field === 'time') return shownTime(value as string);
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** The label of an answer, with its times as everywhere on the page. */
export const answerWords = (label: string): string => label.replaceAll(/\d{2}:\d{2}-\d{2}:\d{2}/g, shownTime);

/** Not to be published as it stands. */
const PRIVATE: readonly QuestionKind[] = ['phone-mobile', 'person-name', 'private-data'];
/** Readable, but someone has to decide. */
const TO_LOOK_AT: readonly QuestionKind[] = [
  'duplicate',
  'conflict',
  'cancelled',
  'hidden',
  'not-public',
  'date-weekday',
  'date-outside',
  'station',
];

export function questionTag(kind: QuestionKind): { text: string; tone: 'private' | 'look' | 'unread' } {
  if (PRIVATE.includes(kind)) return { text: '要换掉', tone: 'private' };
  if (TO_LOOK_AT.includes(kind)) return { text: '请看一眼', tone: 'look' };
  return { text: '没看懂', tone: 'unread' };
}

/** 第4行, or 「2月」第4行 where the source has several tables. */
export function rowWords(at: string): string {
  const [, table = ''] = /^(.*)!/.exec(at) ?? [];
  return `${table === '' ? '' : `「${table}」`}第${/\d+$/.exec(at)?.[0] ?? ''}行`;
}
