/**
 * Cards of the home page, districts, stations, teams, brands, menus and the single activities of the coming weeks. The other pages of
 * activities and menus have the card of their menu or their station, and all others that of the home page.
 */
import { addDays, type Day, type Month } from '../../domain/calendar/day.ts';
import type { Activity, Menu } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { cardAlt, type CardWords } from './card.ts';
import { placeOf as placeOfDistrict } from '../district/district.ts';
import { ALL_MARKS, markOf } from '../marks/mark.ts';
import type { PageMeta } from '../site/page.ts';
import { isPictured } from './pictured.ts';
import { daysWords, stateOfActivity } from '../activity/activity.ts';
import { placeOf } from '../activity/state.ts';
import { namePhrases } from '../words/name-phrases.ts';
import { chineseMonth, listed, monthNumber, phrases } from '../words/dates/dates.ts';
import { joinPlaces } from '../words/place.ts';
import type { World } from '../../domain/world.ts';
import { weakMemoize } from '../../domain/memoize.ts';

/** By the path of their pages. Lines are broken only when a card is drawn (card.ts). */
export const cardsOf = weakMemoize(
  (world: World): Map<string, CardWords> => new Map(wordsOfCards(world).map((words) => [words.path, words])),
);

/** The pages whose card an activity has if it has none of its own. */
export function cardOwners({ owner, ownerKind, station, month }: Activity): string[] {
  const menu = station !== undefined && month !== undefined ? [urls.menu(station, month)] : [];
  return [...menu, ownerKind === 'station' ? urls.station(owner) : urls.team(owner)];
}

/** Single activities are passed on in chats in the weeks before they take place. */
const DAYS_WITH_CARD = 21;

/**
 * Adds the card of the page, and its image to the structured data.
 * @param others paths of pages whose card it has instead, in this order, if it has none of its own
 */
export function withCard(world: World, meta: PageMeta, others: readonly string[] = []): PageMeta {
  const cards = cardsOf(world);
  const card = [meta.path, ...others].flatMap((path) => cards.get(path) ?? []).at(0);
  const image = urls.absolute(urls.card(card?.path ?? urls.home()), world.catalogue.site.url);
  const data = meta.data.map((item) => (isEvent(item) ? { ...item, image } : item));
  return { ...meta, data, ...(card ? { card: { path: urls.card(card.path), alt: cardAlt(world, card) } } : {}) };
}

const isEvent = (item: object): boolean =>
  '@type' in item && (item['@type'] === 'Event' || item['@type'] === 'EventSeries');

function wordsOfCards(world: World): CardWords[] {
  const { catalogue } = world;
  return [
    homeCard(world),
    ...[...catalogue.districts.values()].map((district): CardWords => ({
      path: urls.district(district.id),
      from: `content/districts/${district.id}.md`,
      title: [district.name],
      details: [placeOfDistrict(district).replace(district.name, ''), district.summary],
    })),
    ...stationCards(world),
    ...teamCards(world),
    ...brandCards(world),
    ...catalogue.menus.filter(({ month }) => isPictured(world, month)).map((menu) => menuCard(world, menu)),
    ...[...catalogue.activities.values()]
      .filter(isSingle)
      .filter(({ month, date }) => isPictured(world, month) && isSoon(world, date))
      .map((activity) => activityCard(world, activity)),
  ];
}

const homeCard = ({ catalogue: { site } }: Pick<World, 'catalogue'>): CardWords => ({
  path: urls.home(),
  from: 'content/site.json',
  title: [site.name],
  details: [site.description],
});

const isSoon = ({ today }: World, date: Day): boolean => date >= today && date < addDays(today, DAYS_WITH_CARD);

const isSingle = (activity: Activity): activity is Activity & { date: Day; month: Month } =>
  activity.rule === undefined && activity.date !== undefined && activity.month !== undefined;

/** 昆明市盘龙区 */
function whereabouts({ catalogue }: World, district: string): string {
  const { city = '', name = '' } = catalogue.districts.get(district) ?? {};
  return joinPlaces([city, name]);
}

const stationCards = (world: World): CardWords[] =>
  [...world.catalogue.stations.values()].map((station) => {
    const { key, name, short, town = '', highlight = '', serves, district } = station;
    return {
      path: urls.station(key),
      from: `content/stations/${key}.md`,
      title: namePhrases(short ?? name),
      details: [joinPlaces([whereabouts(world, district), town]), highlight],
      marks: serves.map(markOf),
    };
  });

const teamCards = (world: World): CardWords[] =>
  [...world.catalogue.teams.values()].map(({ key, name, affiliation = '', focus, serves, district }) => {
    const where = whereabouts(world, district);
    return {
      path: urls.team(key),
      from: `content/teams/${key}.md`,
      title: namePhrases(name),
      details: [where.includes(affiliation) ? where : where + affiliation, listed(focus)],
      marks: serves.map(markOf),
    };
  });

const brandCards = (world: World): CardWords[] =>
  [...world.catalogue.brands.values()].map(({ key, name, kind, owner, themes, serves, district }) => {
    const where = whereabouts(world, district);
    return {
      path: urls.brand(key),
      from: `content/brands/${key}.md`,
      title: namePhrases(name),
      details: [`${where.includes(owner) ? where : where + owner}的${kind}`, listed(themes)],
      marks: serves.map(markOf),
    };
  });

function menuCard(world: World, { station: key, month, theme, sample, activities }: Menu): CardWords {
  const station = world.catalogue.stations.get(key)!;
  const serves = new Set(activities.flatMap((activity) => activity.serves));
  return {
    path: urls.menu(key, month),
    from: `content/menus/${key}/${month}.json`,
    sample,
    title: [chineseMonth(month), '活动菜单'],
    details: [station.name, `${month.slice(0, 4)}年${String(monthNumber(month))}月，主题“${theme.title}”`],
    marks: ALL_MARKS.filter(({ name }) => serves.has(name)),
  };
}

function activityCard(world: World, activity: Activity & { date: Day; month: Month }): CardWords {
  const station = world.catalogue.stations.get(activity.station ?? '');
  const occurrences = world.schedule.ofActivity(activity.key);
  const present = occurrences.findLast(({ state, day }) => state !== '已改期' && day === activity.date);
  const state = stateOfActivity(activity, occurrences);
  const place = present ? placeOf(present) : activity.place;
  const name = station?.short ?? station?.name ?? '';
  return {
    path: urls.activity(activity.owner, activity.id),
    from: `content/menus/${activity.owner}/${activity.month}.json`,
    sample: activity.sample,
    title: phrases(activity.title),
    // 已满 changes from day to day, and chats keep the card.
    state: state && state.kind !== 'full' ? { kind: state.kind, label: state.label } : undefined,
    when: daysWords(activity.date, occurrences),
    details: [place === undefined || place === station?.name ? name : `${name}，${place}`],
    marks: activity.serves.map(markOf),
  };
}
