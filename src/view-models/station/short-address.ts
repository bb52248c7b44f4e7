/** Short addresses to type from paper. Ids are unique within a district only: if several stations share one, the reader chooses. */
import { localId, type Key } from '../../domain/key.ts';
import { ownerKeys, type Catalogue } from '../../domain/catalogue.ts';
import { isArchived } from '../../domain/archive.ts';
import type { Day, Month } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import type { PageMeta } from '../site/page.ts';
import { fullMonth } from '../words/dates/dates.ts';
import { joinPlaces } from '../words/place.ts';
import type { World } from '../../domain/world.ts';

export interface ShortAddress {
  id: string;
  /** Month of the menu; undefined for the station itself. */
  month: Month | undefined;
  /** Stations that have or once had this id; those that have it now come first. */
  keys: string[];
}

export interface ShortView {
  meta: PageMeta;
  targets: { name: string; where: string; href: string; address: string }[];
}

export function shortStations(catalogue: Catalogue): ShortAddress[] {
  return collected(
    [...catalogue.stations.values()].map(({ key }) => ({ key, month: undefined })),
    catalogue,
  );
}

/** Of menus whose month is not archived: their papers hang on the wall. */
export function shortMenus(catalogue: Catalogue, today: Day): ShortAddress[] {
  return collected(
    catalogue.menus
      .filter(({ month }) => !isArchived(month, today))
      .map(({ station, month }) => ({ key: station, month })),
    catalogue,
  );
}

export function shortView({ catalogue }: World, { id, month, keys }: ShortAddress): ShortView {
  const targets = keys
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
    targets,
  };
}

function collected(owners: { key: Key; month: Month | undefined }[], catalogue: Catalogue): ShortAddress[] {
  const named = owners.flatMap(({ key, month }) =>
    ownerKeys(catalogue, key).map((address, age) => ({ id: localId(address), month, key, age })),
  );
  return [...Map.groupBy(named, ({ id, month }) => `${id}/${month ?? ''}`).values()].map((same) => ({
    id: same[0]!.id,
    month: same[0]!.month,
    keys: same.toSorted((a, b) => Math.min(a.age, 1) - Math.min(b.age, 1)).map(({ key }) => key),
  }));
}
