import { expect, test } from 'vitest';
import type { Entries } from '../../domain/schema/collections.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { archivedYears, archiveText } from '../../view-models/search/index.ts';
import { searchArchiveKey } from './search-archive-key.ts';

/** Key and text of the archive of 2026. */
function archiveAfter(edit: (entries: Entries) => void, today: World['today'] = '2027-01-20'): [string, string] {
  const entries = structuredClone(sampleEntries());
  edit(entries);
  const world = makeWorld(entries, today);
  const archive = archivedYears(world).find(({ year }) => year === 2026)!;
  return [searchArchiveKey(world, archive), archiveText(world, archive)];
}
const before = archiveAfter(() => undefined);

test.each<[string, (entries: Entries) => void, World['today']?]>([
  ['ten years later', () => undefined, '2037-01-20'],
  [
    'a menu of another year is added',
    ({ menus }) => {
      const { id, data, body } = menus[0]!;
      const activity = { ...data.activities[0]!, id: '20280307-yizhen', date: '2028-03-07' as const };
      menus.push({
        id: id.replace('2026-11', '2028-03'),
        data: { ...data, month: '2028-03', activities: [activity] },
        body,
      });
    },
  ],
  [
    'a station is renamed',
    ({ stations }) => {
      stations[0]!.data.name = '新名字社区';
    },
  ],
])('the archive of a year stays the same when %s', (_, edit, today) => {
  expect(archiveAfter(edit, today)).toEqual(before);
});

test('the archive of a year changes with an activity in it', () => {
  const [key, text] = archiveAfter(({ menus }) => {
    menus[0]!.data.activities[0]!.title = '别的名字';
  });
  expect(key).not.toBe(before[0]);
  expect(text).toContain('别的名字');
});
