import { expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { buildCatalogue } from '../../catalogue.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { scheduleOf } from '../../schedule.ts';
import { dayOfNumber } from '../query/days.ts';
import { documentsOf } from './document.ts';

const catalogue = buildCatalogue(sampleEntries());
const documents = documentsOf(catalogue, scheduleOf(catalogue, workCalendar([]), '2026-11-18'));
const named = (key: string) => documents.find((document) => document.key === key)!;

test('everything that has a page, and the reports of the past', () => {
  expect(documents.map(({ kind }) => kind)).toEqual([
    'district',
    'station',
    'station',
    'team',
    'brand',
    ...Array<string>(6).fill('activity'),
    'past',
  ]);
});

test('an activity has its dates, its owner first, and is found by whose it is', () => {
  expect(named('yangban/east/20261107-yizhen')).toMatchObject({
    title: '义诊：量血压',
    serves: ['为老'],
    links: ['station:yangban/east', 'team:yangban/lifa', 'brand:yangban/touhua'],
    state: '',
  });
  expect(named('yangban/east/20261107-yizhen').sessions).toEqual([{ day: 20764, time: '09:00-10:30', place: '' }]);
  expect(named('yangban/lifa/monthly').links[0]).toBe('team:yangban/lifa');
});

test('what is cancelled is found and says so, what was moved stands on its new day', () => {
  expect(named('yangban/east/20261118-jiangzuo')).toMatchObject({ state: '取消', sessions: [{ time: '09:30-11:00' }] });
  expect(named('yangban/east/20261112-xiuli').sessions.map(({ day }) => dayOfNumber(day))).toEqual(['2026-11-14']);
});
