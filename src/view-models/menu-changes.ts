/** What was announced of one menu, for whoever stands before the notice on the wall: it was printed when the month began. */
import { firstDayOf, monthOf, type Month } from '../domain/calendar/day.ts';
import type { Menu } from '../domain/catalogue.ts';
import { announcedChanges, type ChangeItem } from './changes.ts';
import { monthDay } from './wording.ts';
import type { World } from './world.ts';

export interface MenuChanges {
  /** 11月1日 */
  firstDay: string;
  /** Since the month began, newest first: the notice may not have them yet. */
  since: ChangeItem[];
  /** Earlier. */
  before: ChangeItem[];
  /** Where nothing was announced since; only built while the month lasts, and only shown then. */
  unchanged: { month: Month; text: string } | undefined;
}

export function menuChanges(world: World, { month, activities }: Menu): MenuChanges {
  const first = firstDayOf(month);
  const announced = announcedChanges(world, activities);
  // What is dated after the day of the build stands in the table all the same.
  const isChanged = activities.some(({ changes }) => changes.some(({ on }) => on >= first));
  const isFull = activities.some(({ status }) => status === '已满');
  return {
    firstDay: monthDay(first),
    since: announced.filter(({ on }) => on >= first),
    before: announced.filter(({ on }) => on < first),
    unchanged: !isChanged && monthOf(world.today) === month ? { month, text: unchangedText(isFull, monthDay(world.today)) } : undefined,
  };
}

/** When something became full nobody announces. An old page knows only of its own day, and says so. */
const unchangedText = (isFull: boolean, day: string): string => `${isFull ? '除了标“已满”的，' : ''}本月贴出的通知没有变动（截至${day}）`;
