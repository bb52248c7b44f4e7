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

const [first, second, third] = ['138', '1234', '5670'];
test.each([
  [`详见https://example.org,${first}${second}${third}`, 0],
  [`详见https://example.org(${first}${second}${third})`, 0],
  [`[报名](https://example.org/?tel=${first}${second}${third})`, 0],
  [`https://${first}${second}${third}`, 0],
  [`第一行\n报名找张姐 ${first}${second}\n${third}`, 1],
  [`报名找张姐 ${first}-${second}-\n${third}`, 0],
  [`报名找张姐 ${first}\\-${second}\\-${third}`, 0],
  [`报名找张姐 [${first}](https://example.org/)[${second}${third}](https://example.org/)`, 0],
])('finds a mobile number as it is read on the page: %j', (body, line) => {
  const entries = sampleEntries();
  entries.stations[0]!.body = body;
  expect(problemsOf(entries).map(({ path, found }) => [...path, found])).toEqual([
    ['body', line, expect.stringMatching(/手机号/)],
  ]);
});

test.each([
  `https://example.org/2026/${mobile}.html`,
  `https://example.org/s?id=${mobile}&from=x`,
  '共138\\-140处\n1234人',
  '编号138\n20261201',
])('leaves %j', (body) => {
  const entries = sampleEntries();
  entries.stations[0]!.body = body;
  expect(problemsOf(entries)).toEqual([]);
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
