import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICES } from '../calendar/holidays/notices.ts';
import { checkEntries } from './checks.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { workdaysSchema, type Workdays } from '../schema/workdays.ts';

const notice2026 = workdaysSchema.parse(JSON.parse(readFileSync('testing/content/workdays/2026.json', 'utf8')));
const problems = (data: Workdays, id = String(data.year)) =>
  checkEntries({ ...sampleEntries(), workdays: [{ id, body: '', data }] }, '2026-11-28');
const foundIn = (changed: Partial<Workdays>, id?: string) =>
  problems({ ...notice2026, ...changed }, id).map(({ path, found }) => `${path.join('.')} ${found}`);

test('accepts the notices of the State Council', () => {
  expect(problems(notice2026)).toEqual([]);
  // From 2014 on: the law has changed by only two days since.
  const recent = NOTICES.filter(({ year }) => year >= 2014);
  expect(recent.length).toBeGreaterThanOrEqual(12);
  for (const { year, off, work } of recent)
    expect(problems({ year, notice: '通知', off: [...off.keys()], work: [...work] })).toEqual([]);
});

test('rejects a copy of another year in which only the year was changed', () => {
  const found = foundIn({ year: 2027 });
  expect(found).toHaveLength(3);
  expect(found[0]).toBe('off.0 2026-01-01、2026-01-02、2026-01-03 等 33 天 不在 2027 年');
  expect(found[1]).toBe('work.0 2026-01-04、2026-02-14、2026-02-28 等 6 天 不在 2027 年');
  expect(found[2]).toMatch(/^off 2027-01-01（元旦）、2027-02-05（春节）、.* 是法定假日，却没有写$/);
});

test('accepts days of the preceding December, but not of other months of that year', () => {
  expect(foundIn({ off: ['2025-12-31', ...notice2026.off], work: ['2025-12-28', ...notice2026.work] })).toEqual([]);
  expect(foundIn({ off: [...notice2026.off, '2025-11-30', '2027-01-01'] })).toEqual([
    `off.${String(notice2026.off.length)} 2025-11-30、2027-01-01 不在 2026 年`,
  ]);
});

test('requires every statutory holiday to be off', () => {
  expect(foundIn({ off: notice2026.off.filter((day) => day !== '2026-10-03') })).toEqual([
    'off 2026-10-03（国庆节） 是法定假日，却没有写',
  ]);
  expect(foundIn({ off: [] })).toEqual([
    expect.stringMatching(
      /^off 2026-01-01（元旦）、.*2026-09-25（中秋）、.*2026-10-03（国庆节） 是法定假日，却没有写$/,
    ),
  ]);
});

test('rejects make-up workdays on weekdays, and days both off and worked', () => {
  expect(foundIn({ work: [...notice2026.work, '2026-11-11'] })).toEqual(['work.6 2026-11-11（周三） 不是周末']);
  expect(foundIn({ work: ['2026-10-04', ...notice2026.work] })).toEqual(['work.0 2026-10-04 又放假又上班']);
});

test('requires the year of the file name', () => {
  expect(foundIn({}, '2027')).toEqual(['year 写的是 2026，文件名却是 2027.json']);
});
