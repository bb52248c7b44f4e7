/** Scripts for the village loudspeakers (村村响), week by week: of a station, or of all stations of a district. */
import { addDays, mondayOf, monthOf, type Day } from '../../../domain/calendar/day.ts';
import { basisOf } from '../../../domain/evidence/evidence.ts';
import type { Scheduled } from '../../../domain/schedule.ts';
import { CHARACTERS_PER_MINUTE } from '../../../domain/speech/duration.ts';
import type { World } from '../../../domain/world.ts';
import * as urls from '../../../urls.ts';
import type { Crumb, PageMeta } from '../../site/page.ts';
import { namePhrases } from '../../words/name-phrases.ts';
import { daySpan } from '../../words/dates/dates.ts';
import { scriptOf, type Broadcast, type BroadcastItem, type Script } from './script.ts';

export interface BroadcastView {
  meta: PageMeta;
  /** The page of the station or district. */
  back: Link;
  /** The script of the whole district; undefined on its own page. */
  district: Link | undefined;
  /** The head, which may break between these. */
  phrases: string[];
  siteName: string;
  /** Characters a minute. */
  pace: number;
  weeks: {
    monday: Day;
    label: string;
    sample: boolean;
    scripts: { code: 'short' | 'long'; label: string; script: Script }[];
  }[];
}

interface Link {
  name: string;
  href: string;
}

export type Speaker = { station: string } | { district: string };

/** The present week, for a page that is built every night, and those that an editor prepares. */
const WEEKS = 4;
const SHORT_SECONDS = 60;
const LONG_SECONDS = 120;

export function broadcastView(world: World, speaker: Speaker): BroadcastView {
  const { name, phone, back, district, crumbs, path } =
    'station' in speaker ? ofStation(world, speaker.station) : ofDistrict(world, speaker.district);
  const items = announcedOf(world, speaker);
  return {
    meta: {
      title: `${back.name}广播稿`,
      description: `${name}每周活动的广播稿，一分钟和两分钟各一份，数字照念法写，村村响、小区喇叭可以直接念，A4纸打印。`,
      path,
      crumbs: [...crumbs, { name: '广播稿' }],
      data: [],
    },
    back,
    district,
    phrases: [...namePhrases(name), '广播稿'],
    siteName: world.catalogue.site.name,
    pace: CHARACTERS_PER_MINUTE,
    weeks: mondaysOf(world).map((monday) => {
      const months = [...new Set([monday, addDays(monday, 6)].map(monthOf))];
      const menus =
        'station' in speaker
          ? world.links.menusOfStation(speaker.station)
          : world.links.menusOfDistrict(speaker.district);
      const isPublished = months.every((month) => menus.some((menu) => menu.month === month));
      return weekOf({ name, monday, isPublished, phone, items });
    }),
  };
}

const mondaysOf = ({ today, schedule }: World): Day[] =>
  Array.from({ length: WEEKS }, (_, index) => addDays(mondayOf(today), index * 7)).filter(
    (monday) => monday <= schedule.until,
  );

function weekOf({
  name,
  monday,
  isPublished,
  phone,
  items,
}: Pick<Broadcast, 'name' | 'monday' | 'isPublished' | 'items'> & { phone: Phone }): BroadcastView['weeks'][number] {
  const sunday = addDays(monday, 6);
  const ofWeek = items.filter(({ item: { day } }) => day >= monday && day <= sunday);
  // Where some are real, only those are announced.
  const sample = ofWeek.length > 0 && ofWeek.every(({ item }) => item.activity.sample);
  const broadcast: Broadcast = {
    name,
    monday,
    isPublished,
    sample,
    // Nobody who only listens can tell that a number is invented.
    phone: phone?.sample === true ? undefined : phone?.phone,
    items: sample ? ofWeek : ofWeek.filter(({ item }) => !item.activity.sample),
  };
  return {
    monday,
    label: daySpan(monday, sunday),
    sample,
    scripts: [
      { code: 'short', label: '一分钟', script: scriptOf(broadcast, SHORT_SECONDS, false) },
      { code: 'long', label: '两分钟', script: scriptOf(broadcast, LONG_SECONDS, true) },
    ],
  };
}

type Phone = World['catalogue']['site']['contact'] | undefined;

/**
 * What an editor has published or confirmed: a report alone is not announced. A routine that is in the menu too is said once.
 */
function announcedOf(world: World, speaker: Speaker): BroadcastItem[] {
  const activities =
    'station' in speaker
      ? world.links.activitiesOfStation(speaker.station)
      : world.links.activitiesOfDistrict(speaker.district);
  const from = mondayOf(world.today);
  const until = addDays(from, WEEKS * 7 - 1);
  const items = activities
    .filter((activity) => basisOf(activity) !== 'report')
    .flatMap(({ key }) => world.schedule.ofActivity(key))
    .filter(({ day }) => day >= from && day <= until);
  const isOfMenu = ({ activity }: Scheduled): boolean => activity.month !== undefined;
  const ofMenus = new Set(items.filter(isOfMenu).map(nameOf));
  return items
    .filter((item) => isOfMenu(item) || !ofMenus.has(nameOf(item)))
    .map((item) => ({
      item,
      host: 'station' in speaker ? '' : hostOf(world, item),
    }));
}

const nameOf = ({ day, activity }: Scheduled): string =>
  `${day} ${activity.station ?? activity.owner} ${activity.title}`;

function hostOf({ catalogue: { stations } }: World, { activity }: Scheduled): string {
  const station = stations.get(activity.station ?? '');
  return station?.short ?? station?.name ?? '';
}

interface SpeakerDetails {
  name: string;
  phone: Phone;
  back: Link;
  district: Link | undefined;
  crumbs: Crumb[];
  path: string;
}

function ofStation({ catalogue: { stations, districts, site } }: World, key: string): SpeakerDetails {
  const station = stations.get(key)!;
  const district = districts.get(station.district)!;
  const back = { name: station.short ?? station.name, href: urls.station(key) };
  return {
    name: station.name,
    phone: station.contact?.phone ? station.contact : site.contact,
    back,
    district: { name: district.name, href: urls.districtBroadcast(district.id) },
    crumbs: [{ name: '站点', href: urls.stations() }, { name: district.name, href: urls.district(district.id) }, back],
    path: urls.stationBroadcast(key),
  };
}

function ofDistrict({ catalogue: { districts, site } }: World, id: string): SpeakerDetails {
  const district = districts.get(id)!;
  const back = { name: district.name, href: urls.district(id) };
  return {
    name: `${district.name}志愿服务`,
    phone: district.hotline?.phone ? district.hotline : site.contact,
    back,
    district: undefined,
    crumbs: [{ name: '区县', href: urls.districts() }, back],
    path: urls.districtBroadcast(id),
  };
}
