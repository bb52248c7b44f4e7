import { expect, test } from 'vitest';
import type { Day } from '../../../domain/calendar/day.ts';
import { addDays, daysFrom } from '../../../domain/calendar/day.ts';
import { worldWithoutRoutines } from '../../testing/sample-world.ts';
import { upcomingOf } from './upcoming.ts';

const FIRST: Day = '2026-11-12';
const TODAY: Day = '2026-11-18';
const daysOf = (perDay: number): string[] => {
  const activities = daysFrom(FIRST, addDays(FIRST, 13)).flatMap((date) =>
    Array.from({ length: perDay }, (_, index) => ({ id: `a${date}-${String(index)}`, title: '课', date })),
  );
  const world = worldWithoutRoutines(activities, TODAY);
  return upcomingOf(world, [...world.catalogue.activities.values()], FIRST).map(({ day }) => day);
};

test('lists the dates of a week, and some later ones', () => {
  expect(daysOf(1)).toEqual(daysFrom(FIRST, addDays(FIRST, 8)));
});

test('where a week has more than fit, the list begins with today: none of it is over', () => {
  expect(daysOf(3)).toHaveLength(10);
  expect(daysOf(3)[0]).toBe(TODAY);
});
