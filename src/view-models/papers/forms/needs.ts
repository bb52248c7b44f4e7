/**
 * 问需: what a station asks its residents at the end of a month. Each service object (五为) offers what was on in that month and the brands
 * of the station; where these are few, what else the district has, and lines to write on: nothing is offered that the content lacks.
 */
import type { Month } from '../../../domain/calendar/day.ts';
import { namesOccasion } from '../../../domain/calendar/holidays/occasion.ts';
import type { Activity, Brand, Menu } from '../../../domain/catalogue.ts';
import { districtOf } from '../../../domain/key.ts';
import { memoize, weakMemoizeByKey } from '../../../domain/memoize.ts';
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
  const groups = groupsOf(offered);
  while (groups.reduce((sum, { options }) => sum + groupHeight(options), 0) > room) {
    const longest = groups.toSorted((a, b) => groupHeight(b.options) - groupHeight(a.options))[0]!;
    if (longest.options.length <= MIN_BOXES) break;
    longest.options.pop();
  }
  return groups.map(({ mark, options }) => ({ mark, options, blanks: Math.max(0, MIN_BOXES - options.length) }));
}

function groupsOf(offered: Offers): Pick<NeedsGroup, 'mark' | 'options'>[] {
  const groups = ALL_MARKS.map((mark) => ({ mark, options: optionsOf(offered, mark.name) }));
  const taken = new Set(groups.flatMap(({ options }) => options));
  for (const { mark, options } of groups) {
    const others = othersFor(offered, mark.name, taken).slice(0, Math.max(0, MIN_BOXES - options.length));
    for (const name of others) taken.add(name);
    options.push(...others);
  }
  return groups;
}

interface Offers {
  activities: readonly Activity[];
  brands: readonly Brand[];
  /** Of the whole district. */
  regular: readonly Offer[];
}

function offersOf(world: World, menu: Menu): Offers {
  const activities = stationMonth(world, menu)
    .activities.filter(({ items }) => items.length === 0 || items.some(takesPlace))
    .map(({ activity }) => activity);
  const shown = new Set(activities.flatMap(({ brands }) => brands));
  const { links } = world;
  const regular = regularOf(world, districtOf(menu.station))(menu.month);
  return {
    activities,
    brands: links.brandsOfStation(menu.station).filter(({ key }) => !shown.has(key)),
    regular: regular.filter((offer) => 'title' in offer || !shown.has(offer.key)),
  };
}

/** Brands, and what the teams and stations of a district do again and again (常态): all its stations ask for it. */
const regularOf = weakMemoizeByKey((world: World, district: string) =>
  memoize((month: Month): Offer[] => {
    const { links } = world;
    const activities = links.activitiesOfDistrict(district).filter(isRegularIn(month));
    const offers = [...links.brandsOfDistrict(district).filter(isForResidents), ...activities];
    return offers.filter((offer) => isRepeatable(nameOf(offer)));
  }),
);

const isRegularIn =
  (month: Month) =>
  ({ rule, month: ofMenu = month }: Activity): boolean =>
    rule !== undefined && ofMenu === month;

/** Contests and training are for teams. */
const isForResidents = ({ kind }: Brand): boolean => kind !== '赛事' && kind !== '培训';

/**
 * An activity for several is offered to the first of them only. Titles stay whole, since neither side of a colon says what it is by
 * itself. Short ones first, which all can read at a glance.
 */
function optionsOf({ activities, brands }: Offers, object: ServiceObject): string[] {
  const names = [...activities, ...brands].filter(({ serves }) => serves[0] === object).map(nameOf);
  const unique = [...new Set(names)].filter(isRepeatable);
  const short = unique.filter((name) => widthOf(name) <= COLUMN_EM);
  const long = unique.filter((name) => widthOf(name) > COLUMN_EM);
  return [...short, ...long].slice(0, MAX_OPTIONS);
}

/** What else the district has for them, where the station itself has had one thing or nothing. */
function othersFor({ regular }: Offers, object: ServiceObject, taken: ReadonlySet<string>): string[] {
  const names = regular
    .filter(({ serves }) => serves.includes(object))
    .toSorted((a, b) => Number(b.serves[0] === object) - Number(a.serves[0] === object))
    .map(nameOf);
  return [...new Set(names)].filter((name) => !taken.has(name));
}

type Offer = Pick<Brand, 'key' | 'name' | 'serves'> | Pick<Activity, 'title' | 'serves'>;

const nameOf = (offer: Offer): string => ('title' in offer ? offer.title : offer.name);

/** Neither bound to a day that is over nor put on in place of what was cancelled: 补办：自制净水瓶, 山歌大家唱（补11月）. */
const isRepeatable = (name: string): boolean => !namesOccasion(name) && !/（补|^补(?:办|课|一?场)：/u.test(name);

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
