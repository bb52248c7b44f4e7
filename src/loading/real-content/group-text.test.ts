/** Chat messages for all menus of the site. */
import type { Month } from '../../domain/calendar/day.ts';
import { describe, expect, test } from 'vitest';
import { groupTexts, MAX_CHARACTERS } from '../../view-models/menu/group-text.ts';
import { menuOccurrences } from '../../view-models/menu/head.ts';
import { makeWorld } from '../../domain/world.ts';
import { loadFromDisk } from '../from-disk.ts';

const world = makeWorld(loadFromDisk('testing/content').entries, '2026-11-16');
const { catalogue } = world;
const textsOf = (station: string, month: Month) => {
  const menu = catalogue.menus.find((one) => one.station === station && one.month === month)!;
  return { menu, items: menuOccurrences(world, menu), texts: groupTexts(world, menu, menuOccurrences(world, menu)) };
};

test.each(catalogue.menus.map(({ station, month }) => [station, month]))('%s %s', (station, month) => {
  const { menu, items, texts } = textsOf(station, month);
  const messages = [...texts.month, ...[...texts.weeks, ...texts.days].flatMap((some) => some.messages)];
  for (const message of messages) {
    expect([...message].length).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(message).toContain(`/stations/${station}/${month}/`);
    expect(message).toContain('有变动以网页为准');
    expect(message).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(message).not.toMatch(/undefined|NaN|\n{3}| \n/u);
  }
  const lines = (some: readonly string[]) =>
    some
      .join('\n')
      .split('\n')
      .filter((line) => /^\d+日/u.test(line));
  expect(lines(texts.month)).toHaveLength(items.length);
  // Weeks go on into the months beside it.
  const ofWeeks = lines(texts.weeks.flatMap((week) => week.messages));
  const beside = catalogue.menus
    .filter((other) => other.station === station && other.month !== month)
    .flatMap((other) => lines(textsOf(station, other.month).texts.month));
  expect(ofWeeks).toEqual(expect.arrayContaining(lines(texts.month)));
  expect(ofWeeks.filter((line) => !lines(texts.month).includes(line) && !beside.includes(line))).toEqual([]);
  for (const { title } of menu.activities)
    if (items.some(({ activity }) => activity.title === title)) expect(texts.month.join('\n')).toContain(title);
});

test.each([4, 30])(
  'splits a text that is too long, between lines if a single week is: every activity %i times',
  (times) => {
    const { menu, items } = textsOf('tianqu/xincheng', '2026-11');
    const many = items.flatMap((item) => Array<typeof item>(times).fill(item));
    const { month } = groupTexts(world, menu, many);
    expect(month.length).toBeGreaterThan(1);
    expect(month.every((message) => [...message].length <= MAX_CHARACTERS)).toBe(true);
    expect(month.map((message) => /（第(\d+)条，共(\d+)条）/u.exec(message)?.slice(1))).toEqual(
      month.map((_, index) => [String(index + 1), String(month.length)]),
    );
    expect(month.join('\n').match(/^\d+日/gmu)).toHaveLength(many.length);
  },
);

describe('matches the stored text', () => {
  test.each<[station: string, month: Month]>([
    ['tianqu/xincheng', '2026-11'],
    ['panlong/dongzhuang', '2026-12'],
    ['jimei/yuanbo', '2026-11'],
  ])('%s %s', async (station, month) => {
    const { texts } = textsOf(station, month);
    await expect(`${texts.month.join('\n\n———\n\n')}\n`).toMatchFileSnapshot(
      `fixtures/group-texts/${station.replace('/', '-')}-${month}.txt`,
    );
  });
});
