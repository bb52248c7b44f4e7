/**
 * 添加到日历: what the browser makes calendar files and links from, and the subscription to all dates of a recurring activity
 * (islands/add-to-calendar).
 */
import type { Day, Time } from '../../domain/calendar/day.ts';
import { firstKey, type Activity } from '../../domain/catalogue.ts';
import { basisOf } from '../../domain/evidence/evidence.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { isIrregular } from '../../domain/calendar/rule/parse.ts';
import { phoneOf } from '../activity/joining/steps.ts';
import { offeredDates } from './offered-dates.ts';
import { joiningOf } from '../activity/occurrence.ts';
import { isElsewhere, placeOf, stateOf } from '../activity/state.ts';
import { stationSubscription, subscriptionTo, teamSubscription, type Subscription } from './subscription.ts';
import { clauses, fullDay, listed, timeSpan } from '../words/dates/dates.ts';
import { basisWord } from '../words/evidence.ts';
import { untimedWords } from '../words/placeholders.ts';
import type { World } from '../../domain/world.ts';

export interface AddToCalendarView {
  /** Why there are no dates to add; empty if there are some. */
  none: string;
  /** The label of the link to the calendar of the owner, if there are no dates. */
  follow: string;
  event: EventToAdd;
  /** From the day of the build on; the page shows the first one that is still to come. */
  dates: DateToAdd[];
  /** All dates of a recurring activity, as a file or a subscription. */
  series: { subscription: Subscription; until: string } | undefined;
  /** The calendar of the owner, which has a single date too: for browsers that cannot make its file. */
  owner: Subscription;
}

/** What the dates of an activity have in common. */
export interface EventToAdd {
  /** Of the activity when it was first published; see `uidOf`. */
  key: string;
  /** The title of the page. */
  name: string;
  /** The full URL of the page. */
  address: string;
  /** In calendars: with its labels, which calendars have no badges for. */
  title: string;
  place: string;
  /** Lines. */
  details: string;
}

export interface DateToAdd {
  day: Day;
  /** First announced day, if it is another. */
  origin?: Day | undefined;
  start?: Time | undefined;
  end?: Time | undefined;
  /** After the day: `15:00—16:30 暂定`. */
  label: string;
  /** After the day, in the lines to copy, if it differs from `label`. */
  line?: string | undefined;
  /** If they differ from those of the event. */
  title?: string | undefined;
  place?: string | undefined;
  isTentative?: true | undefined;
}

/** Undefined if all dates are over or cancelled. */
export function addToCalendarView(world: World, key: string): AddToCalendarView | undefined {
  const activity = world.catalogue.activities.get(key)!;
  const dates = offeredDates(world, activity);
  const [first] = dates;
  const event = eventOf(world, activity, first);
  const owner = ownerSubscription(world, activity);
  if (activity.rule !== undefined && isIrregular(activity.rule))
    return {
      none: `没有固定日子，还加不进日历。关注${owner.name}，一排出日子就自己出现在您的日历里。`,
      follow: activity.ownerKind === 'team' ? '关注这支队伍' : '关注这个站',
      event,
      dates: [],
      series: undefined,
      owner,
    };
  if (first === undefined) return undefined;
  return {
    none: '',
    follow: '',
    event,
    dates: dates.map((item) => dateToAdd(world, item, event)),
    series: seriesOf(world, activity),
    owner,
  };
}

function eventOf(world: World, activity: Activity, first: Scheduled | undefined): EventToAdd {
  const address = addressOf(world, activity);
  return {
    key: firstKey(world.catalogue, activity),
    name: activity.title,
    address,
    title: first === undefined ? activity.title : titleOf(first),
    place: first === undefined ? '' : whereOf(world, first),
    details: [
      ...(first === undefined || isEnquiryImplied(first) ? [] : [`参加：${howToJoin(world, activity)}`]),
      `详情：${address}`,
    ].join('\n'),
  };
}

function dateToAdd(world: World, item: Scheduled, event: EventToAdd): DateToAdd {
  const time = timeSpan(item);
  const label = [time || untimedWords(item.state === '暂定'), stateOf(item)?.label].filter(Boolean).join(' ');
  const unlike = (text: string, common: string): string | undefined => (text === common ? undefined : text);
  return {
    day: item.day,
    origin: item.origin === item.day ? undefined : item.origin,
    start: item.start,
    end: item.end,
    label,
    line: unlike(time || untimedLine(item), label),
    title: unlike(titleOf(item), event.title),
    place: unlike(whereOf(world, item), event.place),
    isTentative: item.state === '暂定' ? true : undefined,
  };
}

/** The line of a missing time already asks readers to enquire. */
const isEnquiryImplied = ({ start, activity }: Scheduled): boolean =>
  start === undefined && activity.join === undefined && basisOf(activity) !== 'report';

const untimedLine = ({ state }: Scheduled): string =>
  state === '暂定' ? untimedWords(true) : `${untimedWords(false)}，来前先问`;

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

function ownerSubscription(world: World, { owner, ownerKind }: Activity): Subscription {
  return ownerKind === 'station' ? stationSubscription(world, owner) : teamSubscription(world, owner);
}

const addressOf = ({ catalogue }: World, { owner, id }: Activity): string =>
  urls.absolute(urls.activity(owner, id), catalogue.site.url);
