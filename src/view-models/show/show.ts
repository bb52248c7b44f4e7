/** 展示会: the teams, brands and stations of a district on a large screen, one a slide. */
import type { District } from '../../domain/catalogue.ts';
import { keyOf, localId } from '../../domain/key.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { allOf } from '../site/kinds.ts';
import type { PageMeta } from '../site/page.ts';
import { joinPlaces } from '../words/place.ts';
import { brandSlide, stationSlide, teamSlide, type Slide } from './slide.ts';

export interface ShowView {
  meta: PageMeta;
  /** 昆明市盘龙区 */
  place: string;
  /** Back to where the show belongs. */
  href: string;
  slides: (Omit<Slide, 'path' | 'fillsSlide'> & {
    /** URL in the QR code. */
    address: string;
  })[];
  /** Names without a slide of their own: nothing is told of them that would fill one. */
  others: { heading: string; names: string[] }[];
  /** Their page. */
  othersAddress: string;
}

/** On a slide that several share. */
const MAX_NAMES = 8;

export function showView(world: World, id: string): ShowView {
  const { catalogue } = world;
  const district = catalogue.districts.get(id)!;
  const place = joinPlaces([district.city, district.name]);
  const shown = entriesOf(world, district);
  const own = shown.filter((entry) => entry.fillsSlide || (entry.lines.length > 0 && isAlone(entry, shown)));
  return {
    meta: metaOf(district, [...new Set(shown.map(({ kind }) => kind))]),
    place,
    href: urls.district(id),
    slides: own.map((slide) => ({ ...slide, address: urls.absolute(slide.path, catalogue.site.url) })),
    others: inSlides(
      shown.filter((entry) => !own.includes(entry)),
      own.map(({ kind }) => kind),
    ),
    othersAddress: urls.absolute(urls.district(id), catalogue.site.url),
  };
}

/** Undefined if there is nothing to show. */
export function showHref({ links }: World, id: string): string | undefined {
  const entries = [links.teamsOfDistrict(id), links.brandsOfDistrict(id), links.stationsOfDistrict(id)];
  return entries.some(({ length }) => length > 0) ? urls.show(id) : undefined;
}

/** In the order of the district's file, or else teams, brands and stations in the order of their files. */
function entriesOf(world: World, { id, show }: District): Slide[] {
  const { catalogue, links } = world;
  if (show.length === 0)
    return [
      ...links.teamsOfDistrict(id).map((team) => teamSlide(world, team)),
      ...links.brandsOfDistrict(id).map((brand) => brandSlide(world, brand)),
      ...links.stationsOfDistrict(id).map((station) => stationSlide(world, station)),
    ];
  return show.flatMap((name) => {
    const key = keyOf(id, localId(name));
    const [team, brand, station] = [catalogue.teams.get(key), catalogue.brands.get(key), catalogue.stations.get(key)];
    if (name.startsWith('teams/') && team) return [teamSlide(world, team)];
    if (name.startsWith('brands/') && brand) return [brandSlide(world, brand)];
    return name.startsWith('stations/') && station ? [stationSlide(world, station)] : [];
  });
}

/** The only one of its kind that would not fill a slide: there is nothing to share one with. */
const isAlone = ({ kind }: Slide, shown: readonly Slide[]): boolean =>
  shown.filter((entry) => entry.kind === kind && !entry.fillsSlide).length === 1;

/** @param kinds of which some have slides of their own */
function inSlides(entries: readonly Slide[], kinds: readonly Slide['kind'][]): ShowView['others'] {
  return (['队伍', '品牌', '站点'] as const).flatMap((kind) => {
    const names = entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
    const count = Math.ceil(names.length / MAX_NAMES);
    // As many on each, so that no slide has a single name.
    const most = Math.ceil(names.length / count);
    return Array.from({ length: count }, (_, index) => ({
      heading: `${kinds.includes(kind) ? '还有这些' : ''}${kind}${count > 1 ? `（${index + 1}/${count}）` : ''}`,
      names: names.slice(index * most, (index + 1) * most),
    }));
  });
}

function metaOf({ id, name }: District, kinds: readonly Slide['kind'][]): PageMeta {
  return {
    title: `${name}志愿服务展示`,
    description: `${name}的${allOf(kinds)}，一屏一个，给大屏幕放：按键换屏，20秒自动换，断网也能放。`,
    path: urls.show(id),
    crumbs: [{ name: '区县', href: urls.districts() }, { name, href: urls.district(id) }, { name: '展示' }],
    data: [],
  };
}
