import { describe, expect, it, test } from 'vitest';
import { tallyOf, startedWeeks } from '../../domain/coverage/coverage.ts';
import { coverageRows } from '../coverage/rows.ts';
import { worldWithoutRoutines } from '../testing/sample-world.ts';
import { weekSpans } from './compare.ts';
import { districtYearView } from './district-year.ts';
import { districtYearTable } from './table.ts';

const DISTRICT = 'yangban';
const dated = (id: string, date: string, more: object = {}) => ({
  id,
  title: '义诊：量血压',
  date,
  time: '09:00-10:30',
  serves: ['为老'],
  field: '健身体育',
  ...more,
});
const off = { status: '取消', changes: [{ on: '2026-11-01', kind: '取消', reason: '老师请假' }] };
const world = worldWithoutRoutines(
  [
    dated('a', '2026-11-04', { held: [{ date: '2026-11-04' }] }),
    dated('b', '2026-11-18', { serves: ['为老', '为小'], field: undefined }),
    dated('c', '2026-11-11', off),
    dated('moved', '2026-11-19', {
      changes: [{ on: '2026-11-01', kind: '改期', was: '2026-11-12', now: '2026-11-19' }],
    }),
  ],
  '2026-11-27',
);
const view = districtYearView(world, { district: DISTRICT, year: 2026 });

describe('the year of a district', () => {
  it('counts what the coverage pages count', () => {
    const tally = tallyOf(startedWeeks(coverageRows(world, 2026, DISTRICT).all, world.today));
    expect([view.covered, view.counted, view.total]).toEqual([
      tally.covered,
      tally.counted,
      { promised: tally.promised, held: tally.held, reported: tally.reported },
    ]);
    expect(view.total).toEqual({ promised: 3, held: 1, reported: 0 });
  });

  it('adds up by week, by month and by 平台; one date may serve several of 五为', () => {
    const sum = (bars: { promised: number }[]) => bars.reduce((total, { promised }) => total + promised, 0);
    expect([view.weeks, view.months, view.fields].map(sum)).toEqual([3, 3, 3]);
    expect(view.objects.map(({ name, promised }) => [name, promised])).toEqual([
      ['为老', 3],
      ['为小', 1],
      ['为困难群体', 0],
      ['为心理关爱', 0],
      ['为公共需要', 0],
    ]);
    expect(view.fields.at(-1)).toMatchObject({ name: '没写平台', promised: 1 });
    for (const { promised, months } of view.objects) expect(sum(months)).toBe(promised);
  });

  it('does not speak of what was held before anything is recorded', () => {
    const planned = worldWithoutRoutines([dated('b', '2026-11-18')], '2026-11-27');
    const { heading, meta } = districtYearView(planned, { district: DISTRICT, year: 2026 });
    expect([heading, view.heading]).toEqual(['2026年安排了什么', '2026年办了什么']);
    expect([meta.description, view.meta.description].map((text) => text.includes('办了'))).toEqual([false, true]);
  });

  it('tells months without data from months without activities', () => {
    expect(view.months.filter(({ unknown }) => !unknown).map(({ name }) => name)).toEqual(['11月']);
  });

  it('has the share of cancelled and moved dates', () => {
    expect(view.changes).toEqual([
      { name: '取消', number: 1, of: 4, share: '25%' },
      { name: '改到别的日子', number: 1, of: 4, share: '25%' },
    ]);
  });

  it('neither compares nor calls anything new in the first year of the records', () => {
    expect([view.comparison, view.firsts]).toEqual([undefined, undefined]);
  });

  it('has every number in its table', () => {
    const table = districtYearTable(world, { district: DISTRICT, year: 2026 });
    expect(table.every((row) => row.length === 6)).toBe(true);
    expect(table).toContainEqual(['五为', '为老', 3, 1, 0, '']);
    expect(table).toContainEqual(['按月', '1月', '', '', '', '没有数据']);
    expect(table).toContainEqual(['变动', '取消', 1, '', '', '公布过的4场里']);
  });
});

describe('a second year', () => {
  const later = worldWithoutRoutines(
    [
      { id: 'weekly', title: '太极', rule: '每周三', from: '2026-11-01', until: '2027-12-31', time: '07:30-08:30' },
      dated('new', '2026-11-18'),
      dated('again', '2026-11-20'),
    ],
    '2027-12-01',
  );
  it('compares only the weeks of which both years are known', () => {
    const { comparison } = districtYearView(later, { district: DISTRICT, year: 2027 });
    expect(comparison?.weeks).toBe('第45—48周');
    expect(comparison?.years).toEqual(['2026年', '2027年']);
    expect(comparison?.rows[1]).toMatchObject({ name: '安排的场次', before: 6, now: 4, change: '少2' });
  });
  it('has no first time for what went on from the year before', () => {
    expect(districtYearView(later, { district: DISTRICT, year: 2027 }).firsts).toEqual({ count: 0, items: [] });
  });
});

test.each([
  [[1, 2, 3, 45], '第1—3周、第45周'],
  [[7], '第7周'],
])('names the weeks %j', (weeks, words) => {
  expect(weekSpans(weeks)).toBe(words);
});
