import { expect, test } from 'vitest';
import { parseBuildDay } from './build-day.ts';

const NOW = '2026-11-28';

test.each([undefined, '', '  ', '\t'])('returns today when BUILD_DAY is %j', (setting) => {
  expect(parseBuildDay(setting, NOW)).toEqual({ day: NOW });
});

test.each(['2026-11-16', ' 2026-11-16 ', '2000-01-01', '2036-01-01'])('accepts %j', (setting) => {
  expect(parseBuildDay(setting, NOW)).toEqual({ day: setting.trim() });
});

test.each([
  'foo',
  '2026-13-99',
  '2026-02-30',
  '1899-12-31',
  '0',
  '-1',
  '9999-12-31',
  '2026-11',
  '2026-11-28T10:00',
  '２０２６-11-28',
  '20261128',
  'today',
  '\0',
])('rejects %j in one line with a valid example', (setting) => {
  const answer = parseBuildDay(setting, NOW);
  expect(answer).toEqual({ refused: expect.stringContaining('BUILD_DAY') as string });
  expect(answer).toEqual({ refused: expect.stringContaining(NOW) as string });
  expect('refused' in answer && answer.refused.split('\n')).toHaveLength(1);
});
