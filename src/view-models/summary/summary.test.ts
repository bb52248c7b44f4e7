import { expect, test } from 'vitest';
import { coverageRows } from '../coverage/rows.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { siteSummary } from './summary.ts';

test('is plain JSON with addresses relative to the site', () => {
  const summary = siteSummary(sampleWorld());
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  const { districts } = summary;
  const addresses = districts.flatMap(({ href, stations, teams }) => [
    href,
    ...[...stations, ...teams].map((one) => one.href),
  ]);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) expect(address).toMatch(/^(?:districts|stations|teams)\/[^/].*\/$/);
});

test('counts the occurrences of each week, and of the current one by station and by 五为', () => {
  const world = sampleWorld('2026-11-18');
  const [district] = siteSummary(world).districts;
  const { all } = coverageRows(world, 2026, district!.id);
  expect(district!.weeks.map(([monday, count]) => [monday, count ?? undefined])).toEqual(
    all.map(({ monday, count }) => [monday, count]),
  );
  const current = all.find(({ monday }) => monday === '2026-11-16');
  expect(current!.count).toBeGreaterThan(0);
  expect(district!.week).toMatchObject({ monday: '2026-11-16', occurrences: current!.count, sample: true });
  expect(district!.week.stations).toBe(new Set(current!.promised.map(({ activity }) => activity.station)).size);
});
