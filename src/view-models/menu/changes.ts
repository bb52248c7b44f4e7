/** What was announced of one menu, for whoever stands before the notice on the wall: it was printed when the month began. */
import { firstDayOf, monthOf, type Month } from '../../domain/calendar/day.ts';
import type { Menu } from '../../domain/catalogue.ts';
import { announcedChanges, type ChangeItem } from '../changes/changes.ts';
import { fullDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface MenuChanges {
  /** 2026年11月1日 */
  firstDay: string;
  /** Since the month began, newest first: the notice may not have them yet. */
  since: ChangeItem[];
  /** Earlier. */
  before: ChangeItem[];
  /** Where nothing was announced since; only built while the month lasts, and only shown then. An old page knows of its own day only, and says so. */
  unchanged: { month: Month; text: string; asOf: string } | undefined;
}

export function menuChanges(world: World, { month, activities }: Menu): MenuChanges {
  const first = firstDayOf(month);
  const announced = announcedChanges(world, activities);
  // What is dated after the day of the build stands in the table all the same.
  const isChanged = activities.some(({ changes }) => changes.some(({ on }) => on >= first));
  // When something became full nobody announces.
  const apart = activities.some(({ status }) => status === '已满') ? '除了标“已满”的，' : '';
  return {
    firstDay: fullDay(first),
    since: announced.filter(({ on }) => on >= first),
    before: announced.filter(({ on }) => on < first),
    unchanged:
      !isChanged && monthOf(world.today) === month
        ? { month, text: `${apart}本月贴出的通知没有变动`, asOf: fullDay(world.today) }
        : undefined,
  };
}
