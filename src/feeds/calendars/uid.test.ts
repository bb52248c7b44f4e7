import fc from 'fast-check';
import { expect, test } from 'vitest';
import { menuActivitySchema } from '../../domain/schema/activity.ts';
import type { World } from '../../domain/world.ts';
import { activityEvents } from './activity-events.ts';
import { announcedDates } from './announced.ts';
import { anyEdit } from '../testing/edits.arbitrary.ts';
import { edited, variedEntries, worldNow, worldOf } from '../testing/varied-world.ts';

/** UID of every date in a calendar, with the first announced day for dates of a series. */
function uidsIn(world: World): Set<string> {
  return new Set(
    [...world.catalogue.activities.values()].flatMap((activity) => {
      const events = activityEvents(world, activity);
      const single = events
        .filter(({ series, recurrenceId }) => series === undefined && recurrenceId === undefined)
        .map(({ uid }) => uid);
      const series = events.find((event) => event.series !== undefined)?.uid;
      // calendars.test.ts checks that a file has exactly the dates of the schedule.
      const inSeries = announcedDates(activity, world.schedule.ofActivity(activity.key))
        .filter(({ origin }) => !single.some((uid) => uid.includes(`/${origin}@`)))
        .map(({ origin }) => `${series ?? 'nobody'} ${origin}`);
      return [...single, ...inSeries];
    }),
  );
}

test('a thousand consecutive edits change only the UIDs of dates that they add or remove', { timeout: 30_000 }, () => {
  const counts = { edits: 0, touching: 0 };
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 20, maxLength: 20 }), (edits) => {
      let entries = variedEntries();
      let before = uidsIn(worldNow(entries));
      for (const [index, edit] of edits.entries()) {
        const { entries: after, touched } = edit(entries, index);
        const now = uidsIn(worldNow(after));
        const changed = [...before.symmetricDifference(now)];
        expect(changed.filter((name) => !touched.some((part) => belongsTo(name, part)))).toEqual([]);
        if (touched.length > 0 && changed.length > 0) counts.touching += 1;
        counts.edits += 1;
        [entries, before] = [after, now];
      }
    }),
    { numRuns: 50 },
  );
  expect(counts.edits).toBeGreaterThanOrEqual(1000);
  // The edits do add and remove dates, so the property above is not vacuous.
  expect(counts.touching).toBeGreaterThan(100);
});

test('adds UIDs as time passes, and changes none', () => {
  const moved = {
    id: 'moved',
    rule: '每周日',
    until: '2027-04-30',
    changes: [{ on: '2026-11-15', kind: '改期' as const, date: '2027-02-07', now: '2027-01-30' }],
  };
  const entries = edited(variedEntries(), (activities) => [
    ...activities,
    menuActivitySchema.parse({ title: '远期', ...moved }),
  ]);
  const later = (['2026-11-18', '2026-12-20', '2027-02-01', '2027-03-15'] as const).map((today) =>
    uidsIn(worldOf(entries, today)),
  );
  for (const [index, before] of later.slice(0, -1).entries())
    expect([...before].filter((name) => !later[index + 1]!.has(name))).toEqual([]);
  expect(later[0]).toContain('yangban/east/moved@www.example.org 2027-02-07');
});

/** `yangban/east/weekly@… 2026-11-05` and `yangban/east/weekly/2026-11-05@…` are both of `weekly`, and of `weekly 2026-11-05`. */
function belongsTo(name: string, part: string): boolean {
  const [id = '', day = ''] = part.split(' ');
  return new RegExp(`/${id}[/@]`).test(name) && name.includes(day);
}

test('has the first key and the first announced day in the UID', () => {
  const world = worldNow(variedEntries());
  const uids = (id: string) =>
    activityEvents(world, world.catalogue.activities.get(`yangban/east/${id}`)!).map(({ uid }) => uid);
  expect(uids('20261112-xiuli')).toEqual(['yangban/east/20261112-xiuli/2026-11-12@www.example.org']);
  expect(uids('202611-taiji')).toEqual(['yangban/east/202611-taiji@www.example.org']);
  expect(uids('lunar')).toEqual(['yangban/east/lunar/2026-12-22@www.example.org']);
});
