import { expect, test } from 'vitest';
import { activityWords, answerWords, questionTag, rowWords, valueWords } from './words.ts';

test('says when, where and how in one line', () => {
  expect(
    activityWords({
      date: '2027-02-24',
      also: ['2027-02-26'],
      time: '14:30',
      place: '图书角',
      join: { ways: ['直接来'] },
    }),
  ).toBe('2月24日周三、26日周五 14:30，图书角，直接来');
  expect(activityWords({ rule: '每周五', time: '08:30-09:30' })).toBe('每周五 8:30—9:30');
  expect(activityWords({})).toBe('日子未定');
});

test('writes read values as people do', () => {
  const values = { title: '写春联', days: ['2027-02-02'], time: '09:30-10:30', ways: ['直接来'], seats: 20 } as const;
  expect((['days', 'time', 'ways', 'seats', 'place'] as const).map((field) => valueWords(field, values))).toEqual([
    '2月2日周二',
    '9:30—10:30',
    '直接来',
    '20',
    '',
  ]);
});

test('tags questions by what they ask of the editor', () => {
  expect(questionTag('phone-mobile').tone).toBe('private');
  expect(questionTag('duplicate').tone).toBe('look');
  expect(questionTag('date-vague').tone).toBe('unread');
});

test.each([
  ['2月!B4', '「2月」第4行'],
  ['B4', '第4行'],
  ['行12', '第12行'],
])('names the row of %s', (at, row) => {
  expect(rowWords(at)).toBe(row);
});

test('writes the times of an answer as everywhere', () => {
  expect(answerWords('14:00-15:30')).toBe('14:00—15:30');
  expect(answerWords('02:00-03:30，凌晨')).toBe('2:00—3:30，凌晨');
  expect(answerWords('换成站里的000-0000 0002')).toBe('换成站里的000-0000 0002');
});
