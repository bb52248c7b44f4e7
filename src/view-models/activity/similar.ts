/** Alternatives to an activity that is over or cancelled; the browser hides past ones. */
import { DAYS_PER_WEEK, listedSince } from '../../domain/build-time.ts';
import { addDays, daysFrom, type Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { horizonOf, plannedUntil } from '../../domain/evidence/reach.ts';
import { memoize, weakMemoizeByKey } from '../../domain/memoize.ts';
import { byDayAndTime, type Scheduled } from '../../domain/schedule.ts';
import { upcomingView, type UpcomingView } from './upcoming/upcoming.ts';
import type { World } from '../../domain/world.ts';

/** Of the week, and of dates after it: some remain when those of the week are over. */
const MAX_SHOWN = 2;

/** The next date of each of the most similar activities; empty if none is planned. */
export function similarTo(world: World, activity: Activity): UpcomingView {
  const since = listedSince(activity.key, world);
  const dates = [since, addDays(since, DAYS_PER_WEEK)].flatMap((day) => similarSince(world, activity, day));
  return upcomingView(world, [...new Set(dates)].sort(byDayAndTime));
}

function similarSince(world: World, activity: Activity, since: Day): Scheduled[] {
  const candidates = candidatesOf(world, activity.district)(since);
  for (const keysOf of SIMILARITY) {
    const next = nextOfMostSimilar(candidates, activity, keysOf);
    if (next.length > 0) return next;
  }
  return [];
}

/** The first dates among the candidates that share a key with the activity. */
function nextOfMostSimilar(candidates: Candidates, activity: Activity, keysOf: KeysOf): Scheduled[] {
  const found = keysOf(activity)
    // One more, because the activity may be a candidate itself.
    .flatMap((key) => candidates.get(key)?.slice(0, MAX_SHOWN + 1) ?? [])
    .filter((other) => other.activity.key !== activity.key);
  return [...new Set(found)]
    .sort((one, other) => one.place - other.place)
    .slice(0, MAX_SHOWN)
    .map(({ next }) => next);
}

interface Candidate {
  activity: Activity;
  next: Scheduled;
  /** Among the candidates of the district, by next date. */
  place: number;
}

/** Those with the same key of `SIMILARITY`, by next date. */
type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** Activities of a district that can be attended on this day or later, as far as menus are published, and not full. */
const candidatesOf = weakMemoizeByKey((world: World, district: string) =>
  memoize((since: Day): Candidates => byKey(findCandidates(world, district, since))),
);

function findCandidates(world: World, district: string, since: Day): Candidate[] {
  const { schedule } = world;
  const untilOf = memoize((station: string) => lastPlannedDay(world, station));
  const next = new Map<string, Scheduled>();
  for (const day of daysFrom(since, addDays(horizonOf(since), -1)))
    for (const item of schedule.onDay(day)) {
      const { key, station, district: itsDistrict } = item.activity;
      const until = itsDistrict === district && station !== undefined ? untilOf(station) : undefined;
      if (until !== undefined && day <= until && isOpen(item) && !next.has(key)) next.set(key, item);
    }
  return [...next.values()].map((item, place) => ({ activity: item.activity, next: item, place }));
}

function byKey(candidates: readonly Candidate[]): Candidates {
  const index = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const key of new Set(SIMILARITY.flatMap((keysOf) => keysOf(candidate.activity)))) {
      const same = index.get(key);
      if (same) same.push(candidate);
      else index.set(key, [candidate]);
    }
  return index;
}

/** Activities are similar if they share one of these keys. */
type KeysOf = (activity: Activity) => string[];

/**
 * Closest first: same owner and title; same station, and same platform or team; same platform anywhere in the district. The last two are
 * for the same people too: a lecture for children is no alternative to one for the old.
 */
const SIMILARITY: readonly KeysOf[] = [
  ({ owner, title }) => [`title ${owner} ${title}`],
  (activity) =>
    activity.station === undefined
      ? []
      : perAudience(activity, [...fieldOf(activity), ...activity.teams.map((team) => `team ${team}`)]).map(
          (key) => `${key} at ${activity.station!}`,
        ),
  (activity) => perAudience(activity, fieldOf(activity)),
];

const fieldOf = ({ field }: Activity): string[] => (field === undefined ? [] : [`field ${field}`]);

/** Those who say none of the 五为 are for everybody. */
const perAudience = ({ serves }: Activity, keys: readonly string[]): string[] =>
  keys.flatMap((key) => (serves.length === 0 ? [key] : serves.map((name) => `${key} for ${name}`)));

/** Of the published menus. */
const lastPlannedDay = ({ links, today }: World, station: string): Day | undefined =>
  plannedUntil(
    links.menusOfStation(station).map(({ month }) => month),
    today,
  );

function isOpen(item: Scheduled): boolean {
  const evidence = evidenceOf(item);
  return (evidence === 'planned' || evidence === 'provisional') && item.state !== '已满';
}
