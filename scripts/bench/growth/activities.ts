/** Generates an activity of a menu, with rules, changes and sign-up as frequent as in the real menus. */
import { addDays, firstDayOf, lastDayOf, mondayOf, type Month, type Day } from '../../../src/domain/calendar/day.ts';
import type { z } from 'astro/zod';
import type { menuActivitySchema } from '../../../src/domain/schema/activity.ts';
import { ACTIVITIES_A_MENU } from './plan.ts';
import type { Seeded } from '../seeded.ts';
import { CHANGE_REASONS, JOIN_NOTES, TIMES, TOPICS } from './topics.ts';

/** Input of the schema, before defaults. */
type Written = z.input<typeof menuActivitySchema>;

interface Place {
  month: Month;
  /** Position in the menu, from 0. */
  position: number;
  team: string;
  brand: string;
}

/** The first activity of every menu recurs, and the second of every third menu. */
export function benchActivity(random: Seeded, { month, position, team, brand }: Place): Written {
  const { slug, ...topic } = TOPICS[(position + Number(month.slice(5))) % TOPICS.length]!;
  const day = dayAt(month, position);
  const common = {
    id: `${day.replaceAll('-', '')}-${slug}`,
    ...topic,
    time: random.pick(TIMES),
    join: joinOf(random),
    ...(random.percent(20) ? { teams: [team] } : {}),
    ...(random.percent(30) ? { brands: [brand] } : {}),
  };
  if (position === 0) return { ...common, rule: '每周三', ...cancelledOnce(random, month) };
  if (position === 1 && random.percent(33)) return { ...common, rule: '每月最后一个工作日', holidays: '提前' };
  return { ...common, date: day, ...announcementOf(random, month, day) };
}

/** Spreads dates over the month; each can be moved to the next day within the month. */
function dayAt(month: Month, position: number): Day {
  const length = Number(lastDayOf(month).slice(8)) - 1;
  return addDays(firstDayOf(month), Math.floor((position * length) / ACTIVITIES_A_MENU));
}

function joinOf(random: Seeded): NonNullable<Written['join']> {
  if (random.percent(60)) return { ways: ['直接来'], ...(random.percent(30) ? { note: random.pick(JOIN_NOTES) } : {}) };
  return { ways: ['到站登记', '电话报名'], phone: '000-0000 0000', seats: 12 + random.below(30) };
}

/** Of a hundred activities five are full, three cancelled, three moved. */
function announcementOf(random: Seeded, month: Month, day: Day): Partial<Written> {
  const lot = random.below(100);
  const on = announcedOn(month);
  const reason = random.pick(CHANGE_REASONS);
  if (lot < 5) return { status: '已满' };
  if (lot < 8) return { status: '取消', changes: [{ on, kind: '取消', reason }] };
  if (lot < 11) {
    const now = addDays(day, 1);
    return { date: now, changes: [{ on, kind: '改期', was: day, now, reason }] };
  }
  return {};
}

function cancelledOnce(random: Seeded, month: Month): Partial<Written> {
  if (!random.percent(10)) return {};
  // The Wednesday of the week of the 8th is in every month.
  const wednesday = addDays(mondayOf(addDays(firstDayOf(month), 7)), 2);
  return { changes: [{ on: announcedOn(month), kind: '取消', date: wednesday, reason: random.pick(CHANGE_REASONS) }] };
}

/** Before the day of the build (`buildDayOf`), even for the month after it. */
const announcedOn = (month: Month): Day => addDays(firstDayOf(month), -20);
