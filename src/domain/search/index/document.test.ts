import { expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { buildCatalogue } from '../../catalogue.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { scheduleOf } from '../../schedule.ts';
import { dayOfNumber } from '../query/day-number.ts';
import { documentsOf } from './document.ts';

const catalogue = buildCatalogue(sampleEntries());
const documents = documentsOf(catalogue, scheduleOf(catalogue, workCalendar([]), '2026-11-18'));
const documentOf = (key: string) => documents.find((document) => document.key === key)!;

test('covers everything with a page, and past events', () => {
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

test('gives an activity its sessions and links, owner first', () => {
  expect(documentOf('yangban/east/20261107-yizhen')).toMatchObject({
    title: '义诊：量血压',
    serves: ['为老'],
    links: ['station:yangban/east', 'team:yangban/lifa', 'brand:yangban/touhua'],
    state: '',
  });
  expect(documentOf('yangban/east/20261107-yizhen').sessions).toEqual([{ day: 20764, time: '09:00-10:30', place: '' }]);
  expect(documentOf('yangban/lifa/monthly').links[0]).toBe('team:yangban/lifa');
});

test('keeps cancelled activities, and puts moved ones on their new day', () => {
  expect(documentOf('yangban/east/20261118-jiangzuo')).toMatchObject({
    state: '取消',
    sessions: [{ time: '09:30-11:00' }],
  });
  expect(documentOf('yangban/east/20261112-xiuli').sessions.map(({ day }) => dayOfNumber(day))).toEqual(['2026-11-14']);
});
