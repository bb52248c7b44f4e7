/**
 * Open data: activities with their dates as JSON and CSV. The files of the site and of a district have what calendars have: the last
 * months and all that is to come. What is archived is in a file for each district and year.
 */
import { isArchived, recentSince } from '../../domain/archive.ts';
import { archivedYears } from '../../domain/archived-years.ts';
import { isRecurring, type Activity, type Catalogue } from '../../domain/catalogue.ts';
import { weakMemoize } from '../../domain/memoize.ts';
import { pick } from '../../domain/pick.ts';
import { figureText } from '../../domain/press/figure.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { byDayAndTime, type Scheduled } from '../../domain/schedule.ts';
import { formatEndTime, monthOf, weekdayName, type Day } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import { GENERATOR } from '../../version.ts';
import { listed } from '../../view-models/words/dates/dates.ts';
import { EVIDENCE_WORDS } from '../../view-models/words/evidence.ts';
import type { World } from '../../domain/world.ts';
import { asOfWords } from '../../view-models/words/figure.ts';
import { csv } from './csv.ts';
import { plainFigure } from './figure.ts';
import { activitiesJsonSchema, SCHEMA_VERSION, type ActivitiesData, type ActivityData } from './json.ts';

/** Omit both for what is recent and to come on the whole site. */
export interface Extent {
  district?: string;
  year?: number;
}

export function activitiesJson(world: World, extent: Extent = {}): string {
  const { site } = world.catalogue;
  const absolute = (path: string): string => urls.absolute(path, site.url);
  const years = extent.year === undefined ? archivedYears(world, extent.district) : [];
  const head: Omit<ActivitiesData, 'activities'> = {
    $schema: absolute(urls.activitiesSchema()),
    schemaVersion: SCHEMA_VERSION,
    generator: GENERATOR,
    site: { name: site.name, url: site.url },
    ...rangeOf(world, extent),
    ...(years.length > 0
      ? { archive: years.map(({ district, year }) => absolute(urls.archivedActivitiesJson(district, year))) }
      : {}),
  };
  const activities = activitiesIn(world, extent).map(textOf(world, extent));
  return `${JSON.stringify(head).slice(0, -1)},"activities":[${activities.join(',')}]}\n`;
}

/** The site and its districts have the same recent activities; what is archived is in one file. */
function textOf(world: World, { year }: Extent): (activity: Activity) => string {
  return year === undefined ? recentText(world) : (activity) => JSON.stringify(activityData(world, activity));
}

const recentText = weakMemoize((world: World) =>
  weakMemoize((activity: Activity) => JSON.stringify(activityData(world, activity))),
);

function rangeOf(world: World, { district, year }: Extent): { from: Day; until: Day } {
  const { from, until } = world.schedule;
  const archived = archivedYears(world, district).find((each) => each.year === year);
  if (year !== undefined && archived) return { from: archived.from, until: archived.until };
  const since = recentSince(world.today);
  return { from: since > from ? since : from, until };
}

export function schemaJson({ catalogue: { site } }: World): string {
  return `${JSON.stringify(activitiesJsonSchema(urls.absolute(urls.activitiesSchema(), site.url)), null, 2)}\n`;
}

/** One row for each date, identified by 编号 and 最初日期. */
export function activitiesCsv(world: World, extent: Extent = {}): string {
  const scheduled = activitiesIn(world, extent)
    .flatMap(({ key }) => world.schedule.ofActivity(key))
    .sort(byDayAndTime);
  return csv([
    COLUMNS.map(([heading]) => heading),
    ...scheduled.map((item) => COLUMNS.map(([, cell]) => cell(world, item))),
  ]);
}

type Cell = (world: World, item: Scheduled) => string | number;

const COLUMNS: readonly [heading: string, cell: Cell][] = [
  ['日期', (_, { day }) => day],
  ['星期', (_, { day }) => weekdayName(day)],
  ['开始', (_, { start }) => start ?? ''],
  ['结束', (_, { end = '' }) => formatEndTime(end)],
  ['活动', (_, { activity }) => activity.title],
  ['状态', (_, { state }) => state],
  ['改到', (_, { movedTo }) => movedTo ?? ''],
  ['原定', (_, { movedFrom }) => movedFrom ?? ''],
  ['区县', ({ catalogue }, { activity }) => catalogue.districts.get(activity.district)?.name ?? ''],
  ['站点', ({ catalogue }, { activity }) => catalogue.stations.get(activity.station ?? '')?.name ?? ''],
  ['地点', (_, { activity, place }) => place ?? activity.place ?? ''],
  ['服务对象', (_, { activity }) => listed(activity.serves)],
  ['服务平台', (_, { activity }) => activity.field ?? ''],
  ['适合谁', (_, { activity }) => activity.audience ?? ''],
  ['参加方式', (_, { activity }) => listed(activity.join?.ways ?? [])],
  ['报名电话', (_, { activity }) => activity.join?.phone ?? ''],
  ['名额', (_, { activity }) => activity.join?.seats ?? ''],
  [
    '队伍',
    ({ catalogue }, { activity }) => listed(activity.teams.flatMap((key) => catalogue.teams.get(key)?.name ?? [])),
  ],
  [
    '品牌',
    ({ catalogue }, { activity }) => listed(activity.brands.flatMap((key) => catalogue.brands.get(key)?.name ?? [])),
  ],
  ['示例', (_, { activity }) => (activity.sample ? '是' : '')],
  ['据报道', (_, { activity }) => activity.report?.asOf ?? ''],
  [
    '网址',
    ({ catalogue }, { activity }) => urls.absolute(urls.activity(activity.owner, activity.id), catalogue.site.url),
  ],
  ['编号', (_, { activity }) => activity.key],
  ['最初日期', (_, { origin }) => origin],
  ['凭据', (_, item) => EVIDENCE_WORDS[evidenceOf(item)]],
  ['来了多少人', (_, { held }) => held?.count ?? ''],
  ['报道公布的评价', (_, item) => ratingText(ratingOn(item))],
];

/** An activity is in the year of its menu. One that recurs without an end is never archived, and keeps all its dates. */
function activitiesIn(world: World, { district, year }: Extent): Activity[] {
  const since = recentSince(world.today);
  const isRecent = ({ key, month }: Activity): boolean =>
    month === undefined || month >= monthOf(since) || world.schedule.ofActivity(key).some(({ day }) => day >= since);
  const isOfYear = ({ month }: Activity): boolean =>
    isArchived(month, world.today) && Number(month.slice(0, 4)) === year;
  return activitiesOf(world, district).filter(year === undefined ? isRecent : isOfYear);
}

function activitiesOf({ catalogue, links }: World, district: string | undefined): Activity[] {
  return district === undefined ? [...catalogue.activities.values()] : links.activitiesOfDistrict(district);
}

/** Published as they stand in the content, in this order. */
const CONTENT_FIELDS = [
  'serves',
  'field',
  'audience',
  'summary',
  'bring',
  'join',
  'date',
  'rule',
  'from',
  'until',
  'except',
  'also',
  'holidays',
  'time',
  'place',
  'status',
  'changes',
  'sample',
] as const satisfies readonly (keyof Activity)[];

const OCCURRENCE_FIELDS = [
  'origin',
  'day',
  'start',
  'end',
  'state',
  'movedTo',
  'movedFrom',
  'place',
  'was',
  'merged',
] as const satisfies readonly (keyof Scheduled)[];

function activityData(world: World, activity: Activity): ActivityData {
  const { catalogue, schedule } = world;
  const absolute = (path: string): string => urls.absolute(path, catalogue.site.url);
  const district = catalogue.districts.get(activity.district)!;
  const station = catalogue.stations.get(activity.station ?? '');
  const named = (entry: { key: string; name: string } | undefined, address: (key: string) => string) =>
    entry ? [{ key: entry.key, name: entry.name, url: absolute(address(entry.key)) }] : [];
  return {
    key: activity.key,
    url: absolute(urls.activity(activity.owner, activity.id)),
    calendar: absolute(calendarOf(activity)),
    title: activity.title,
    district: { key: district.id, name: district.name, url: absolute(urls.district(district.id)) },
    station: station && { key: station.key, name: station.name, url: absolute(urls.station(station.key)) },
    teams: activity.teams.flatMap((id) => named(catalogue.teams.get(id), urls.team)),
    brands: activity.brands.flatMap((id) => named(catalogue.brands.get(id), urls.brand)),
    ...pick(activity, CONTENT_FIELDS),
    report: reportOf(world, activity),
    occurrences: schedule.ofActivity(activity.key).map((item) => occurrenceData(catalogue, item)),
  };
}

/** Single activities have none of their own. */
function calendarOf(activity: Activity): string {
  if (isRecurring(activity)) return urls.activityFeed(activity.owner, activity.id);
  return activity.ownerKind === 'station' ? urls.stationFeed(activity.owner) : urls.teamFeed(activity.owner);
}

function occurrenceData(catalogue: Catalogue, item: Scheduled): ActivityData['occurrences'][number] {
  const rating = ratingOn(item);
  return {
    ...pick(item, OCCURRENCE_FIELDS),
    evidence: evidenceOf(item),
    came: item.held?.count,
    ...(rating === undefined ? {} : { rating: plainFigure(catalogue, rating) }),
  };
}

const ratingOn = ({ day, activity }: Scheduled): Figure | undefined =>
  activity.held.find(({ date }) => date === day)?.rating;

function ratingText(rating: Figure | undefined): string {
  return rating === undefined ? '' : `${rating.label}${figureText(rating)}（${asOfWords(rating.asOf)}）`;
}

function reportOf({ catalogue }: World, { report }: Activity): ActivityData['report'] {
  const source = catalogue.sources.get(report?.source ?? '');
  return report && { asOf: report.asOf, title: source?.title, publisher: source?.publisher, url: source?.url };
}
