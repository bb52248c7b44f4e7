/** 展示会: the teams, brands and stations of a district on a large screen, one a slide. */
import type { Brand, District, Station, Team } from '../../domain/catalogue.ts';
import { keyOf, localId } from '../../domain/key.ts';
import { figureText, figuresOf } from '../../domain/press/figure.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { widthOf } from '../papers/measure.ts';
import { allOf } from '../site/kinds.ts';
import type { PageMeta } from '../site/page.ts';
import { namePhrases } from '../station/name-phrases.ts';
import { quotedPhrases } from '../team/team.ts';
import { asOfWords } from '../words/figure.ts';
import { joinPlaces } from '../words/place.ts';

export interface ShowView {
  meta: PageMeta;
  /** 昆明市盘龙区 */
  place: string;
  /** Back to where the show belongs. */
  href: string;
  slides: Slide[];
  /** Names without a slide of their own: nothing is told of them that would fill one. */
  others: { heading: string; names: string[] }[];
  /** Their page. */
  othersAddress: string;
}

interface Slide {
  kind: '队伍' | '品牌' | '站点';
  name: string;
  phrases: string[];
  /** Whose it is, or what it is. */
  belongs: string;
  lines: string[];
  figure: { label: string; number: string; unit: string; size: FigureSize; asOf: string; source: string } | undefined;
  /** URL in the QR code. */
  address: string;
}

/** So that the number fits its column: 9, 2200余, 1.2万余, or more. */
type FigureSize = 'short' | 'medium' | 'long' | 'very-long';

type Shown = Omit<Slide, 'address'> & { path: string };

const MAX_LINES = 3;
/** Names on a slide that several share. */
const NAMES_A_SLIDE = 8;

export function showView(world: World, id: string): ShowView {
  const { catalogue } = world;
  const district = catalogue.districts.get(id)!;
  const place = joinPlaces([district.city, district.name]);
  const shown = entriesOf(world, district);
  const own = shown.filter(fillsSlide);
  return {
    meta: metaOf(district, [...new Set(shown.map(({ kind }) => kind))]),
    place,
    href: urls.district(id),
    slides: own.map(({ path, ...slide }) => ({ ...slide, address: urls.absolute(path, catalogue.site.url) })),
    others: inSlides(
      shown.filter((entry) => !fillsSlide(entry)),
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
function entriesOf(world: World, { id, show }: District): Shown[] {
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

const fillsSlide = ({ lines, figure }: Shown): boolean => figure !== undefined || lines.length >= MAX_LINES;

function teamSlide(world: World, team: Team): Shown {
  return {
    kind: '队伍',
    name: team.name,
    phrases: quotedPhrases(team.name),
    belongs: [team.affiliation, team.kind].filter(Boolean).join('，'),
    lines: team.focus.slice(0, MAX_LINES),
    figure: figureOf(world, figuresOf(team)),
    path: urls.team(team.key),
  };
}

function brandSlide(world: World, brand: Brand): Shown {
  return {
    kind: '品牌',
    name: brand.name,
    phrases: quotedPhrases(brand.name),
    belongs: `${brand.owner}，${brand.kind}`,
    lines: brand.themes.slice(0, MAX_LINES),
    figure: figureOf(world, brand.figures),
    path: urls.brand(brand.key),
  };
}

function stationSlide(world: World, station: Station): Shown {
  return {
    kind: '站点',
    name: station.short ?? station.name,
    phrases: namePhrases(station.name),
    belongs: [station.town, station.kind].filter(Boolean).join('，'),
    lines: [...(station.highlight ? [station.highlight] : []), ...station.areas.map(({ name }) => name)].slice(
      0,
      MAX_LINES,
    ),
    figure: figureOf(world, station.figures),
    path: urls.station(station.key),
  };
}

/** The first one: the file has the most important first. */
function figureOf({ catalogue }: World, [figure]: readonly Figure[]): Slide['figure'] {
  if (figure === undefined) return undefined;
  const text = figureText(figure);
  // The number is set large, and its unit beside it; some sources write the unit inside.
  const unit = text.startsWith(figure.display) ? text.slice(figure.display.length) : '';
  const number = text.slice(0, text.length - unit.length);
  return {
    label: figure.label,
    number,
    unit,
    size: sizeOf(widthOf(number)),
    asOf: asOfWords(figure.asOf),
    source: catalogue.sources.get(figure.source)?.publisher ?? '报道（媒体待核）',
  };
}

/** @param width in em */
const sizeOf = (width: number): FigureSize =>
  width <= 2.2 ? 'short' : width <= 3.3 ? 'medium' : width <= 5 ? 'long' : 'very-long';

/** @param kinds of which some have slides of their own */
function inSlides(entries: readonly Shown[], kinds: readonly Slide['kind'][]): ShowView['others'] {
  return (['队伍', '品牌', '站点'] as const).flatMap((kind) => {
    const names = entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
    return Array.from({ length: Math.ceil(names.length / NAMES_A_SLIDE) }, (_, index) => ({
      heading: `${kinds.includes(kind) ? '还有这些' : ''}${kind}${index > 0 ? `（续${String(index)}）` : ''}`,
      names: names.slice(index * NAMES_A_SLIDE, (index + 1) * NAMES_A_SLIDE),
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
