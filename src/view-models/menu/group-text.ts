/**
 * A menu as plain text for chat groups: a heading, a block for each week, a line for each activity, the link. Long texts are
 * split into messages between weeks if possible, else between lines.
 */
import {
  addDays,
  dayParts,
  daysFrom,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
  weekdayName,
  type Day,
  type DayRange,
  type Month,
} from '../../domain/calendar/day.ts';
import { callable } from '../../domain/phones/contacts.ts';
import type { Menu, Station } from '../../domain/catalogue.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import { stationDays } from '../../domain/station-month.ts';
import * as urls from '../../urls.ts';
import { joiningOf } from '../activity/occurrence.ts';
import { routineMark } from '../activity/routine-mark.ts';
import { placeOf, stateOf } from '../activity/state.ts';
import { clockTime, daySpan, fullMonth, spokenDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

/** Chat apps fold or cut longer messages. */
export const MAX_CHARACTERS = 1000;

export interface GroupTexts {
  /** Messages to send one after the other. */
  month: string[];
  weeks: { monday: Day; label: string; messages: string[] }[];
  days: { day: Day; messages: string[] }[];
}

/** @param items of the menu, in order */
export function groupTexts(world: World, menu: Menu, items: readonly Scheduled[]): GroupTexts {
  const { site } = world.catalogue;
  const station = world.catalogue.stations.get(menu.station)!;
  const name = station.short ?? station.name;
  const foot = footOf(station, site.contact, urls.absolute(urls.menu(menu.station, menu.month), site.url));
  const sample = menu.sample ? SAMPLE : '';
  const linesOf = (some: readonly Scheduled[]) => some.map((item) => lineOf(item, station));
  const ofMonth = items.filter(({ day }) => monthOf(day) === menu.month);
  const blocks = [...Map.groupBy(items, ({ day }) => mondayOf(day))].map(([monday, ofWeek]) => [
    `【${weekLabel(spanWithin(menu.month, monday, ofWeek))}】`,
    ...linesOf(ofWeek),
  ]);
  return {
    month: messagesOf(`${name}${fullMonth(menu.month)}活动${sample}\n月主题：${menu.theme.title}`, blocks, foot),
    weeks: [...new Set(ofMonth.map(({ day }) => mondayOf(day)))].map((monday) => {
      const week = knownWeek(world, menu, monday);
      const label = weekLabel(week);
      const ofWeek = stationDays(world, menu.station, week);
      return {
        monday,
        label,
        messages: messagesOf(`${name}${label}活动${sampleMark(ofWeek)}`, [linesOf(ofWeek)], foot),
      };
    }),
    days: [...Map.groupBy(ofMonth.filter(takesPlace), ({ day }) => day)].map(([day, ofDay]) => ({
      day,
      messages: messagesOf(`${name}${spokenDay(day)}活动${sample}`, [linesOf(ofDay)], foot),
    })),
  };
}

const SAMPLE = '（示例，不是真的活动）';
const sampleMark = (items: readonly Scheduled[]): string =>
  items.some(({ activity }) => activity.sample) ? SAMPLE : '';

const weekLabel = ({ from, until }: DayRange): string => `第${String(isoWeekOf(from).week)}周，${daySpan(from, until)}`;

/** The days of a week that are in the month, or have an activity of its menu. */
function spanWithin(month: Month, monday: Day, items: readonly Scheduled[]): DayRange {
  const days = items.map(({ day }) => day);
  const within = daysFrom(monday, addDays(monday, 6)).filter((day) => monthOf(day) === month);
  const all = [...days, ...within].sort();
  return { from: all[0]!, until: all.at(-1)! };
}

/** A whole week, but for days of a month that has no menu yet. */
function knownWeek({ links }: World, { station, month }: Menu, monday: Day): DayRange {
  const months = links.menusOfStation(station).map((menu) => menu.month);
  const sunday = addDays(monday, 6);
  return {
    from: months.includes(monthOf(monday)) ? monday : firstDayOf(month),
    until: months.includes(monthOf(sunday)) ? sunday : lastDayOf(month),
  };
}

/** 28日周六 9:30 手工压花·一楼活动室·电话报名000-0000 0002 */
function lineOf(item: Scheduled, station: Station): string {
  const { activity, day, start } = item;
  const state = stateOf(item);
  const place = placeOf(item);
  const mark = routineMark(activity);
  const labels = (mark && `【${mark}】`) + (state ? `【${[state.label, state.note].filter(Boolean).join('：')}】` : '');
  const when = [`${String(dayParts(day).day)}日${weekdayName(day)}`, start ? clockTime(start) : '']
    .filter(Boolean)
    .join(' ');
  const details = takesPlace(item)
    ? [
        place === station.name ? '' : (place ?? ''),
        item.state === '已满' ? '' : joiningOf(activity).label + (activity.join?.phone ?? ''),
      ]
    : [];
  return `${when} ${[activity.title, ...details].filter(Boolean).join('·')}${labels}`;
}

function footOf({ contact: own }: Station, general: World['catalogue']['site']['contact'], link: string): string {
  const contact = callable(own, general);
  const phone = contact ? `电话：${contact.phone}${contact.sample ? '（示例）' : ''}\n` : '';
  return `${phone}有变动以网页为准：\n${link}`;
}

function messagesOf(head: string, blocks: readonly (readonly string[])[], foot: string): string[] {
  const room = MAX_CHARACTERS - [...head, ...foot].length - NUMBERING;
  const pieces = blocks.flatMap((lines) =>
    [...lines.join('\n')].length > room ? packed(lines, room, '\n') : [lines.join('\n')],
  );
  const bodies = packed(pieces, room, '\n\n');
  return bodies.map(
    (body, index) =>
      `${head}${bodies.length > 1 ? `（第${String(index + 1)}条，共${String(bodies.length)}条）` : ''}\n\n${body}\n\n${foot}`,
  );
}

/** Room for 「（第10条，共12条）」 and for the empty lines around the body. */
const NUMBERING = 20;

/** Joins pieces into as few texts as possible. @param room in characters */
function packed(pieces: readonly string[], room: number, between: string): string[] {
  const texts: string[] = [];
  for (const piece of pieces) {
    const longer = texts.length > 0 ? `${texts.at(-1)!}${between}${piece}` : piece;
    if (texts.length > 0 && [...longer].length <= room) texts[texts.length - 1] = longer;
    else texts.push(piece);
  }
  return texts;
}
