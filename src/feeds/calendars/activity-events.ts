/**
 * The events of one activity. A rule that RRULE can express becomes a series, with overrides for dates that differ; all other dates
 * are single events.
 *
 * Added dates are single events too, not RDATEs: Outlook drops an RDATE that it cannot pair with an EXDATE
 * ([MS-OXCICAL] 2.1.3.1.1.20.18), and other applications ignore all of them.
 */
import { expandRule } from '../../domain/calendar/expand.ts';
import { parseTimeSpan, type Day, type DayRange } from '../../domain/calendar/day.ts';
import { ruleOf } from '../../domain/calendar/rule/parse.ts';
import type { Rule } from '../../domain/calendar/rule/rule.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { lastDatedDay } from '../../domain/evidence/confirmation.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { eventOrigins } from '../../domain/origins.ts';
import * as urls from '../../urls.ts';
import type { World } from '../../domain/world.ts';
import { announcedDates, changesOfAll, type Announced } from './announced.ts';
import { descriptionOf, locationOf, summaryOf } from './event-words.ts';
import type { CalendarEvent } from '../ics/event.ts';
import { isExpressible, recurrenceRule } from '../ics/recurrence.ts';
import { dateUid, seriesUid } from './identity.ts';
import { revisionOf, sequenceOf } from './revision.ts';

/**
 * @param since omits dates before this day. A series with dates from this day on is complete: its start must not move, or applications
 * would take it for another one.
 */
export function activityEvents(world: World, activity: Activity, since?: Day): CalendarEvent[] {
  const scheduled = world.schedule.ofActivity(activity.key);
  const isRecent = ({ day }: { day: Day }): boolean => since === undefined || day >= since;
  if (!scheduled.some(isRecent)) return [];
  const events = eventsOf(world, activity, announcedDates(activity, scheduled));
  return isSeries(activity) ? events : events.filter(isRecent);
}

/** Whether RRULE can express its rule. */
export function isSeries({ rule }: Activity): boolean {
  const parsed = ruleOf(rule ?? '');
  return parsed.ok && isExpressible(parsed.rule);
}

function eventsOf(world: World, activity: Activity, dates: readonly Announced[]): CalendarEvent[] {
  const series = seriesOf(world, activity, dates);
  if (series === undefined) return dates.map((date) => singleEvent(world, activity, date));
  const [inSeries, others] = [
    dates.filter(({ origin }) => series.days.has(origin)),
    dates.filter(({ origin }) => !series.days.has(origin)),
  ];
  const uid = seriesUid(world.catalogue, activity);
  const { usual } = series;
  return [
    {
      ...eventOf(world, activity, usual),
      uid,
      series: {
        rule: series.rule,
        except: [...series.days].filter((day) => !inSeries.some(({ origin }) => origin === day)),
      },
    },
    ...inSeries
      .filter((date) => differs(date, usual))
      .map((date) => ({
        ...eventOf(world, activity, date),
        uid,
        recurrenceId: { day: date.origin, start: usual.at.start },
      })),
    ...others.map((date) => singleEvent(world, activity, date)),
  ];
}

interface Series {
  rule: string;
  /** The dates that the rule gives, from the first one that is held. */
  days: ReadonlySet<Day>;
  /** Values common to all dates. */
  usual: Announced;
}

function seriesOf(world: World, activity: Activity, dates: readonly Announced[]): Series | undefined {
  const parsed = ruleOf(activity.rule ?? '');
  const span: Pick<Scheduled, 'start' | 'end'> = activity.time === undefined ? {} : parseTimeSpan(activity.time);
  const window = windowOf(world, activity, dates);
  const rule = parsed.ok ? recurrenceRule(parsed.rule, window.until, span.start) : undefined;
  if (rule === undefined || !parsed.ok) return undefined;
  // DTSTART is the first instance (RFC 5545 §3.8.5.3), so the series must begin with a date that is held.
  const given = daysOf(world, activity, parsed.rule, window);
  const first = given.find((day) => dates.some(({ origin }) => origin === day));
  if (first === undefined) return undefined;
  const at = { day: first, origin: first, ...span, state: activity.status, activity };
  return {
    rule,
    days: new Set(given.filter((day) => day >= first)),
    usual: { origin: first, at, changes: changesOfAll(activity), hasOwnChange: false },
  };
}

function daysOf(world: World, activity: Activity, rule: Rule, window: DayRange): Day[] {
  return expandRule(rule, window, { calendar: world.calendar, start: activity.from }).map(({ day }) => day);
}

/**
 * The scheduled time, extended to announced dates that have been moved into it: they belong to the series from the beginning, or
 * their UID would change once the schedule reaches them.
 */
function windowOf({ schedule }: World, activity: Activity, dates: readonly Announced[]): DayRange {
  const { from } = activity;
  const until = lastDatedDay(activity);
  const origins = [schedule.from, ...dates.map(({ origin }) => origin), schedule.until].sort();
  const [first = schedule.from, last = schedule.until] = [origins[0], origins.at(-1)];
  return {
    from: from !== undefined && from > first ? from : first,
    until: until !== undefined && until < last ? until : last,
  };
}

function differs({ origin, at, hasOwnChange }: Announced, { at: usual }: Announced): boolean {
  return (
    hasOwnChange ||
    at.day !== origin ||
    at.start !== usual.start ||
    at.end !== usual.end ||
    at.state !== usual.state ||
    at.place !== undefined ||
    at.merged !== undefined
  );
}

function singleEvent(world: World, activity: Activity, date: Announced): CalendarEvent {
  return { ...eventOf(world, activity, date), uid: dateUid(world.catalogue, activity, date.origin) };
}

const STATUS: Record<Announced['at']['state'], CalendarEvent['status']> = {
  照常: 'CONFIRMED',
  已满: 'CONFIRMED',
  暂定: 'TENTATIVE',
  取消: 'CANCELLED',
  已改期: 'CANCELLED',
};

function eventOf(world: World, activity: Activity, date: Announced): Omit<CalendarEvent, 'uid'> {
  const { catalogue } = world;
  const { at } = date;
  const revision = revisionOf(world, eventOrigins(world, activity));
  const position = catalogue.stations.get(activity.station ?? '')?.position;
  return {
    revision,
    sequence: sequenceOf(revision),
    status: STATUS[at.state],
    day: at.day,
    start: at.start,
    end: at.end,
    summary: summaryOf(activity, date),
    description: descriptionOf(world, activity, date),
    location: locationOf(catalogue, at),
    // A pin suggests an exact position, so it is omitted for approximate positions and for dates held elsewhere.
    position: position?.precision === '准确' && at.place === undefined ? position : undefined,
    url: urls.absolute(urls.activity(activity.owner, activity.id), catalogue.site.url),
    categories: [...activity.serves, ...(activity.field === undefined ? [] : [activity.field])],
  };
}
