import { expect, it } from 'vitest';
import { rowOf } from '../testing/row.ts';
import { filled, withColons, withPartOfDay, withWeekdayAsDate } from './cells.ts';

it.each([
  ['8.30-10.00', '8:30-10:00'],
  ['1430', '14:30'],
  ['14;30', '14:30'],
  ['9.30-11', '9:30-11:00'],
  ['9-11', '9:00-11:00'],
  ['12.5 义诊', '12.5 义诊'],
])('writes the times of %s with colons', (text, colons) => {
  expect(withColons(text)).toBe(colons);
});

it('puts the part of the day before the clock of another cell', () => {
  expect(filled(withPartOfDay(rowOf({ date: '12月5日下午', time: '2:30' })), 'time')[0]?.text).toBe('下午2:30');
  expect(filled(withPartOfDay(rowOf({ date: '12月5日', time: '2:30' })), 'time')[0]?.text).toBe('2:30');
});

it('uses the weekday as the date if no other cell names a day', () => {
  const cells = rowOf({ weekday: '三', time: '9:00' });
  expect(
    filled(
      withWeekdayAsDate(cells, () => false),
      'date',
    )[0]?.text,
  ).toBe('周三');
  expect(
    filled(
      withWeekdayAsDate(cells, () => true),
      'date',
    ),
  ).toEqual([]);
});
