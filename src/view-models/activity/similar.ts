/** What to go to instead of an activity that is over or called off, as of the build. */
import type { Activity } from '../../domain/catalogue.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { horizonOf, plannedUntil } from '../../domain/evidence/reach.ts';
import { byDayAndTime, type Scheduled } from '../../domain/schedule.ts';
import { upcomingView, type UpcomingView } from './upcoming.ts';
import type { World } from '../../domain/world.ts';

const MAX_SHOWN = 2;

/** The next dates of what is most like it, one of each activity; nothing where nothing like it is planned. */
export function similarTo(world: World, activity: Activity): UpcomingView {
  const others = openOf(world, activity.district).filter((other) => other.activity.key !== activity.key);
  for (const isAlike of LIKENESSES) {
    const next = others.filter((other) => isAlike(activity, other.activity)).map((other) => other.next);
    if (next.length > 0) return upcomingView(world, next.slice(0, MAX_SHOWN));
  }
  return [];
}

interface Open {
  activity: Activity;
  next: Scheduled;
}

/** By district: most activities of a year are over, and each of them asks. */
const known = new WeakMap<World, Map<string, readonly Open[]>>();

/** What one can still go to in a district, by its next date. */
function openOf(world: World, district: string): readonly Open[] {
  const districts = known.get(world) ?? new Map<string, readonly Open[]>();
  known.set(world, districts);
  const found = districts.get(district) ?? findOpen(world, district);
  districts.set(district, found);
  return found;
}

function findOpen(world: World, district: string): Open[] {
  return world.links
    .activitiesOfDistrict(district)
    .flatMap((activity) => {
      const next = nextOf(world, activity);
      return next ? [{ activity, next }] : [];
    })
    .sort((one, other) => byDayAndTime(one.next, other.next));
}

type Likeness = (one: Activity, other: Activity) => boolean;

const isOfStation: Likeness = (one, other) => one.station !== undefined && other.station === one.station;
const isOfField: Likeness = (one, other) => one.field !== undefined && other.field === one.field;

/** The closest first: the same again, the same kind or the same people at the same station, the same kind in the district. */
const LIKENESSES: readonly Likeness[] = [
  (one, other) => other.owner === one.owner && other.title === one.title,
  (one, other) =>
    isOfStation(one, other) && (isOfField(one, other) || one.teams.some((team) => other.teams.includes(team))),
  isOfField,
];

/** Only what an editor has put into a published menu, near enough to be relied on, and with room left. */
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
