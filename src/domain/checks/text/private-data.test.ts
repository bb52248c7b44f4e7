import { expect, test } from 'vitest';
import { sampleEntries } from '../../testing/sample-entries.ts';
import type { Entries } from '../../schema/collections.ts';
import { everyEntry, walkValues } from '../entry-problem.ts';
import { privateDataProblems, publicTexts } from './private-data.ts';

const problemsOf = (entries: Entries) => privateDataProblems(everyEntry(entries), publicTexts(entries));
const mobile = ['138', '0000', '0000'].join('');

test('finds no private data in the sample entries', () => {
  expect(problemsOf(sampleEntries())).toEqual([]);
});

test('finds private data in every text field of every collection', () => {
  const missed = textPlaces(sampleEntries()).filter(({ index, path }) => {
    const entries = sampleEntries();
    append(everyEntry(entries)[index]?.data, path, mobile);
    return !problemsOf(entries).some(
      (problem) => problem.path.join() === path.join() && problem.found === '有手机号 138****00',
    );
  });
  expect(missed).toEqual([]);
});

test('finds private data in bodies, file names and numbers', () => {
  const entries = sampleEntries();
  const [station, team] = [entries.stations[0], entries.teams[0]];
  if (!station || !team) throw new Error('the sample has stations and teams');
  station.body = `第一行\n找${mobile}`;
  team.id = `yangban/${mobile}`;
  team.data.figures[0]!.value = Number(mobile);
  expect(problemsOf(entries).map(({ collection, path }) => [collection, ...path])).toEqual([
    ['stations', 'body', 1],
    ['teams'],
    ['teams', 'figures', 0, 'value'],
  ]);
});

function textPlaces(entries: Entries): { index: number; path: readonly PropertyKey[] }[] {
  return everyEntry(entries).flatMap(({ data }, index) => {
    const places: { index: number; path: readonly PropertyKey[] }[] = [];
    walkValues(data, (value, path) => {
      if (typeof value === 'string') places.push({ index, path: [...path] });
    });
    return places;
  });
}

function append(data: unknown, path: readonly PropertyKey[], text: string): void {
  const holder = path.slice(0, -1).reduce((value, key) => (value as Record<PropertyKey, unknown>)[key], data) as Record<
    PropertyKey,
    unknown
  >;
  const last = path.at(-1) ?? '';
  holder[last] = `${String(holder[last])} ${text}`;
}
