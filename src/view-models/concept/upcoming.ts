/** What is on: activities of the kind that a concept names, or of those who have it. */
import type { Activity, Brand, Concept, Station, Team } from '../../domain/catalogue.ts';
import { memoize } from '../../domain/memoize.ts';
import { byDayAndTime, takesPlace, type Scheduled } from '../../domain/schedule.ts';
import type { ServiceObject } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';
import { joiningBy } from '../activity/occurrence.ts';
import { upcomingView, type UpcomingView } from '../activity/upcoming/upcoming.ts';
import { isAwarded } from '../honours/roll.ts';
import type { Mentions } from './mentions.ts';

/** Who has a concept, by its own links and by what it draws. */
export interface Holders {
  stations: Station[];
  teams: Team[];
  brands: Brand[];
}

export function holdersOf({ catalogue }: World, concept: Concept): Holders {
  const { stations, teams, brands } = catalogue;
  const winners = concept.draws.includes('荣誉');
  const found = <Entry extends Winner>(all: ReadonlyMap<string, Entry>, keys: readonly string[]): Entry[] => [
    ...new Set([
      ...keys.flatMap((key) => all.get(key) ?? []),
      ...(winners ? [...all.values()].filter(({ honours }) => honours.some(isAwarded)) : []),
    ]),
  ];
  return {
    stations: found(stations, concept.stations),
    teams: found(teams, concept.teams),
    brands: found(brands, concept.brands),
  };
}

type Winner = Pick<Station, 'honours'>;

export interface ConceptUpcoming {
  title: string;
  items: UpcomingView;
}

/** By code: the activities of its platform or way to join; otherwise those of its holders. */
export function conceptUpcoming(
  world: World,
  concept: Concept,
  { holders, mentions }: { holders: Holders; mentions: Mentions },
): ConceptUpcoming {
  const { field, joinWay, draws } = concept;
  const own = (items: UpcomingView): ConceptUpcoming => ({ title: '接下来的活动', items });
  const fields = byField(world);
  if (field !== undefined) return own(nextDates(world, fields.get(field) ?? []));
  // An activity may be joined in several ways: here it is listed for this one.
  if (joinWay !== undefined)
    return own(
      nextDates(world, byJoinWay(world).get(joinWay) ?? []).map((item) => ({
        ...item,
        joining: joiningBy(joinWay, item.joining),
      })),
    );
  if (draws.includes('七大平台'))
    return own(
      upcomingView(
        world,
        [...fields.values()].flatMap((activities) => nextOccurrences(world, activities).slice(0, 1)).sort(byDayAndTime),
      ),
    );
  return ofHolders(world, draws.includes('亮点') ? withHighlights(world, holders, mentions) : holders);
}

/** Stations with a highlight, in the districts whose report has such a model. */
const withHighlights = ({ links }: World, holders: Holders, { models }: Mentions): Holders => ({
  ...holders,
  stations: [
    ...new Set([
      ...holders.stations,
      ...models
        .flatMap(({ district }) => links.stationsOfDistrict(district))
        .filter(({ highlight }) => highlight !== undefined),
    ]),
  ],
});

/** An activity of a brand names it: nothing else on the page ties the two. */
function ofHolders(world: World, { stations, teams, brands }: Holders): ConceptUpcoming {
  const { links } = world;
  const brandOf = new Map(
    brands.flatMap(({ key, name }) => links.activitiesOfBrand(key).map((activity) => [activity.key, name] as const)),
  );
  const activities = [
    ...brands.flatMap(({ key }) => links.activitiesOfBrand(key)),
    ...teams.flatMap(({ key }) => links.activitiesOfTeam(key)),
    ...stations.flatMap(({ key }) => links.activitiesOfStation(key)),
  ];
  const dates = nextOccurrences(world, [...new Set(activities)]).slice(0, MAX_DATES);
  const kinds = [stations.length > 0 && '站点', teams.length > 0 && '队伍', brands.length > 0 && '品牌'].filter(
    Boolean,
  );
  return {
    title: `有关${kinds.join('、')}的活动`,
    items: upcomingView(world, dates).map((item, index) => ({
      ...item,
      brand: brandOf.get(dates[index]!.activity.key) ?? '',
    })),
  };
}

/** The next few for one of 五为. */
export function upcomingFor(world: World, object: ServiceObject): UpcomingView {
  const dates = nextOccurrences(world, byObject(world).get(object) ?? []);
  return upcomingView(world, dates.slice(0, MAX_OF_OBJECT));
}

const MAX_DATES = 10;
const MAX_OF_OBJECT = 3;

/** The next date of each; a list of thousands would be over a day after the build if it had all dates. */
const nextDates = (world: World, activities: readonly Activity[]): UpcomingView =>
  upcomingView(world, nextOccurrences(world, activities).slice(0, MAX_DATES));

function nextOccurrences({ schedule, today }: World, activities: readonly Activity[]): Scheduled[] {
  return activities
    .flatMap(({ key }) => schedule.ofActivity(key).find((item) => item.day > today && isOpen(item)) ?? [])
    .sort(byDayAndTime);
}

/** Who looks for something to go to has no use for what is full. */
const isOpen = (item: Scheduled): boolean => takesPlace(item) && item.state !== '已满';

const byField = memoize(({ catalogue }: World) =>
  groupedBy(catalogue.activities, ({ field }) => (field ? [field] : [])),
);
const byJoinWay = memoize(({ catalogue }: World) => groupedBy(catalogue.activities, ({ join }) => join?.ways ?? []));
/** The first that it serves. */
const byObject = memoize(({ catalogue }: World) => groupedBy(catalogue.activities, ({ serves }) => serves.slice(0, 1)));

function groupedBy(
  activities: World['catalogue']['activities'],
  codesOf: (activity: Activity) => readonly string[],
): ReadonlyMap<string, Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities.values())
    for (const code of codesOf(activity)) {
      const some = groups.get(code);
      if (some) some.push(activity);
      else groups.set(code, [activity]);
    }
  return groups;
}
