import { expect, test } from 'vitest';
import type { Entries } from '../../domain/schema/collections.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { archivedInputs } from './cache-key.ts';

/** The key of a page of November, in January, whose own files have not changed. */
function keyAfter(edit: (entries: Entries) => void): string | undefined {
  const entries = structuredClone(sampleEntries());
  edit(entries);
  return archivedInputs({ ...makeWorld(entries, '2027-01-20'), digests: new Map() }, 'yangban/east', '2026-11');
}

test.each<[string, (entries: Entries) => void]>([
  ['the footer no longer explains 示例', ({ menus }) => menus.forEach(({ data }) => (data.sample = false))],
  ['the header no longer leads to teams', (entries) => (entries.teams = [])],
  ['the header no longer leads to brands', (entries) => (entries.brands = [])],
])('an archived page is rendered again when %s', (_, edit) => {
  expect(keyAfter(edit)).not.toBe(keyAfter(() => undefined));
});

test('an archived page is not rendered again when another station gets a menu', () => {
  const another = ({ menus }: Entries): void => {
    const { data, body } = menus[0]!;
    menus.push({ id: 'yangban/center/2026-12', data: { ...data, month: '2026-12', activities: [] }, body });
  };
  expect(keyAfter(another)).toBe(keyAfter(() => undefined));
});
