/** Alternatives to an activity that is over or cancelled, as of the build. */
import type { Activity } from '../../domain/catalogue.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { horizonOf, plannedUntil } from '../../domain/evidence/reach.ts';
import { byDayAndTime, type Scheduled } from '../../domain/schedule.ts';
import { upcomingView, type UpcomingView } from './upcoming.ts';
import type { World } from '../../domain/world.ts';

const MAX_SHOWN = 2;

/** The next date of each of the most similar activities; empty if none is planned. */
export function similarTo(world: World, activity: Activity): UpcomingView {
  const others = candidatesOf(world, activity.district).filter((other) => other.activity.key !== activity.key);
  for (const isSimilar of SIMILARITY) {
    const next = others.filter((other) => isSimilar(activity, other.activity)).map((other) => other.next);
    if (next.length > 0) return upcomingView(world, next.slice(0, MAX_SHOWN));
  }
  return [];
}

interface Candidate {
  activity: Activity;
  next: Scheduled;
}

/** By district. Cached, because most activities of a year are over, and each looks for candidates. */
const cache = new WeakMap<World, Map<string, readonly Candidate[]>>();

/** Activities of a district that can still be attended, by next date. */
function candidatesOf(world: World, district: string): readonly Candidate[] {
  const districts = cache.get(world) ?? new Map<string, readonly Candidate[]>();
  cache.set(world, districts);
  const candidates = districts.get(district) ?? findCandidates(world, district);
  districts.set(district, candidates);
  return candidates;
}

function findCandidates(world: World, district: string): Candidate[] {
  return world.links
    .activitiesOfDistrict(district)
    .flatMap((activity) => {
      const next = nextOf(world, activity);
      return next ? [{ activity, next }] : [];
    })
    .sort((one, other) => byDayAndTime(one.next, other.next));
}

type Comparison = (one: Activity, other: Activity) => boolean;

const isSameStation: Comparison = (one, other) => one.station !== undefined && other.station === one.station;
const isSamePlatform: Comparison = (one, other) => one.field !== undefined && other.field === one.field;

/** Closest first: same owner and title; same station, and same platform or team; same platform anywhere in the district. */
const SIMILARITY: readonly Comparison[] = [
  (one, other) => other.owner === one.owner && other.title === one.title,
  (one, other) =>
    isSameStation(one, other) && (isSamePlatform(one, other) || one.teams.some((team) => other.teams.includes(team))),
  isSamePlatform,
];

/** The next date within a published menu and the horizon, and not full. */
function nextOf({ links, schedule, today }: World, { key, station }: Activity): Scheduled | undefined {
  if (station === undefined) return undefined;
  const until = plannedUntil(
    links.menusOfStation(station).map(({ month }) => month),
    today,
  );
  if (until === undefined) return undefined;
  return schedule
    .ofActivity(key)
    .find((item) => item.day >= today && item.day <= until && item.day < horizonOf(today) && isOpen(item));
}

function isOpen(item: Scheduled): boolean {
  const evidence = evidenceOf(item);
  return (evidence === 'planned' || evidence === 'provisional') && item.state !== '已满';
}
