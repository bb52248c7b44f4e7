import { expect, test } from 'vitest';
import { calendarsOf, dayNotes, draftDates, readRule } from './dates.ts';

const calendars = calendarsOf({
  site: { since: '2026-11-01', notices: [] },
  district: { id: 'yangban', name: '样板区', terms: [], minimums: {}, teams: [], brands: [], stations: [] },
  station: 'yangban/east',
});
const days = (activity: object) => draftDates(activity, '2027-02', calendars).map(({ day }) => Number(day.slice(8)));

test('lists the days of a rule within the month, without exceptions', () => {
  expect(days({ rule: '每周五', except: ['2027-02-05'] })).toEqual([12, 19, 26]);
  expect(days({ date: '2027-02-24', also: ['2027-02-26'] })).toEqual([24, 26]);
});

test('leaves out what cannot be read yet', () => {
  expect(days({ date: '2月' })).toEqual([]);
  expect(days({ rule: '每周五', from: '2月', time: '9点' })).toEqual([5, 12, 19, 26]);
  expect(days({ title: '没有日子' })).toEqual([]);
});

test('answers a rule with its dates, or with wording that would be understood', () => {
  expect(readRule('每星期五', {}, '2027-02', calendars)).toMatchObject({ ok: true, rule: '每周五' });
  expect(readRule('逢赶集', {}, '2027-02', calendars)).toMatchObject({ ok: false });
});

test('names festivals by the tables of the project: 春节 of 2027 is on 6 February', () => {
  const notes = new Map(dayNotes('2027-02', calendars).map(({ day, name }) => [day, name]));
  expect(['05', '06', '20'].map((day) => notes.get(`2027-02-${day}` as never))).toEqual(['除夕', '春节', '元宵']);
});
