import type { Day } from '../calendar/day.ts';
import { expect, test } from 'vitest';
import { workCalendar } from '../calendar/holidays/workdays.ts';
import { buildCatalogue } from '../catalogue.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { scheduleOf } from '../schedule.ts';
import { evidenceOf, isPromised } from './evidence.ts';

const KEY = 'yangban/lifa/weekly';

/** The occurrences of a weekly routine whose report is `source`, with further fields. */
function occurrencesOf(source: object, fields: object = {}, site: object = {}) {
  const entries = sampleEntries();
  const [team] = entries.teams;
  entries.sources = [
    {
      id: 'sources',
      body: '',
      data: COLLECTIONS.sources.schema.parse([{ id: 's1', title: '报道', dateNote: '照报头', ...source }]),
    },
  ];
  entries.site = [{ ...entries.site[0]!, data: COLLECTIONS.site.schema.parse({ ...entries.site[0]!.data, ...site }) }];
  const routine = {
    id: 'weekly',
    title: '理发',
    rule: '每周三',
    from: '2026-11-01',
    source: 's1',
    asOf: '报道时',
    ...fields,
  };
  entries.teams = [{ ...team!, data: COLLECTIONS.teams.schema.parse({ ...team!.data, routines: [routine] }) }];
  const catalogue = buildCatalogue(entries);
  return scheduleOf(catalogue, workCalendar([]), '2027-11-15').ofActivity(KEY);
}

const spanOf = (items: { day: Day }[]) => [items[0]?.day, items.at(-1)?.day];

test('a routine has no dates if the date of its report is unknown', () => {
  expect(occurrencesOf({ dateNote: '年份待核' })).toEqual([]);
});

test('a routine has no dates if its report is dated by a reprint', () => {
  expect(occurrencesOf({ date: '2027-06-26', dateKind: '转载' })).toEqual([]);
});

test('a report is valid for the months set by the site, and its occurrences are reported', () => {
  const items = occurrencesOf({ date: '2026-11-10', dateKind: '刊发' });
  expect(spanOf(items)).toEqual(['2026-11-04', '2027-11-10']);
  expect(new Set(items.map(evidenceOf))).toEqual(new Set(['reported']));
  expect(items.some(isPromised)).toBe(false);
  expect(spanOf(occurrencesOf({ date: '2026-11-10', dateKind: '刊发' }, {}, { confirmMonths: 3 }))).toEqual([
    '2026-11-04',
    '2027-02-10',
  ]);
});

test('a confirmation makes occurrences planned, as long as it is valid', () => {
  const items = occurrencesOf({ dateNote: '年份待核' }, { confirmed: '2027-02-28' });
  expect(spanOf(items)).toEqual(['2026-11-04', '2028-01-26']);
  expect(new Set(items.map(evidenceOf))).toEqual(new Set(['planned']));
  expect(items.every(isPromised)).toBe(true);
});

test('an announced change or a recorded occurrence confirms a routine as well', () => {
  const change = { on: '2026-12-01', kind: '取消', date: '2026-12-09' };
  const cancelled = occurrencesOf({}, { changes: [change] });
  expect(spanOf(cancelled)).toEqual(['2026-11-04', '2027-12-01']);
  expect(cancelled.filter((item) => evidenceOf(item) === 'off').map(({ day }) => day)).toEqual(['2026-12-09']);
  const held = occurrencesOf({}, { held: [{ date: '2026-11-11', count: 35 }] });
  expect(held.filter((item) => evidenceOf(item) === 'held').map(({ day, held: outcome }) => [day, outcome])).toEqual([
    ['2026-11-11', { count: 35 }],
  ]);
});
