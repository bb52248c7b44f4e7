/** One activity: when, where, for whom, how to join, and what has changed. */
import { listedDates, listedSince } from '../../domain/build-time.ts';
import { isArchived } from '../../domain/archive.ts';
import { weekdayName, type Day } from '../../domain/calendar/day.ts';
import { lunarOf } from '../../domain/calendar/holidays/lunar.ts';
import type { Activity, Station } from '../../domain/catalogue.ts';
import { isLapsed } from '../../domain/evidence/confirmation.ts';
import { isCalledOff } from '../../domain/evidence/ending.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { announcementsOf, type Announcements } from './announcements.ts';
import { citationOf, type Citation } from '../press/citation.ts';
import { sourceView, type SourceView } from '../press/fact.ts';
import { markOf, PEOPLE, type Mark } from '../marks/mark.ts';
import { joiningOf, type Joining } from './occurrence.ts';
import { MAX_DATES } from '../subscribe/offered-dates.ts';
import type { PageMeta } from '../site/page.ts';
import { brandReference, teamReference, type Reference } from '../site/reference.ts';
import { rhythmOf, wordsOf } from './routine.ts';
import type { RulePhrase } from '../words/dates/rule.ts';
import { similarTo } from './similar.ts';
import { phoneOf, stepsOf, type Step } from './joining/steps.ts';
import { stateOf, type StateView } from './state.ts';
import { eventData } from '../site/structured-data.ts';
import { endingView, heldLines, isOver, pastWords, type EndingView } from './ending.ts';
import { upcomingOf, type UpcomingView } from './upcoming/upcoming.ts';
import { datedDay, fullDay, fullMonth, listed, monthDay, phrases, timeSpan } from '../words/dates/dates.ts';
import { careLinesFor, type CareLine } from '../care/care-lines.ts';
import { directionsTo, type Directions } from '../map/way/directions.ts';
import { correctionOf, type Correction } from '../share/correction.ts';
import { activityLines } from '../share/share-lines.ts';
import { basisWord, LAPSED, relianceWords, withBasis } from '../words/evidence.ts';
import { namedIn, placeWithin } from '../words/place.ts';
import { untimedWords } from '../words/placeholders.ts';
import type { World } from '../../domain/world.ts';

export interface ActivityView {
  meta: PageMeta;
  phrases: string[];
  marks: Mark[];
  /** Helplines, if it serves 为心理关爱. */
  care: CareLine[] | undefined;
  sample: boolean;
  /** Undefined while it is 照常. */
  state: StateView | undefined;
  changes: Announcements;
  /** `past` replaces `value` once it is over. */
  when: { value: string; past: string; note: string; day: Day | ''; start: string; end: string; words: RulePhrase[] };
  /** `within`: station and room in one. */
  where: { value: string; note: string; href: string | undefined; within: string };
  audience: { value: string; note: string };
  joining: Joining & { ways: string };
  /** Whether places are limited. */
  seats: boolean;
  /** Whether the dates follow from a rule. */
  byRule: boolean;
  /** Each way to join; empty while none can be used. */
  steps: Step[];
  dates: {
    day: Day;
    date: string;
    weekday: string;
    time: string;
    start: string;
    end: string;
    lunar: string;
    place: string;
    state: StateView | undefined;
  }[];
  summary: string;
  bring: string[];
  field: string;
  host: { name: string; href: string } | undefined;
  teams: Reference[];
  brands: Reference[];
  /** The report behind a routine, and how far it can be relied on. */
  report: { words: string; source: SourceView; lapsed: boolean; badge: string } | undefined;
  ending: EndingView | undefined;
  /** Over, in a month that is over for good: the page has nothing that is for living activities only. */
  archived: boolean;
  /** Records of dates that were held, one line each. */
  held: string[];
  next: UpcomingView;
  /** Alternatives to an activity that is over, cancelled or full. */
  similar: UpcomingView;
  /** To its station; undefined without one, and once it is archived. */
  directions: Directions | undefined;
  /** For a chat; undefined once it is archived. */
  shareLines: string | undefined;
  /** Undefined once it is archived. */
  correction: Correction | undefined;
  phone: { number: string; href: string; sample: boolean } | undefined;
  /** Without a date of citing, which would change every page with every revision of the content: the browser fills it in. */
  citation: Citation;
}

export function activityView(world: World, key: string): ActivityView {
  const { catalogue, links } = world;
  const activity = catalogue.activities.get(key)!;
  const occurrences = world.schedule.ofActivity(key);
  const station = catalogue.stations.get(activity.station ?? '');
  const phone = phoneOf(world, activity);
  const state = stateOfActivity(activity, occurrences);
  const archived = isArchived(activity.month, world.today);
  const ending = endingView(world, activity);
  const isOff = state?.kind === 'stop' || state?.kind === 'full' || isOver(world, activity);
  const similar = isOff && !archived ? similarTo(world, activity) : [];
  const others = links.activitiesOfStation(activity.station ?? '').filter((other) => other.key !== key);
  const next = archived ? [] : upcomingOf(world, others, nextSince(world, key, occurrences));
  const meta = metaOf(world, activity, occurrences);
  const call = phone && { ...phone, href: urls.tel(phone.number) };
  const isArchive = archived && ending?.over === true;
  const shown = {
    state,
    when: whenOf(world, activity, occurrences),
    audience: audienceOf(activity),
    joining: { ...joiningOf(activity), ways: waysOf(activity, occurrences) },
    report: reportOf(world, activity),
  };
  return {
    ...shown,
    meta,
    phrases: phrases(activity.title),
    marks: activity.serves.map(markOf),
    care: careLinesFor(world, activity),
    sample: activity.sample,
    changes: announcementsOf(activity, world.today),
    where: whereOf(activity, occurrences, station),
    seats: activity.join?.seats !== undefined,
    byRule: activity.rule !== undefined,
    steps:
      state?.kind === 'stop' || state?.kind === 'full' || isArchive || shown.report?.lapsed
        ? []
        : stepsOf(world, activity, station?.short ?? station?.name),
    dates: activity.rule || activity.also.length > 0 ? datesOf(world, key, occurrences) : [],
    summary: activity.summary ?? '',
    bring: activity.bring,
    field: activity.field ?? '',
    host: hostOf(world, activity),
    teams: activity.teams
      .filter((team) => team !== activity.owner)
      .flatMap((team) => catalogue.teams.get(team) ?? [])
      .map(teamReference),
    brands: activity.brands.flatMap((brand) => catalogue.brands.get(brand) ?? []).map(brandReference),
    ending,
    archived: isArchive,
    held: heldLines(world, occurrences),
    similar,
    next: next.filter((item) => !similar.some(({ href, day }) => href === item.href && day === item.day)),
    directions: station && !isArchive ? directionsTo(world, station) : undefined,
    shareLines: isArchive ? undefined : activityLines(world, activity, shown),
    correction: isArchive ? undefined : correctionOf(world, activity.title, meta.path, call),
    phone: call,
    citation: citationOfActivity(world, activity),
  };
}

function audienceOf({ audience, serves }: Activity): ActivityView['audience'] {
  return { value: audience ?? listed(serves.map((object) => PEOPLE[object])), note: '' };
}

function reportOf({ catalogue, today }: World, activity: Activity): ActivityView['report'] {
  const source = catalogue.sources.get(activity.report?.source ?? '');
  if (source === undefined) return undefined;
  return {
    words: relianceWords(activity, today),
    source: sourceView(source, 0),
    lapsed: isLapsed(activity, today),
    badge: basisWord(activity),
  };
}

/** Updated when its last change was announced; an activity that has not changed has no such day. */
function citationOfActivity(world: World, activity: Activity): ActivityView['citation'] {
  const announced = activity.changes.map(({ on }) => on).toSorted();
  const path = urls.activity(activity.owner, activity.id);
  const { before, after, link } = citationOf(world, activity.title, path, announced.at(-1) ?? '');
  return { before, after, link };
}

/** An activity that is to come leads to what comes after it, any other to what comes next. */
function nextSince(world: World, key: string, [first]: readonly Scheduled[]): Day {
  return first !== undefined && first.day >= world.today ? first.day : listedSince(key, world);
}

function metaOf(world: World, activity: Activity, occurrences: Scheduled[]): PageMeta {
  const { catalogue } = world;
  const station = catalogue.stations.get(activity.station ?? '');
  const team = catalogue.teams.get(activity.owner);
  const when = activity.date ? daysWords(activity.date, occurrences) : rhythmOf(activity);
  const owner = activity.ownerKind === 'station' ? station : team;
  const state = stateOfActivity(activity, occurrences);
  const district = catalogue.districts.get(activity.district);
  return {
    title: namedIn(`${activity.title}${dateSuffix(activity)}`, station?.short ?? station?.name ?? team?.name ?? ''),
    description: withBasis(
      activity,
      [
        state && `${state.label}${state.note && `（${state.note}）`}`,
        when,
        station?.name ?? activity.place,
        activity.audience && `适合${activity.audience}`,
        isOver(world, activity)
          ? '已结束'
          : state && CLOSED.includes(state.kind)
            ? ''
            : listed(activity.join?.ways ?? []),
      ]
        .filter(Boolean)
        .join('，'),
    ),
    path: urls.activity(activity.owner, activity.id),
    crumbs: [
      { name: '活动', href: urls.home() },
      { name: district?.name ?? '', href: urls.district(activity.district) },
      {
        name: owner && 'short' in owner && owner.short ? owner.short : (owner?.name ?? ''),
        href: activity.ownerKind === 'station' ? urls.station(activity.owner) : urls.team(activity.owner),
      },
      { name: activity.title },
    ],
    data: eventData(world, activity, occurrences),
  };
}

/** States in which nobody can join any more. */
const CLOSED: readonly StateView['kind'][] = ['stop', 'full'];

/** Tells activities of the same title apart wherever page titles are listed. */
function dateSuffix({ date, also, month }: Activity): string {
  if (date !== undefined && also.length === 0) return `（${fullDay(date)}）`;
  return month === undefined ? '' : `（${fullMonth(month)}）`;
}

/** The state of a single activity is that of its days; a series as a whole has only that of its status. */
export function stateOfActivity(activity: Activity, occurrences: Scheduled[]): StateView | undefined {
  const [first] = occurrences;
  if (first !== undefined && isCalledOff(activity, occurrences)) return stateOf({ ...first, state: '取消' });
  if (activity.rule === undefined && first !== undefined) return stateOfDays(activity, occurrences);
  // For a series the day is empty, so that no announcement of a single date matches it.
  const day = (activity.date ?? '') as Day;
  return activity.status === '照常' ? undefined : stateOf({ day, origin: day, state: activity.status, activity });
}

/** Of several days, the state that all have which are left. */
function stateOfDays(activity: Activity, occurrences: Scheduled[]): StateView | undefined {
  const present = presentOf(occurrences);
  if (activity.also.length === 0) return present && stateOf(present);
  const [first, ...others] = occurrences.filter(takesPlace).map(stateOf);
  return others.every((other) => other?.label === first?.label && other?.note === first?.note) ? first : undefined;
}

/** The occurrence on the final day, after all moves. */
const presentOf = (occurrences: Scheduled[]): Scheduled | undefined =>
  occurrences.findLast(({ state, day, activity }) => state !== '已改期' && day === activity.date);

function whenOf(world: World, activity: Activity, occurrences: Scheduled[]): ActivityView['when'] {
  if (activity.rule) {
    const words = wordsOf(world, activity, true);
    const none = occurrences.length === 0 && words.length === 0 && !isLapsed(activity, world.today);
    return {
      value: rhythmOf(activity),
      past: pastWords(activity, occurrences),
      note: none ? '近期没有' : isLapsed(activity, world.today) ? LAPSED : '',
      day: '',
      start: '',
      end: '',
      words,
    };
  }
  const present = presentOf(occurrences);
  const day = activity.date!;
  const value = daysWords(day, occurrences);
  const words = timeSpan(present ?? {}) ? value : `${value}，${untimedWords(isProvisional(activity))}`;
  // Of several days none is the one to wait for: they are listed with what holds for each.
  if (activity.also.length > 0) return { value: words, past: '', note: '', day: '', start: '', end: '', words: [] };
  return {
    value: words,
    past: '',
    note: `农历${lunarOf(day).text}`,
    day,
    start: present?.start ?? '',
    end: present?.end ?? '',
    words: [],
  };
}

/** 2026年12月8日周二、12月22日周二 9:00—10:00; the time only where it is the same on all days. */
export function daysWords(day: Day, occurrences: readonly Scheduled[]): string {
  const present = occurrences.filter(({ state }) => state !== '已改期');
  const held = present.some(takesPlace) ? present.filter(takesPlace) : present;
  const days = held.length === 0 ? [day] : [...new Set(held.map((item) => item.day))];
  const times = [...new Set(held.map(timeSpan))];
  const [first = day, ...others] = days;
  const more = others.map((other) =>
    other.slice(0, 4) === first.slice(0, 4) ? `${monthDay(other)}${weekdayName(other)}` : datedDay(other),
  );
  return [[datedDay(first), ...more].join('、'), times.length === 1 ? times[0] : ''].filter(Boolean).join(' ');
}

const isProvisional = ({ status }: Activity): boolean => status === '暂定';

/** Empty if 时间先问 already asks readers to enquire. */
function waysOf(activity: Activity, occurrences: Scheduled[]): string {
  if (activity.join !== undefined) return listed(activity.join.ways);
  const asks = activity.rule === undefined && isProvisional(activity) && presentOf(occurrences)?.start === undefined;
  return asks ? '' : joiningOf(activity).label;
}

function whereOf(activity: Activity, occurrences: Scheduled[], station: Station | undefined): ActivityView['where'] {
  const place = activity.place === station?.name ? undefined : activity.place;
  const before = activity.rule === undefined ? presentOf(occurrences)?.was?.place : undefined;
  const was = before === undefined || before === activity.place ? '' : `（原在${before}）`;
  if (!station) return { value: place ?? '地点待核', note: was, href: undefined, within: '' };
  return {
    value: station.short ?? station.name,
    note: `${place ?? station.town ?? ''}${was}`,
    href: urls.station(station.key),
    within: placeWithin(station, place),
  };
}

function datesOf(world: World, key: string, occurrences: Scheduled[]): ActivityView['dates'] {
  const upcoming = listedDates(occurrences, key, world);
  const shown = upcoming.length ? upcoming.slice(0, MAX_DATES) : occurrences.slice(-MAX_DATES);
  return shown.map((item) => ({
    day: item.day,
    date: monthDay(item.day),
    weekday: weekdayName(item.day),
    time: timeSpan(item),
    start: item.start ?? '',
    end: item.end ?? '',
    lunar: lunarOf(item.day).short,
    place: item.place === undefined || item.place === item.activity.place ? '' : item.place,
    state: stateOf(item),
  }));
}

function hostOf(world: World, activity: Activity): ActivityView['host'] {
  const station = world.catalogue.stations.get(activity.owner);
  const team = world.catalogue.teams.get(activity.owner);
  if (activity.ownerKind === 'station' && station) return { name: station.name, href: urls.station(station.key) };
  return team && { name: team.name, href: urls.team(team.key) };
}
