/** `/bianji/`: what the editor's page knows before anything is fetched. */
import type { Month } from '../../domain/calendar/day.ts';
import type { Station } from '../../domain/catalogue.ts';
import { apiOrigin } from '../../domain/hosts/address.ts';
import { areaCodesOf } from '../../domain/intake/station-names.ts';
import { byFrequency, byText } from '../../domain/order.ts';
import type { DraftDistrict, DraftSite, DraftStation } from '../../domain/draft/place.ts';
import type { CodeHost } from '../../domain/schema/code-host.ts';
import type { JoinWay } from '../../domain/schema/fields.ts';
import { lastPart } from '../../domain/key.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { activityFields, themeFields, type FormField } from './field.ts';

export interface StationOption extends DraftStation {
  /** `0534`, taken from the public numbers of the station and its district. */
  areaCode?: string | undefined;
  /** Most frequent first, as in past menus. */
  ways: JoinWay[];
  places: string[];
  /** Published menus, latest first. */
  months: Month[];
}

export interface DistrictOption extends DraftDistrict {
  stations: readonly StationOption[];
}

export interface BianjiData {
  site: DraftSite;
  districts: DistrictOption[];
  fields: { activity: FormField[]; theme: FormField[] };
  /** Where menus may be submitted. */
  codeHost?: CodeHost;
  /** Day of the build; the browser replaces it by its own. */
  builtOn: World['today'];
}

export interface BianjiView {
  meta: PageMeta;
  site: SiteView;
  /** For the Content-Security-Policy of this page; undefined where nothing may be sent anywhere. */
  connect: `connect-src ${string}` | undefined;
  island: BianjiData;
}

export function bianjiView(world: World): BianjiView {
  const { codeHost } = world.catalogue.site;
  return {
    meta: {
      title: '编辑台',
      description: '社区编辑写下个月的活动菜单：放进表格或文字，核对，逐项改，交出去。',
      path: urls.bianji(),
      crumbs: [],
      data: [],
    },
    site: siteView(world),
    connect: codeHost && `connect-src 'self' ${apiOrigin(codeHost) ?? ''}`,
    island: {
      site: siteOf(world),
      districts: [...world.catalogue.districts.values()].map(({ id }) => districtOption(world, id)),
      fields: { activity: activityFields(), theme: themeFields() },
      ...(codeHost === undefined ? {} : { codeHost }),
      builtOn: world.today,
    },
  };
}

function siteOf({ catalogue: { site, workdays, stations, teams, sources } }: World): DraftSite {
  const { phone, hours, email, sample } = site.contact;
  const { name, url, since, confirmMonths, colours } = site;
  const cited = new Set(
    [...stations.values(), ...teams.values()].flatMap(({ routines }) => routines.map(({ source }) => source)),
  );
  const citedSources = [...sources.values()].filter(({ id }) => cited.has(id));
  return {
    name,
    url,
    confirmMonths,
    sources: citedSources,
    phone,
    phoneHours: hours,
    isSample: sample,
    email,
    since,
    ...(colours === undefined ? {} : { colours }),
    notices: workdays,
  };
}

function districtOption(world: World, id: string): DistrictOption {
  const { catalogue, links } = world;
  const { name, province, city, terms, orderChannels } = catalogue.districts.get(id)!;
  const stations = links.stationsOfDistrict(id).filter(({ status }) => status !== '停用');
  const areaCodes = areaCodesOf(links.stationsOfDistrict(id));
  const named = ({ key, name: title }: { key: string; name: string }) => ({ id: lastPart(key), name: title });
  return {
    id,
    name,
    province,
    city,
    terms,
    ...ordering(orderChannels),
    minimums: catalogue.site.minimums[id] ?? {},
    teams: links.teamsOfDistrict(id).map((team) => ({
      ...named(team),
      ...(team.routines.length === 0 ? {} : { home: team.home, routines: team.routines }),
    })),
    brands: links.brandsOfDistrict(id).map((brand) => ({ ...named(brand), ...ordering(brand.orderChannels) })),
    stations: stations
      .sort(byText(({ key }) => key))
      .map((station) => stationOption(world, station, areaCodes.get(station.key))),
  };
}

function stationOption({ links }: World, station: Station, areaCode: string | undefined): StationOption {
  const { key, name, short, town, address, contact } = station;
  const menus = links.menusOfStation(key);
  const activities = menus.flatMap((menu) => menu.activities);
  return {
    key,
    name: short ?? name,
    ...(short === undefined ? {} : { fullName: name }),
    ...(town === undefined ? {} : { town }),
    ...(address === undefined ? {} : { address }),
    ...(contact?.phone === undefined ? {} : { phone: contact.phone, phoneHours: contact.hours }),
    areaCode,
    isSample: contact?.sample ?? false,
    ways: byFrequency(activities.flatMap(({ join }) => join?.ways ?? [])),
    places: byFrequency(activities.flatMap(({ place }) => place ?? [])).slice(0, MAX_PLACES),
    ...ordering(station.orderChannels),
    ...(station.routines.length > 0 ? { routines: station.routines } : {}),
    months: menus
      .map(({ month }) => month)
      .sort()
      .reverse(),
  };
}

const ordering = (orderChannels: Station['orderChannels']) => (orderChannels.length === 0 ? {} : { orderChannels });

const MAX_PLACES = 8;
