/** Changes announced after a menu was published, newest first. */
import { compareText } from '../../domain/order.ts';
import { isDay, type Day } from '../../domain/calendar/day.ts';
import { firstKey, type Activity } from '../../domain/catalogue.ts';
import { memoize } from '../../domain/memoize.ts';
import * as urls from '../../urls.ts';
import {
  changeWords,
  iconOf,
  toneOf,
  type Change,
  type ChangeKind,
  type ChangeWords,
  type Tone,
} from '../words/change.ts';
import type { PageMeta } from '../site/page.ts';
import { datedDay, fullDay, phrases } from '../words/dates/dates.ts';
import { basisWord } from '../words/evidence.ts';
import type { World } from '../../domain/world.ts';

export interface ChangeItem extends ChangeWords {
  /** Permanent id, safe in an address: `panlong/dongzhuang/20261126-mianfen/2026-11-18-moved`. */
  key: string;
  /** The day of the announcement. */
  on: Day;
  /** 2026年11月18日 */
  onText: string;
  kind: ChangeKind;
  tone: Tone;
  icon: string;
  title: string;
  phrases: string[];
  href: string;
  district: { id: string; name: string };
  station: { name: string; href: string } | undefined;
  reason: string;
  /** The last day that it affects; for a whole series, its last day. */
  lastDay: Day;
  sample: boolean;
  /** 示例, 据报道, or empty. */
  basis: string;
}

export interface ChangesView {
  meta: PageMeta;
  heading: string;
  /** All changes, newest first. */
  items: ChangeItem[];
  /** Those that the page lists, by day of announcement. */
  days: { on: Day; label: string; items: ChangeItem[] }[];
  /** Number of changes that the page omits. */
  unlisted: number;
  /** The whole site, then districts with changes. */
  districts: { name: string; href: string; count: number; current: boolean }[];
  feed: { title: string; href: string };
  sample: boolean;
}

/** Older changes are on the pages of their activities only. */
const MAX_LISTED = 200;

/** @param district omit for the whole site */
export function changesView(world: World, district?: string): ChangesView {
  const all = changeItems(world);
  const items = district === undefined ? all : all.filter((item) => item.district.id === district);
  const name = world.catalogue.districts.get(district ?? '')?.name ?? '';
  const listed = items.slice(0, MAX_LISTED);
  const feed = {
    title: `${name}活动变动`,
    href: district === undefined ? urls.changesFeed() : urls.districtChangesFeed(district),
  };
  return {
    meta: {
      title: `${name}活动变动`,
      description: `${name}最近公布的活动变动：改期、改时间、换地点、取消、恢复和新增，写明原来和现在。`,
      path: district === undefined ? urls.changes() : urls.districtChanges(district),
      crumbs: district === undefined ? [] : [{ name: '活动变动', href: urls.changes() }, { name }],
      data: [],
      feeds: [{ type: 'application/atom+xml', ...feed }],
    },
    heading: `${name}活动变动`,
    items,
    days: [...Map.groupBy(listed, ({ on }) => on)].map(([on, ofDay]) => ({ on, label: datedDay(on), items: ofDay })),
    unlisted: items.length - listed.length,
    districts: choices(world, all, district),
    feed,
    sample: items.some(({ sample }) => sample),
  };
}

/** Ids of the districts with a page of changes. */
export function changedDistricts(world: World): string[] {
  const changed = new Set(changeItems(world).map(({ district }) => district.id));
  return [...world.catalogue.districts.keys()].filter((id) => changed.has(id));
}

/** Cached, because many pages need it. */
const changeItems = memoize((world: World): ChangeItem[] =>
  announcedChanges(world, [...world.catalogue.activities.values()]),
);

/** Newest first. Omits changes dated after the day of the build. */
export function announcedChanges(world: World, activities: readonly Activity[]): ChangeItem[] {
  return activities
    .flatMap((activity) => itemsOf(world, activity))
    .filter(({ on }) => on <= world.today)
    .sort((a, b) => (a.on === b.on ? compareText(a.key, b.key) : compareText(b.on, a.on)));
}

/** Part of permanent ids: none of them may change. */
const CODES: Record<ChangeKind, string> = {
  改期: 'moved',
  改时间: 'retimed',
  换地点: 'relocated',
  取消: 'cancelled',
  恢复: 'resumed',
  新增: 'added',
};

/** Ids use the first id of a renamed station or team, since Atom ids must never change (RFC 4287 §4.2.6). */
function itemsOf(world: World, activity: Activity): ChangeItem[] {
  const first = firstKey(world.catalogue, activity);
  const seen = new Map<string, number>();
  return activity.changes.map((change) => {
    const name = [change.on, CODES[change.kind], ...(change.date ? [change.date] : [])].join('-');
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return itemOf(world, activity, change, `${first}/${name}${nth > 1 ? `-${String(nth)}` : ''}`);
  });
}

function itemOf(world: World, activity: Activity, change: Change, key: string): ChangeItem {
  const station = world.catalogue.stations.get(activity.station ?? '');
  return {
    ...changeWords(activity, change),
    key,
    on: change.on,
    onText: fullDay(change.on),
    kind: change.kind,
    tone: toneOf(change.kind),
    icon: iconOf(change.kind),
    title: activity.title,
    phrases: phrases(activity.title),
    href: urls.activity(activity.owner, activity.id),
    district: { id: activity.district, name: world.catalogue.districts.get(activity.district)?.name ?? '' },
    station: station && { name: station.short ?? station.name, href: urls.station(station.key) },
    reason: change.reason ?? '',
    lastDay: lastDayOf(world, activity, change),
    sample: activity.sample,
    basis: basisWord(activity),
  };
}

function lastDayOf({ schedule }: World, { key }: Activity, { on, date, was = '', now = '' }: Change): Day {
  const named = [date, was, now]
    .filter((text) => text !== undefined && isDay(text))
    .sort()
    .at(-1);
  return named ?? schedule.ofActivity(key).at(-1)?.day ?? on;
}

function choices(world: World, all: ChangeItem[], shown: string | undefined): ChangesView['districts'] {
  const counts = Map.groupBy(all, ({ district }) => district.id);
  const districts = [...world.catalogue.districts.values()].flatMap(({ id, name }) => {
    const count = counts.get(id)?.length;
    return count === undefined ? [] : [{ name, href: urls.districtChanges(id), count, current: id === shown }];
  });
  return [{ name: '全部', href: urls.changes(), count: all.length, current: shown === undefined }, ...districts];
}
