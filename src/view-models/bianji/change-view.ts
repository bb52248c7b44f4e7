/** An announced change as residents will read it, the papers to print again, and a text for the group. Imported with its screen. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import type { DraftMenu } from '../../domain/draft/draft.ts';
import { entriesAround, menuId, type DraftPlace } from '../../domain/draft/place.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { announcementsOf, type Announcements } from '../activity/announcements.ts';
import { stalePapers } from '../papers/stale.ts';
import { changeWords } from '../words/change.ts';
import { dayList } from '../words/dates/dates.ts';

export interface ChangeView {
  /** As on the page of the activity. */
  notices: Announcements['notices'];
  /** 11月19日标着“已满”; 已满 and its end need no announcement. */
  fullWords: string;
  papers: { name: string; address: string }[];
  /** What differs on them. */
  paperChanges: string[];
  groupText: string;
}

interface ChangeInput {
  before: DraftMenu;
  after: DraftMenu;
  /** Of the activity. */
  id: string;
  place: DraftPlace;
  today: Day;
}

/** Undefined while one of the menus does not fit the schema. */
export function changeView({ before, after, id, place, today }: ChangeInput): ChangeView | undefined {
  const [old, now] = [worldOf(before, place, today), worldOf(after, place, today)];
  if (old === undefined || now === undefined) return undefined;
  const activity = now.catalogue.activities.get(`${place.station}/${id}`);
  const was = old.catalogue.activities.get(`${place.station}/${id}`);
  if (activity === undefined || was === undefined) return undefined;
  const { month } = after;
  const paper = stalePapers(old, now, month).find((stale) => stale.month === month);
  const name = place.district.stations.find(({ key }) => key === place.station)?.name ?? '';
  const lines = activity.changes
    .slice(was.changes.length)
    .map((change) => `${change.kind}：${changeWords(activity, change).text}`);
  const [fullBefore, fullNow] = [fullDates(old, was), fullDates(now, activity)];
  const isNew = (days: readonly Day[], others: readonly Day[]) => days.filter((day) => !others.includes(day));
  const [filled, freed] = [isNew(fullNow, fullBefore), isNew(fullBefore, fullNow)];
  const fullLines = [
    ...(filled.length === 0 ? [] : [`${whichDates(activity, filled)}名额满了`]),
    ...(freed.length === 0 ? [] : [`${whichDates(was, freed)}又有名额了`]),
  ];
  return {
    notices: announcementsOf(activity, today).notices,
    fullWords: fullNow.length === 0 ? '' : `${whichDates(activity, fullNow)}标着“已满”`,
    papers: (paper?.papers ?? []).map((sheet) => ({
      name: sheet.name,
      address: sheet.name === '月历' ? urls.monthSheet(place.station, month) : urls.poster(place.station, month),
    })),
    paperChanges: paper?.changes ?? [],
    groupText: [
      `${name}：“${activity.title}”有变动${after.sample === true ? '（示例，不是真的活动）' : ''}`,
      ...lines,
      ...(lines.length > 0 ? [] : fullLines),
      ...phoneLine(place),
      '有变动以网页为准：',
      urls.absolute(urls.activity(place.station, id), now.catalogue.site.url),
    ].join('\n'),
  };
}

const fullDates = ({ schedule }: World, { key }: Activity): Day[] =>
  schedule
    .ofActivity(key)
    .filter(({ state }) => state === '已满')
    .map(({ day }) => day);

/** Empty for all dates. */
const whichDates = ({ status, rule, also }: Activity, days: readonly Day[]): string =>
  status === '已满' || (rule === undefined && also.length === 0)
    ? ''
    : `${dayList(days)}这${days.length > 1 ? '几' : '一'}场`;

function phoneLine({ district, site, station }: DraftPlace): string[] {
  const phone = district.stations.find(({ key }) => key === station)?.phone ?? site.phone;
  return phone === undefined ? [] : [`电话：${phone}`];
}

function worldOf(menu: DraftMenu, place: DraftPlace, today: Day): World | undefined {
  const parsed = menuSchema.safeParse(menu);
  if (!parsed.success) return undefined;
  const entry = { id: menuId(place.station, menu.month), data: parsed.data, body: '' };
  return makeWorld(entriesAround(place, [entry]), today);
}
