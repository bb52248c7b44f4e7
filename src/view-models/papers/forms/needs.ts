/**
 * 问需: what a station asks its residents at the end of a month. Each service object (五为) offers what was on in that month and the brands
 * of the station, and lines to write on where these are few: nothing is offered that the content does not have.
 */
import type { Day } from '../../../domain/calendar/day.ts';
import { festivalOf, solarTermOf } from '../../../domain/calendar/holidays/lunar.ts';
import type { Activity, Brand, Menu } from '../../../domain/catalogue.ts';
import { takesPlace } from '../../../domain/schedule.ts';
import type { ServiceObject } from '../../../domain/schema/fields.ts';
import { stationMonth } from '../../../domain/station-month.ts';
import type { World } from '../../../domain/world.ts';
import { ALL_MARKS, type Mark } from '../../marks/mark.ts';
import { PT, widthOf } from '../measure.ts';

export interface NeedsGroup {
  mark: Mark;
  options: string[];
  /** Lines to write on, so that there are two boxes to tick at least. */
  blanks: number;
}

const MIN_BOXES = 2;
const MAX_OPTIONS = 6;
const COLUMNS = 2;

/** Sizes in styles/forms.css: 16 pt, in a column of a sheet. */
const ROOM_MM = 164;
const COLUMN_EM = 10.9;
const LINE_MM = 16 * PT * 1.3;
const ROW_GAP_MM = 2.6;
const GROUP_PADDING_MM = 4.8;
/** 为困难群体 is broken after 为困难. */
const MIN_GROUP_MM = 2 * LINE_MM + GROUP_PADDING_MM;

/** The line of the foot that says where to order. */
const ORDER_EM = 25;

/**
 * Options are left out from the end of the longest groups, until all fit on one sheet.
 * @param ordering where to order; empty if the sheet does not say so
 */
export function needsGroups(world: World, menu: Menu, ordering: string): NeedsGroup[] {
  const room = ROOM_MM - Math.ceil(widthOf(ordering) / ORDER_EM) * LINE_MM;
  const offered = offersOf(world, menu);
  const groups = ALL_MARKS.map((mark) => ({ mark, options: optionsOf(offered, mark.name) }));
  while (groups.reduce((sum, { options }) => sum + groupHeight(options), 0) > room) {
    const longest = groups.toSorted((a, b) => groupHeight(b.options) - groupHeight(a.options))[0]!;
    if (longest.options.length <= MIN_BOXES) break;
    longest.options.pop();
  }
  return groups.map(({ mark, options }) => ({ mark, options, blanks: Math.max(0, MIN_BOXES - options.length) }));
}

interface Offers {
  activities: readonly Activity[];
  brands: readonly Brand[];
}

function offersOf(world: World, menu: Menu): Offers {
  const activities = stationMonth(world, menu)
    .activities.filter(({ items }) => items.length === 0 || items.some(takesPlace))
    .map(({ activity }) => activity);
  const shown = new Set(activities.flatMap(({ brands }) => brands));
  return { activities, brands: world.links.brandsOfStation(menu.station).filter(({ key }) => !shown.has(key)) };
}

/** An activity for several is offered to the first of them only. Short names first, which all can read at a glance. */
function optionsOf({ activities, brands }: Offers, object: ServiceObject): string[] {
  const names = [
    ...activities.filter(({ serves }) => serves[0] === object).map(optionName),
    ...brands.filter(({ serves }) => serves[0] === object).map(({ name }) => name),
  ];
  const unique = [...new Set(names)];
  const short = unique.filter((name) => widthOf(name) <= COLUMN_EM);
  const long = unique.filter((name) => widthOf(name) > COLUMN_EM);
  return [...short, ...long].slice(0, MAX_OPTIONS);
}

/** What is done, without an occasion that is over: 宪法日：听个身边案例. A long title is shortened to the part that fits on a line. */
function optionName({ title, date }: Activity): string {
  const [head = '', ...rest] = title.split('：');
  const tail = rest.join('：');
  if (tail === '') return title;
  if (date !== undefined && isOccasion(head, date)) return tail;
  if (widthOf(title) <= COLUMN_EM) return title;
  return [tail, head].find((part) => widthOf(part) <= COLUMN_EM) ?? title;
}

const isOccasion = (head: string, date: Day): boolean =>
  /[日节]$/u.test(head) || [festivalOf(date), solarTermOf(date)].includes(head);

function groupHeight(options: readonly string[]): number {
  const rows = Array.from({ length: Math.max(1, Math.ceil(options.length / COLUMNS)) }, (_, index) =>
    options.slice(index * COLUMNS, (index + 1) * COLUMNS),
  );
  const height = rows.reduce(
    (sum, row) => sum + ROW_GAP_MM + LINE_MM * Math.max(1, ...row.map((name) => Math.ceil(widthOf(name) / COLUMN_EM))),
    0,
  );
  return Math.max(MIN_GROUP_MM, height + GROUP_PADDING_MM);
}
