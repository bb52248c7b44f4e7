/** What a menu lacks: activities in some weeks, activities of a platform below the district's minimum, times. */
import type { Month } from '../calendar/day.ts';
import { isPromised } from '../evidence/evidence.ts';
import { minimumsOf } from '../coverage/minimums.ts';
import { weeksTouching } from '../coverage/coverage.ts';
import { addDays, monthOf, type Day } from '../calendar/day.ts';
import { menuActivitySchema } from '../schema/activity.ts';
import type { Entry } from '../schema/collections.ts';
import { SERVICE_OBJECTS, type ServiceObject } from '../schema/fields.ts';
import type { MenuData } from '../schema/menu.ts';
import { makeWorld } from '../world.ts';
import type { DraftActivity, DraftMenu } from './draft.ts';
import { finished } from './finished.ts';
import { entriesAround, menuId, type DraftPlace } from './place.ts';

interface DraftWeek {
  monday: Day;
  from: Day;
  until: Day;
  count: number;
}

export interface DraftGaps {
  /** All weeks with a day in the month, cut to the month. */
  weeks: DraftWeek[];
  minimums: { field: string; required: number; short: number }[];
  /** Service objects that the menu does not name. */
  objects: ServiceObject[];
  withoutTime: number;
  withoutDate: number;
}

export function draftGaps(
  menu: DraftMenu,
  place: DraftPlace,
  others: readonly Entry<MenuData>[],
  today: Day,
): DraftGaps {
  const { month } = menu;
  const activities = menu.activities.map(finished);
  const valid = activities.flatMap((activity, index) => {
    const parsed = menuActivitySchema.safeParse({ id: `a-${String(index)}`, ...activity });
    return parsed.success && hasDate(activity) ? [parsed.data] : [];
  });
  const own: Entry<MenuData> = {
    id: menuId(place.station, month),
    body: '',
    data: { month, sample: false, theme: { title: '主题' }, activities: valid },
  };
  const world = makeWorld(entriesAround(place, [own, ...others.filter(({ id }) => id !== own.id)]), today, {
    scheduledAsOf: `${month}-01`,
  });
  const days = [...world.catalogue.activities.values()]
    .filter(({ station }) => station === place.station)
    .flatMap(({ key }) => world.schedule.ofActivity(key))
    .filter(isPromised)
    .map(({ day }) => day)
    .filter((day) => monthOf(day) === month);
  const named = new Set(activities.flatMap(({ serves = [] }) => serves));
  return {
    weeks: weeksIn(month, days),
    minimums: minimumsOf(world, place.district.id, [month]).map(({ field, required, short }) => ({
      field,
      required,
      short,
    })),
    objects: SERVICE_OBJECTS.filter((object) => !named.has(object)),
    withoutTime: activities.filter(({ time }) => time === undefined).length,
    withoutDate: activities.filter((activity) => !hasDate(activity)).length,
  };
}

const hasDate = ({ date, rule }: DraftActivity): boolean => date !== undefined || rule !== undefined;

function weeksIn(month: Month, days: readonly Day[]): DraftWeek[] {
  return weeksTouching(month).map((monday) => {
    const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index)).filter(
      (day) => monthOf(day) === month,
    );
    return {
      monday,
      from: week[0]!,
      until: week.at(-1)!,
      count: days.filter((day) => week.includes(day)).length,
    };
  });
}
