import { makeWorld } from '../../domain/world.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { COLLECTIONS } from '../../domain/schema/collections.ts';
import { coverageTable } from './data.ts';
import { coverageView } from './coverage.ts';

import { yearView } from '../calendar/year.ts';
import { coverageYears, districtYearParams } from './years.ts';

interface Content {
  routine?: object;
  source?: object;
  activities?: object[];
  menu?: object;
  sample?: boolean;
}

/** One routine of a team and one menu of its home. */
function worldAt(
  today: Day,
  { routine, source = { dateNote: '年份待核' }, activities, menu, sample = false }: Content,
) {
  const entries = sampleEntries();
  const [team] = entries.teams;
  const routines = routine
    ? [{ id: 'weekly', title: '理发', rule: '每周三', from: '2026-11-01', source: 's1', asOf: '报道时', ...routine }]
    : [];
  entries.teams = [{ ...team!, data: COLLECTIONS.teams.schema.parse({ ...team!.data, routines }) }];
  entries.sources = [
    {
      id: 'sources',
      body: '',
      data: COLLECTIONS.sources.schema.parse([{ id: 's1', title: '报道', ...source, dateNote: '照报头' }]),
    },
  ];
  const month = { month: '2026-11', theme: { title: '样板' }, sample, activities, ...menu };
  entries.menus = activities
    ? [{ id: 'yangban/east/2026-11', body: '', data: COLLECTIONS.menus.schema.parse(month) }]
    : [];
  return makeWorld(entries, today);
}

const RECENT = { date: '2026-10-20', dateKind: '刊发' };
const row = (world: ReturnType<typeof worldAt>, year?: number) =>
  coverageView(world, { district: 'yangban', year }).rows[0];
const figures = (world: ReturnType<typeof worldAt>, year?: number) =>
  coverageView(world, { district: 'yangban', year }).figures.map(
    ({ label, parts }) =>
      `${label} ${parts.map(({ before = '', number, unit }) => `${before}${String(number)}${unit}`).join('')}`,
  );

test('draws and counts reported occurrences separately, and finds no gaps in their weeks', () => {
  const world = worldAt('2026-11-18', { routine: {}, source: RECENT });
  expect(
    row(world)
      ?.cells.slice(43, 48)
      .map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual(['early 本站当时还没开始', 'reported 据报道1', 'reported 据报道1', 'reported 据报道1', 'reported 据报道1']);
  expect(row(world)).toMatchObject({ covered: 0, counted: 0, held: 0 });
  expect(figures(world)).toContain('有活动的周 0/0周');
  expect(figures(world)).toContain('只见于报道 3场');
  expect(coverageView(world, { district: 'yangban' }).gaps).toBeUndefined();
  expect(coverageTable(world, { district: 'yangban' })[2]?.slice(0, 6)).toEqual(['东街社区', 0, 0, 0, 0, 3]);
  expect(yearView(world)).toMatchObject({ past: 0, covered: 0 });
  // Weeks before the site began share one label.
  expect(
    yearView(world)
      .quarters.flatMap(({ weeks }) => weeks.map(({ label }) => label))
      .slice(0, 3),
  ).toEqual(['第1—44周：本站当时还没开始', '', '']);
});

test('claims nothing a year after the last menu, despite old reports', () => {
  const world = worldAt('2027-11-15', {
    routine: {},
    activities: [{ id: '20261104-a', title: '义诊', date: '2026-11-04' }],
  });
  expect(row(world)).toMatchObject({ covered: 0, held: 0 });
  expect(figures(world).slice(0, 2)).toEqual(['有活动的周 0/46周', '今年到11月15日 安排0场，办了0场']);
});

test('tells held occurrences from planned ones', () => {
  const activities = [
    { id: '20261104-a', title: '义诊', date: '2026-11-04', held: [{ date: '2026-11-04', count: 35 }] },
    { id: '20261111-b', title: '义诊', date: '2026-11-11' },
  ];
  const world = worldAt('2026-11-18', { activities });
  expect(
    row(world)
      ?.cells.slice(44, 47)
      .map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual(['held 1（办了1）', 'planned 1', 'none 0']);
  expect(figures(world)[1]).toBe('今年到11月16日 安排2场，办了1场');
  expect(coverageTable(world, { district: 'yangban' })[2]?.slice(0, 6)).toEqual(['东街社区', 2, 3, 2, 1, 0]);
});

test('ignores samples beside published activities', () => {
  const activities = [{ id: '20261104-a', title: '义诊', date: '2026-11-04' }];
  const invented = worldAt('2026-11-18', { activities, sample: true });
  expect([row(invented)?.sample, row(invented)?.covered]).toEqual([true, 1]);
  const confirmed = worldAt('2026-11-18', {
    activities,
    sample: true,
    routine: { confirmed: '2026-11-10', from: '2026-11-11' },
  });
  expect([row(confirmed)?.sample, row(confirmed)?.covered]).toEqual([false, 2]);
});

test('keeps a past year at an address of its own', () => {
  const world = worldAt('2027-02-10', { activities: [{ id: '20261104-a', title: '义诊', date: '2026-11-04' }] });
  expect(coverageYears(world)).toEqual([2026]);
  expect(districtYearParams(world)).toEqual([{ district: 'yangban', year: '2026' }]);
  expect(figures(world, 2026)).toEqual(['有活动的周 1/9周', '2026年 安排1场，办了0场', '连续3周没有活动的站 1个']);
  expect(coverageView(world).years).toEqual([
    { year: 2027, href: undefined },
    { year: 2026, href: '/coverage/2026/' },
  ]);
  const { meta, heading, asOf, csvHref, gaps } = coverageView(world, { year: 2026 });
  expect([meta.path, meta.title, heading.join(''), asOf, csvHref, gaps]).toEqual([
    '/coverage/2026/',
    '2026年哪些周有活动',
    '2026年，每周都有活动吗',
    '2026年',
    '/data/coverage/2026.csv',
    undefined,
  ]);
  expect(coverageTable(world, { year: 2026 })[0]?.[1]).toBe('2026年有活动的周数');
});
