/** 订阅日历: all calendar subscriptions, and the open data. */
import type { Activity } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { ALL_MARKS, type Mark } from '../marks/mark.ts';
import { anyOf, kindsOf, onlyDistrict } from '../site/kinds.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import {
  brandSubscription,
  districtSubscription,
  hasDatesToCome,
  stationSubscription,
  subscriptionTo,
  teamSubscription,
  type Subscription,
} from './subscription.ts';
import type { World } from '../../domain/world.ts';

export interface SubscribeView {
  meta: PageMeta;
  site: SiteView;
  all: Subscription;
  objects: { mark: Mark; subscription: Subscription }[];
  districts: DistrictSubscriptions[];
  data: { label: string; note: string; href: string }[];
  /** The data of each district; empty if there is only one, whose data are all. */
  districtData: { name: string; links: { label: string; href: string }[] }[];
}

interface DistrictSubscriptions {
  all: Subscription;
  /** 站点, 队伍 and 品牌 with dates to come. */
  groups: { title: string; items: Subscription[] }[];
  count: number;
  /** No dates to come: the calendar is empty for now. */
  empty: boolean;
}

export function subscribeView(world: World): SubscribeView {
  const { catalogue } = world;
  const isOne = onlyDistrict(catalogue) !== undefined;
  const choices = [...(isOne ? [] : ['区县']), ...kindsOf(catalogue), '服务对象'];
  return {
    meta: {
      title: '订阅日历',
      description: `订阅一次，社区活动自己出现在手机日历里，改期和取消也跟着变。按${anyOf(choices)}选。`,
      path: urls.subscribe(),
      crumbs: [],
      data: [],
    },
    site: siteView(world),
    all: subscriptionTo(world, urls.allFeed(), catalogue.site.name),
    objects: ALL_MARKS.map((mark) => ({
      mark,
      subscription: subscriptionTo(world, urls.objectFeed(mark.code), mark.name),
    })),
    // Districts without dates to come are last.
    districts: [...catalogue.districts.keys()]
      .map((id) => districtSubscriptions(world, id))
      .sort((a, b) => Number(a.empty) - Number(b.empty)),
    data: DATA,
    districtData: isOne ? [] : [...catalogue.districts.values()].map(({ id, name }) => ({ name, links: dataOf(id) })),
  };
}

function districtSubscriptions(world: World, district: string): DistrictSubscriptions {
  const { links } = world;
  const hasDates = (key: string, activitiesOf: (key: string) => Activity[]): boolean =>
    hasDatesToCome(world, activitiesOf(key));
  const groups = [
    {
      title: '站点',
      items: keysOf(links.stationsOfDistrict(district))
        .filter((key) => hasDates(key, links.activitiesOfStation))
        .map((key) => stationSubscription(world, key)),
    },
    {
      title: '队伍',
      items: keysOf(links.teamsOfDistrict(district))
        .filter((key) => hasDates(key, links.activitiesOfTeam))
        .map((key) => teamSubscription(world, key)),
    },
    {
      title: '品牌',
      items: keysOf(links.brandsOfDistrict(district))
        .filter((key) => hasDates(key, links.activitiesOfBrand))
        .map((key) => brandSubscription(world, key)),
    },
  ].filter(({ items }) => items.length > 0);
  return {
    all: districtSubscription(world, district),
    groups,
    count: groups.reduce((sum, { items }) => sum + items.length, 0),
    empty: !hasDates(district, links.activitiesOfDistrict),
  };
}

const keysOf = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key);

const DATA: SubscribeView['data'] = [
  { label: '变动记录（Atom）', note: '新增、改期、取消，阅读器能订', href: urls.changesFeed() },
  { label: '活动数据（CSV）', note: '表格软件直接打开', href: urls.activitiesCsv() },
  { label: '活动数据（JSON）', note: '给程序用，每场一条', href: urls.activitiesJson() },
  { label: '数据说明（JSON Schema）', note: 'JSON里每一项是什么', href: urls.activitiesSchema() },
];

const dataOf = (district: string): { label: string; href: string }[] => [
  { label: 'Atom', href: urls.districtChangesFeed(district) },
  { label: 'CSV', href: urls.districtActivitiesCsv(district) },
  { label: 'JSON', href: urls.districtActivitiesJson(district) },
];
