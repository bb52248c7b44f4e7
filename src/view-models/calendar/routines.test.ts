import { describe, expect, it, test } from 'vitest';
import { daysFrom, weekdayOf, type Day } from '../../domain/calendar/day.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { monthData } from './month-data.ts';
import { readMonth } from './month-shown.ts';
import { dayWords, foldRoutines, routinesOf, routineWords } from './routines.ts';

const november = daysFrom('2026-11-01', '2026-11-30');
const on = (...weekdays: number[]): Day[] => november.filter((day) => weekdays.includes(weekdayOf(day)));

test.each<[string, Day[]]>([
  ['每天', november],
  ['周二、周四', on(2, 4)],
  ['周六、周日', on(6, 7)],
  ['周一至周五', on(1, 2, 3, 4, 5)],
  ['隔天', november.filter((_, index) => index % 2 === 0)],
  ['1、11、21、28日', ['2026-11-01', '2026-11-11', '2026-11-21', '2026-11-28']],
])('says %s', (words, days) => {
  expect(dayWords(days)).toBe(words);
});

describe('the routines of a month', () => {
  const world = sampleWorld();
  const months = world.schedule.months.map((month) => readMonth(monthData(world, month)));

  it('have at least four dates with nothing of their own; every other date stays in its day', () => {
    for (const { days } of months) {
      const folded = foldRoutines(days);
      for (const { item } of routinesOf(days)) {
        const dates = days.flatMap(({ items }) => items).filter(({ href, routine }) => routine && href === item.href);
        expect(dates.length).toBeGreaterThanOrEqual(4);
        expect(new Set(dates.map(({ start, place }) => `${start} ${place}`)).size).toBe(1);
      }
      expect(folded.flatMap(({ items }) => items).filter(({ routine }) => routine)).toEqual([]);
      expect(folded.flatMap(({ items, routines }) => [...items, ...routines])).toHaveLength(
        days.flatMap(({ items }) => items).length,
      );
      expect(folded.flatMap(({ routines }) => routines).filter(({ state }) => state !== undefined)).toEqual([]);
    }
  });

  it('are the same, folded or not, and counted in words', () => {
    const [{ days }] = months as [(typeof months)[0]];
    expect(routinesOf(foldRoutines(days))).toEqual(routinesOf(days));
    expect(routineWords([])).toBe('');
    const routine = { item: days.flatMap(({ items }) => items)[0]!, days: '', isDaily: false };
    expect(routineWords([routine, { ...routine, isDaily: true }])).toBe('每天都有1样，每周都有1样');
  });
});
