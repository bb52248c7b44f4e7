import { expect, test } from 'vitest';
import { fromReading, withReadValues } from './from-reading.ts';

test('writes several days as a date and further dates, and ways to join below join', () => {
  expect(
    fromReading({
      title: '教手机',
      days: ['2027-02-24', '2027-02-26'],
      time: '14:30',
      ways: ['直接来'],
      phone: '0000-000 0000',
    }),
  ).toEqual({
    title: '教手机',
    date: '2027-02-24',
    also: ['2027-02-26'],
    time: '14:30',
    join: { ways: ['直接来'], phone: '0000-000 0000' },
  });
});

test('replaces a rule by the days of an answer, and clears a value', () => {
  const read = fromReading({ title: '换书会', rule: '每周六', from: '2027-02-01', phone: '0000-000 0000' });
  expect(withReadValues(read, { days: ['2027-02-20'], phone: undefined })).toEqual({
    title: '换书会',
    date: '2027-02-20',
  });
  expect(withReadValues({ title: '换书会', date: '2027-02-20', also: ['2027-02-21'] }, { rule: '每周六' })).toEqual({
    title: '换书会',
    rule: '每周六',
  });
});
