/** Addresses to be typed from paper. An id is unique only in its district: where others have it too, the reader chooses. */
import { localId, type Key } from '../../domain/key.ts';
import { ownerKeys, type Catalogue } from '../../domain/catalogue.ts';
import type { Month } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import type { PageMeta } from '../site/page.ts';
import { fullMonth } from '../words/dates/dates.ts';
import { joinPlaces } from '../words/place.ts';
import type { World } from '../../domain/world.ts';

export interface ShortAddress {
  /** As it is typed. */
  id: string;
  /** Of the menu that is meant; without one the station itself is. */
  month: Month | undefined;
  /** Of the stations that have or once had this id; those that have it now come first. */
  keys: string[];
}

export interface ShortView {
  meta: PageMeta;
  goals: { name: string; where: string; href: string; address: string }[];
}

export function shortStations(catalogue: Catalogue): ShortAddress[] {
  return collected(
    [...catalogue.stations.values()].map(({ key }) => ({ key, month: undefined })),
    catalogue,
  );
}

export function shortMenus(catalogue: Catalogue): ShortAddress[] {
  return collected(
    catalogue.menus.map(({ station, month }) => ({ key: station, month })),
    catalogue,
  );
}

export function shortView({ catalogue }: World, { id, month, keys }: ShortAddress): ShortView {
  const goals = keys
    .flatMap((key) => catalogue.stations.get(key) ?? [])
    .map((station) => {
      const district = catalogue.districts.get(station.district);
      const path = month === undefined ? urls.station(station.key) : urls.menu(station.key, month);
      return {
        name: station.name + (month === undefined ? '' : `${fullMonth(month)}活动菜单`),
        where: joinPlaces([district?.city, district?.name, station.town]),
        href: path,
        address: urls.absolute(path, catalogue.site.url),
      };
    });
  return {
    meta: {
      title: `请选一个站点：${id}${month === undefined ? '' : `，${fullMonth(month)}`}`,
      description: `短网址${id}是几个站点共用的编号，请选您那里的一个。`,
      path: month === undefined ? urls.short(id) : urls.shortMenu(id, month),
      crumbs: [{ name: '站点', href: urls.stations() }, { name: '请选一个站点' }],
      data: [],
    },
    goals,
  };
}

function collected(owners: { key: Key; month: Month | undefined }[], catalogue: Catalogue): ShortAddress[] {
  const named = owners.flatMap(({ key, month }) =>
    ownerKeys(catalogue, key).map((address, age) => ({ id: localId(address), month, key, age })),
  );
  return [...Map.groupBy(named, ({ id, month }) => `${id}/${month ?? ''}`).values()].map((some) => ({
    id: some[0]!.id,
    month: some[0]!.month,
    keys: some.toSorted((a, b) => Math.min(a.age, 1) - Math.min(b.age, 1)).map(({ key }) => key),
  }));
}
