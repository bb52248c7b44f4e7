/**
 * The screen in the hall of a station: this week and the next, from which the browser shows today, tomorrow and what follows. Two whole
 * weeks, so that the page changes with its content and on Mondays, and a screen without a network is right for a week at least.
 */
import { addDays, daysFrom, mondayOf, monthOf, weekdayName, type Day, type Month } from '../../domain/calendar/day.ts';
import { festivalOf, lunarOf, solarTermOf } from '../../domain/calendar/holidays/lunar.ts';
import type { Station } from '../../domain/catalogue.ts';
import { basisOf } from '../../domain/evidence/evidence.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { joiningOf } from '../activity/occurrence.ts';
import { placeOf, stateOf } from '../activity/state.ts';
import type { PageMeta } from '../site/page.ts';
import { chineseMonth, clauses, clockTime, monthDay, phrases } from '../words/dates/dates.ts';
import { noneInWords, untimedWords } from '../words/placeholders.ts';
import { weakMemoize } from '../../domain/memoize.ts';

export interface ScreenView {
  meta: PageMeta;
  name: string;
  /** Every row is a sample. */
  sample: boolean;
  /** URL in the QR code. */
  address: string;
  days: ScreenDay[];
  /** Of the months that the days touch. */
  themes: { month: Month; label: string; title: string }[];
  phone: { number: string; sample: boolean } | undefined;
}

interface ScreenDay {
  day: Day;
  /** 11月29日 */
  label: string;
  weekday: string;
  /** 农历十月廿一, with festival or solar term */
  lunar: string;
  /** Activities that take place. */
  count: number;
  items: ScreenItem[];
  /** What stands in place of items. */
  none: string;
}

interface ScreenItem {
  start: string;
  end: string;
  startText: string;
  timed: boolean;
  phrases: string[];
  /** 取消, 改期, 已满, … */
  tag: string;
  /** Does not take place on this day. */
  off: boolean;
  /** Where, and how to join; or why it does not take place. */
  note: string;
  sample: boolean;
  /** 12月2日 周三 9:30，手机课; empty if it does not take place. */
  next: string;
}

const DAYS = 14;

export function screenView(world: World, key: string): ScreenView {
  const { catalogue, links, today } = world;
  const station = catalogue.stations.get(key)!;
  const days = daysShown(today);
  const items = itemsOf(world).get(key) ?? [];
  const months = [...new Set(days.map(monthOf))];
  const menus = links.menusOfStation(key).filter(({ month }) => months.includes(month));
  const contact = station.contact?.phone ? station.contact : catalogue.site.contact;
  const sample = items.length > 0 && items.every(({ activity }) => activity.sample);
  return {
    meta: metaOf(world, station),
    name: station.short ?? station.name,
    sample,
    address: urls.absolute(urls.station(key), catalogue.site.url),
    days: days.map((day) => ({
      day,
      label: monthDay(day),
      weekday: weekdayName(day),
      lunar: lunarWords(day),
      count: items.filter((item) => item.day === day && takesPlace(item)).length,
      items: items.filter((item) => item.day === day).map((item) => itemView(item, station, sample)),
      none: noneInWords(menus.some(({ month }) => month === monthOf(day))),
    })),
    themes: menus.map(({ month, theme }) => ({ month, label: `${chineseMonth(month)}主题`, title: theme.title })),
    phone: contact.phone ? { number: contact.phone, sample: contact.sample } : undefined,
  };
}

function metaOf({ catalogue }: World, { key, name, short, district }: Station): PageMeta {
  return {
    title: `${name}大厅屏`,
    description: `${name}今天和明天的活动，给大厅里的电视用：自己换日期，断网也不会把昨天的当今天的。`,
    path: urls.stationScreen(key),
    crumbs: [
      { name: '站点', href: urls.stations() },
      { name: catalogue.districts.get(district)!.name, href: urls.district(district) },
      { name: short ?? name, href: urls.station(key) },
      { name: '大厅屏' },
    ],
    data: [],
  };
}

const daysShown = (today: Day): Day[] => daysFrom(mondayOf(today), addDays(mondayOf(today), DAYS - 1));

/** By station, in order: every station has a screen. */
const itemsOf = weakMemoize(({ schedule, today }: World): Map<string, Scheduled[]> =>
  Map.groupBy(
    daysShown(today).flatMap((day) => schedule.onDay(day)),
    ({ activity }) => activity.station ?? '',
  ),
);

function lunarWords(day: Day): string {
  const occasion = festivalOf(day) ?? solarTermOf(day);
  return `农历${lunarOf(day).text}${occasion === undefined ? '' : ` ${occasion}`}`;
}

function itemView(item: Scheduled, station: Station, allSample: boolean): ScreenItem {
  const { activity, start, end } = item;
  const state = stateOf(item);
  const place = placeOf(item);
  const off = !takesPlace(item);
  return {
    start: start ?? '',
    end: end ?? '',
    startText: start ? clockTime(start) : untimedWords(item.state === '暂定'),
    timed: start !== undefined,
    phrases: phrases(activity.title),
    tag: state?.label ?? (basisOf(activity) === 'report' ? '据报道' : ''),
    off,
    note: clauses([
      ...(off ? [] : [place === station.name ? '' : place, joiningOf(activity).label]),
      state?.kind === 'full' ? '' : state?.note,
    ]),
    sample: activity.sample && !allSample,
    next: off ? '' : nextWords(item, allSample),
  };
}

/** As text, because the browser writes it into the place of an empty day. */
function nextWords({ activity, day, start, state }: Scheduled, allSample: boolean): string {
  const mark = activity.sample && !allSample ? '（示例）' : basisOf(activity) === 'report' ? '（据报道）' : '';
  const time = start ? clockTime(start) : untimedWords(state === '暂定');
  return `${monthDay(day)} ${weekdayName(day)} ${time}，${activity.title}${mark}`;
}
