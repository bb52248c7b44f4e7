import { expect, test } from 'vitest';
import { activitiesJson, schemaJson } from '../../src/feeds/data/activities.ts';
import { activityCalendar, allCalendar } from '../../src/feeds/calendars/calendars.ts';
import { sampleWorld } from '../../src/view-models/testing/sample-world.ts';
import { feedProblems } from './feeds.ts';
import { samplePage, siteOf } from './testing/sample-site.ts';

const world = sampleWorld();
const FILES = {
  // The origin of the sample world, so that its feeds belong to this site.
  'index.html': samplePage().replaceAll('https://example.org', 'https://www.example.org'),
  'feeds/all.ics': allCalendar(world),
  'feeds/activities/yangban/east/202611-taiji.ics': activityCalendar(world, 'yangban/east/202611-taiji'),
  'data/activities.json': activitiesJson(world),
  'data/activities.schema.json': schemaJson(world),
  'data/activities.csv': '\uFEFF日期,星期\r\n',
};
const problems = (changed: Record<string, string>) =>
  feedProblems(siteOf({ ...FILES, ...changed })).map(({ file, text }) => `${file} ${text}`);

test('accepts feeds and data as built', () => {
  expect(problems({})).toEqual([]);
});

test('accepts a copy under an old address, and reports a different feed there', () => {
  expect(
    problems({
      'feeds/activities/yangban/old/202611-taiji.ics': FILES['feeds/activities/yangban/east/202611-taiji.ics'],
    }),
  ).toEqual([]);
  expect(problems({ 'feeds/objects/lao.ics': FILES['feeds/all.ics'].replace('NAME:', 'NAME:x') })[0]).toMatch(
    /gives its SOURCE as .*all\.ics, which is another feed/,
  );
});

test('reports a date that only the feed has, and one that only the data has', () => {
  const later = FILES['feeds/all.ics'].replaceAll('20261130T150000', '20261130T150100');
  expect(problems({ 'feeds/all.ics': later })).toEqual([
    expect.stringMatching(
      /has .*dengmi\/ 2026-11-30 2026-11-30T15:01 2026-11-30T16:00 CONFIRMED, and data\/activities\.json does not/,
    ),
    expect.stringMatching(/lacks .*dengmi\/ 2026-11-30 2026-11-30T15:00 2026-11-30T16:00 CONFIRMED of/),
  ]);
});

test('finds dates in the archive that are not in the calendar of the whole site', () => {
  const calendar = FILES['feeds/all.ics'];
  const archive = calendar.replace(/^SOURCE.*\r\n(?: .*\r\n)*/m, '');
  const empty = calendar.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/, '');
  expect(problems({ 'feeds/all.ics': empty, 'feeds/archive/yangban/2026-11.ics': archive })).toEqual([]);
  expect(problems({ 'feeds/all.ics': empty })).toContainEqual(
    expect.stringMatching(/lacks .* and so does the archive/),
  );
});

test('reports unfolded lines, unreadable calendars, invalid data and a missing byte order mark', () => {
  expect(problems({ 'feeds/all.ics': FILES['feeds/all.ics'].replaceAll('\r\n', '\n') })).toContainEqual(
    expect.stringContaining('does not end with CRLF'),
  );
  expect(problems({ 'feeds/all.ics': 'BEGIN:VCALENDAR\r\nnonsense\r\n' })).toEqual([
    expect.stringContaining('cannot be read'),
  ]);
  expect(
    problems({
      'data/activities.json': FILES['data/activities.json'].replace('"schemaVersion":1', '"schemaVersion":2'),
    }),
  ).toEqual([expect.stringContaining('does not match its schema')]);
  expect(problems({ 'data/activities.csv': '日期,星期\r\n' })).toEqual([expect.stringContaining('byte order mark')]);
});
