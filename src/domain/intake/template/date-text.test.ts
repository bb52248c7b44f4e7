import { expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { dateText } from './date-text.ts';

const calendar = workCalendar([]);
const textIn = (month: '2026-12' | '2027-01', timing: Parameters<typeof dateText>[0]) =>
  dateText(timing, { month, calendar });

test.each<[timing: Parameters<typeof dateText>[0], text: string | undefined]>([
  [{ date: '2026-12-05' }, '12月5日'],
  [{ date: '2026-12-05', also: ['2026-12-12', '2026-12-19'] }, '12月5日、12日、19日'],
  [{ date: '2026-11-05' }, undefined],
  [{ rule: '每周六' }, '每周六'],
  [{ rule: '每周六', from: '2026-12-01', until: '2026-12-31' }, '每周六'],
  [{ rule: '每周六', from: '2026-12-12' }, '12月12日起每周六'],
  [{ rule: '每周六', except: ['2026-12-12'] }, '每周六，12月12日除外'],
  [{ rule: '每周一至周五', holidays: '暂停' }, '每周一至周五，节假日暂停'],
  [{ rule: '每月最后一个工作日' }, '每月最后一个工作日'],
  [{ rule: '隔周六', from: '2026-12-05' }, '12月5日起隔周六'],
  [{ rule: '每周六', also: ['2026-12-06'] }, '12月5日、6日、12日、19日、26日'],
  [{ rule: '每年3月5日' }, undefined],
  [{ rule: '不定期' }, undefined],
  [{}, undefined],
])('%j', (timing, text) => {
  expect(textIn('2026-12', timing)).toBe(text);
});

test('counts an interval from a day of another month', () => {
  expect(textIn('2027-01', { rule: '隔周六', from: '2026-12-05' })).toBe('12月5日起隔周六');
});
