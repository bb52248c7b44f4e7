/** Pages may be read in another year than they were written in, so the day of an activity always carries its year. */
import { expect, test } from 'vitest';
import { activityView } from './activity.ts';
import { addToCalendarView } from '../subscribe/add-to-calendar.ts';
import { cardsOf } from '../pictures/cards.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { datedDay, datedSpan } from '../words/dates/dates.ts';

const world = sampleWorld();
/** A month and day without a year. Notes on moved dates (改来) are exempt: they are beside the full date. */
const YEARLESS = /(?<!\d年)(?<!\d)\d{1,2}月\d{1,2}日(?!改来)/u;
const dated = [...world.catalogue.activities.values()].filter(({ date }) => date !== undefined);

test.each(dated.map(({ key }) => key))('names the year of every date of %s', (key) => {
  const { meta, when, changes } = activityView(world, key);
  const labels = addToCalendarView(world, key)?.dates.map(({ label }) => label) ?? [];
  const card = cardsOf(world).get(meta.path);
  const texts = [
    when.value,
    card?.when ?? '',
    ...labels,
    ...changes.notices.flatMap(({ items }) => items).flatMap(({ on, was, now, text }) => [on, was, now, text]),
  ];
  for (const text of texts) expect(text).not.toMatch(YEARLESS);
  for (const text of [meta.title, when.value]) expect(text).toMatch(/20\d\d年\d+月\d+日/u);
  expect(meta.description).toContain(datedDay(world.catalogue.activities.get(key)!.date!));
});

test('names year and month in the title of a recurring activity of a menu', () => {
  const [recurring] = [...world.catalogue.activities.values()].filter(
    ({ rule, month }) => rule !== undefined && month !== undefined,
  );
  expect(activityView(world, recurring!.key).meta.title).toMatch(/（20\d\d年\d+月）/u);
});

test('names each year of a span once', () => {
  expect(datedSpan('2026-11-16', '2026-11-22')).toBe('2026年11月16日—22日');
  expect(datedSpan('2026-11-30', '2026-12-06')).toBe('2026年11月30日—12月6日');
  expect(datedSpan('2026-12-28', '2027-01-03')).toBe('2026年12月28日—2027年1月3日');
});
