import { expect, test } from 'vitest';
import { keyOf } from '../../key.ts';
import type { ReadActivity } from '../reading.ts';
import { idCell, idIn, withUniqueIds } from './ids.ts';

const cell = (text: string) => ({ text, row: 0, column: 0, at: 'A1', continued: false });
const idOf = (id: string, date = '12月5日', title = '义诊') =>
  idIn(
    new Map([
      ['id', [cell(id)]],
      ['date', [cell(date)]],
      ['title', [cell(title)]],
    ]),
  );

test.each([
  ['20261207-yizhen', '20261207-yizhen'],
  [' 202612-taiji ', '202612-taiji'],
  ['1', undefined],
  ['A-01', undefined],
  ['第1项', undefined],
  ['20261207', undefined],
  ['20261210-110｜12月10日｜110宣传', undefined],
  ['20261205-110｜12月5日｜110宣传', '20261205-110'],
  ['', undefined],
])('reads %j as %j', (text, id) => {
  expect(idOf(text)).toBe(id);
});

test('keeps an id whose row has the date or the title of the template, not where another was typed over it', () => {
  const id = idCell('20261205-yizhen', '12月5日', '义诊') ?? '';
  expect(idOf(id, '12月6日')).toBe('20261205-yizhen');
  expect(idOf(id, '12月5日', '义诊和理发')).toBe('20261205-yizhen');
  expect(idOf(id, '12月19日', '剪纸')).toBeUndefined();
});

test('keeps the id of the first of two rows in a station', () => {
  const activity = (title: string, station: 'east' | 'west'): ReadActivity => ({
    at: title,
    station: keyOf('yangban', station),
    id: '202612-taiji',
    values: { title },
    origins: {},
  });
  const activities = [activity('甲', 'east'), activity('乙', 'east'), activity('丙', 'west')];
  const ids = withUniqueIds({ activities, questions: [], skipped: [] }).activities.map(({ id }) => id);
  expect(ids).toEqual(['202612-taiji', undefined, '202612-taiji']);
});
