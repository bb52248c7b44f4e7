/** Announced changes of one menu, for readers of its printed notice, which dates from the beginning of the month. */
import { firstDayOf, monthOf, type Month } from '../../domain/calendar/day.ts';
import type { Menu } from '../../domain/catalogue.ts';
import { announcedChanges, type ChangeItem } from '../changes/changes.ts';
import { revisedOn } from '../../domain/build-time.ts';
import { fullDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface MenuChanges {
  /** 2026年11月1日 */
  firstDay: string;
  /** Announced since the month began, newest first: the printed notice may lack them. */
  since: ChangeItem[];
  /** Announced earlier. */
  before: ChangeItem[];
  /** Shown during the month if there are no changes since it began; holds as of the last revision. */
  unchanged: { month: Month; text: string; asOf: string } | undefined;
}

export function menuChanges(world: World, { month, activities }: Menu): MenuChanges {
  const first = firstDayOf(month);
  const announced = announcedChanges(world, activities);
  // Includes changes dated after the day of the build: the table shows their effect already.
  const isChanged = activities.some(({ changes }) => changes.some(({ on }) => on >= first));
  // 已满 is set without an announcement, so its date is unknown.
  const exception = activities.some(({ status, full }) => status === '已满' || full.length > 0)
    ? '除了标“已满”的，'
    : '';
  return {
    firstDay: fullDay(first),
    since: announced.filter(({ on }) => on >= first),
    before: announced.filter(({ on }) => on < first),
    unchanged:
      !isChanged && monthOf(world.today) === month
        ? { month, text: `${exception}本月贴出的通知没有变动`, asOf: fullDay(revisedOn(world)) }
        : undefined,
  };
}
