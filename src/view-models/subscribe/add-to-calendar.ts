/** 添加到日历: links that add one date of an activity, or all of them, to the reader's calendar. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { basisOf } from '../../domain/evidence/evidence.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { phoneOf } from '../activity/activity.ts';
import { googleEvent, officeEvent, outlookEvent, type CalendarEvent } from './calendar-links.ts';
import { offeredDates } from './offered-dates.ts';
import { joiningOf } from '../activity/occurrence.ts';
import { isElsewhere, placeOf, stateOf } from '../activity/state.ts';
import { subscriptionTo, type Subscription } from './subscription.ts';
import { clauses, datedDay, fullDay, listed, timeSpan } from '../words/dates/dates.ts';
import { basisWord } from '../words/evidence.ts';
import { untimedWords } from '../words/placeholders.ts';
import type { World } from '../../domain/world.ts';

export interface AddToCalendarView {
  /** Why there are no dates to add; empty if there are some. */
  none: string;
  /** From the day of the build on; the page shows the first one that is still to come. */
  dates: DateToAdd[];
  /** All dates of a recurring activity, as a file or a subscription. */
  series: { subscription: Subscription; until: string } | undefined;
  /** QR code of the page's address. */
  qr: { src: string; label: string };
}

interface DateToAdd {
  day: Day;
  /** HH:mm; empty if unknown. */
  start: string;
  end: string;
  label: string;
  ics: string;
  google: string;
  outlook: string;
  office: string;
  /** Lines to copy, for apps that cannot save files. */
  text: string;
}

/** Undefined if all dates are over or cancelled. */
export function addToCalendarView(world: World, key: string): AddToCalendarView | undefined {
  const activity = world.catalogue.activities.get(key)!;
  const qr = { src: urls.activityQr(activity.owner, activity.id), label: `扫码打开“${activity.title}”这一页` };
  if (activity.rule === '不定期') return { none: '没有固定日子，还加不进日历。', dates: [], series: undefined, qr };
  const dates = offeredDates(world, activity).map((item) => dateToAdd(world, item));
  return dates.length > 0 ? { none: '', dates, series: seriesOf(world, activity), qr } : undefined;
}

function dateToAdd(world: World, item: Scheduled): DateToAdd {
  const { owner, id } = item.activity;
  const event = eventOf(world, item);
  const time = timeSpan(item);
  return {
    day: item.day,
    start: item.start ?? '',
    end: item.end ?? '',
    label: [datedDay(item.day), time || untimedWords(item.state === '暂定'), stateOf(item)?.label]
      .filter(Boolean)
      .join(' '),
    ics: urls.occurrenceFeed(owner, id, item.origin),
    google: googleEvent(event),
    outlook: outlookEvent(event),
    office: officeEvent(event),
    text: [
      event.title,
      `时间：${datedDay(item.day)} ${time || untimedLine(item)}`,
      ...(event.place ? [`地点：${event.place}`] : []),
      event.details,
    ].join('\n'),
  };
}

/** The line of a missing time already asks readers to enquire. */
const isEnquiryImplied = ({ start, activity }: Scheduled): boolean =>
  start === undefined && activity.join === undefined && basisOf(activity) !== 'report';

const untimedLine = ({ state }: Scheduled): string =>
  state === '暂定' ? untimedWords(true) : `${untimedWords(false)}，来前先问`;

function eventOf(world: World, item: Scheduled): CalendarEvent {
  const { activity, day, start, end } = item;
  return {
    title: titleOf(item),
    day,
    start,
    end,
    place: whereOf(world, item),
    details: [
      ...(isEnquiryImplied(item) ? [] : [`参加：${howToJoin(world, activity)}`]),
      `详情：${addressOf(world, activity)}`,
    ].join('\n'),
  };
}

/** Other calendars have no badges, so labels are part of the title. */
function titleOf(item: Scheduled): string {
  const marks = [basisWord(item.activity), stateOf(item)?.label ?? ''].filter(Boolean);
  return marks.length > 0 ? `${listed(marks)}：${item.activity.title}` : item.activity.title;
}

/** Begins with the station's name; omits its street for a date held elsewhere. */
function whereOf({ catalogue }: World, item: Scheduled): string {
  const station = catalogue.stations.get(item.activity.station ?? '');
  const place = placeOf(item);
  const within = place === station?.name || place === station?.short ? undefined : place;
  const address = within !== undefined && isElsewhere(item) ? undefined : station?.address;
  return [station?.name, within, address].filter(Boolean).join('，');
}

function howToJoin(world: World, activity: Activity): string {
  const { label, note } = joiningOf(activity);
  const phone = label.startsWith('电话') ? phoneOf(world, activity) : undefined;
  const call = phone ? `${label} ${phone.number}${phone.sample ? '（示例号码）' : ''}` : label;
  const isReport = basisOf(activity) === 'report';
  const report = isReport ? '报道里写的常年活动，来前请先打电话' : '';
  return clauses([activity.join?.ways.length || !isReport ? call : '', note, report]);
}

function seriesOf(world: World, activity: Activity): AddToCalendarView['series'] {
  if (!activity.rule) return undefined;
  const last = world.schedule.ofActivity(activity.key).filter(takesPlace).at(-1)!;
  return {
    subscription: subscriptionTo(world, urls.activityFeed(activity.owner, activity.id), activity.title),
    until: fullDay(last.day),
  };
}

const addressOf = ({ catalogue }: World, { owner, id }: Activity): string =>
  urls.absolute(urls.activity(owner, id), catalogue.site.url);
