/** One activity in a sentence: a line of a group message, a line in a cell of a calendar. */
import { anyOf, notAfter } from '../../../guarded.ts';
import { LENGTHS } from '../../../typed/lengths.ts';
import type { ReadActivity, ReadValues } from '../../reading.ts';
import { asWritten, cleanText, plainText } from '../clean.ts';
import { readPhone, type PhoneContext } from '../phone.ts';
import { masked, withoutPrivate } from '../private.ts';
import { Rest, type Problem } from '../rest.ts';
import { takeWays } from '../ways.ts';
import { arabicDates } from '../when/numerals.ts';
import type { WhenContext } from '../when/when-context.ts';
import { takeWhen, type When } from '../when/when.ts';
import { withoutEmoji, withoutLineNumber } from './line-text.ts';
import { partsOf } from './parts.ts';

export interface Entry {
  values: ReadValues;
  when: Omit<When, 'remainder'>;
  problems: readonly Problem[];
}

export interface EntryContext extends WhenContext {
  phones: PhoneContext;
}

const LABEL = '(?:(?:联系|咨询|报名|预约)?电话|☎|咨询)';
const LOCAL = String.raw`(\d{7,8}(?!\d))(转\d{1,5})?`;
const PHONE = anyOf(
  new RegExp(String.raw`${LABEL}?[:：]?((?:0\d{2,3}[- ]?)\d{7,8}(?!\d))(转\d{1,5})?`),
  new RegExp(`(?:${LABEL}[:：]?|[:：])${LOCAL}`),
  notAfter(/[\d-]/, new RegExp(LOCAL)),
);

/** Undefined where no title is left. */
export function readEntry(text: string, context: EntryContext): Entry | undefined {
  const safe = withoutPrivate(withoutEmoji(text), 'note');
  const rest = new Rest(arabicDates(plainText(withoutLineNumber(safe.text))));
  const problems: Problem[] = [...safe.problems];
  const [, phone, extension = ''] = rest.take(PHONE) ?? [];
  rest.setAside(/全天|一整天/);
  const when = takeWhen(rest, context);
  const { ways, seats } = takeWays(rest);
  const { title, place, notes } = partsOf(rest.text);
  if (title === undefined) return undefined;
  const values: ReadValues = { title: asWritten(title, safe.text) };
  if (phone !== undefined) {
    const read = readPhone(`${phone}${extension}`, context.phones);
    if (read.phone !== undefined) values.phone = read.phone;
    problems.push(...read.problems);
  }
  if (place !== undefined) values.place = asWritten(place, safe.text);
  if (ways.length > 0) values.ways = ways;
  if (seats !== undefined) values.seats = seats;
  const said = [...notes, ...rest.asides];
  if (said.length > 0) values.note = said.join('，').slice(0, LENGTHS.prose);
  return { values: { ...values, ...timing(when) }, when, problems: [...problems, ...when.problems] };
}

export function timing(when: Omit<When, 'remainder'>): Partial<ReadValues> {
  return {
    ...(when.days.length > 0 ? { days: when.days } : {}),
    ...(when.rule === undefined ? {} : { rule: when.rule }),
    ...(when.from === undefined ? {} : { from: when.from }),
    ...(when.until === undefined ? {} : { until: when.until }),
    ...(when.except === undefined ? {} : { except: when.except }),
    ...(when.holidays === undefined ? {} : { holidays: when.holidays }),
    ...(when.provisional ? { status: '暂定' as const } : {}),
    ...(when.times[0] === undefined ? {} : { time: when.times[0] }),
  };
}

export const entryActivity = (at: string, text: string, { values }: Entry): ReadActivity => ({
  at,
  values,
  origins: { title: { at, written: masked(cleanText(text)) } },
});
