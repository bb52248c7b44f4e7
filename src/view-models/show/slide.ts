/** One team, brand or station on a slide: what is told of it, and its figure or its hotline. */
import type { Brand, Station, Team } from '../../domain/catalogue.ts';
import { figureText, figuresOf } from '../../domain/press/figure.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { careLinesOf } from '../care/care-lines.ts';
import { widthOf } from '../papers/measure.ts';
import { balancedLines } from '../pictures/lines.ts';
import { namePhrases } from '../words/name-phrases.ts';
import { listed, phrases } from '../words/dates/dates.ts';
import { asOfWords } from '../words/figure.ts';
import { toldLines } from './told.ts';

export interface Slide {
  kind: '队伍' | '品牌' | '站点';
  name: string;
  /** Lines of the title. */
  title: string[];
  /** Whose it is, or what it is. */
  belongs: string;
  lines: string[];
  figure: SlideFigure | undefined;
  path: string;
  /** Whether enough is told of it for a slide of its own, even where others share one. */
  fillsSlide: boolean;
}

interface SlideFigure {
  label: string;
  number: string;
  unit: string;
  size: FigureSize;
  /** When and from whom, each in phrases; empty if unknown. */
  notes: string[][];
}

/** So that the number fits its column: 9, 2200余, 1.2万余, more, or a telephone number. */
type FigureSize = 'short' | 'medium' | 'long' | 'very-long' | 'phone';

/** Things that an entry does or has, without a figure. */
const MIN_TOLD = 3;
/** In ems of the title and of the lines: the columns of `Show.astro`. */
const ROOMS = {
  wide: { title: 14, line: 24.5 },
  figure: { title: 10, line: 20.5 },
  phone: { title: 8, line: 17 },
} as const;

export function teamSlide(world: World, team: Team): Slide {
  return slideOf({
    ...head('队伍', team.name, [team.affiliation, team.kind]),
    body: team.body,
    told: team.focus,
    figure: figureOf(world, figuresOf(team)),
    path: urls.team(team.key),
  });
}

export function brandSlide(world: World, brand: Brand): Slide {
  const phone = hotlineOf(world, brand);
  return slideOf({
    ...head('品牌', phone === undefined ? brand.name : brand.name.replace(phone.number, ''), [brand.owner, brand.kind]),
    body: brand.body,
    told: brand.themes,
    figure: phone ?? figureOf(world, brand.figures),
    path: urls.brand(brand.key),
  });
}

export function stationSlide(world: World, station: Station): Slide {
  return slideOf({
    ...head('站点', station.name, [station.town, station.kind]),
    name: station.short ?? station.name,
    body: station.body,
    first: station.highlight,
    told: [...(station.highlight === undefined ? [] : [station.highlight]), ...station.areas.map(({ name }) => name)],
    figure: figureOf(world, station.figures),
    path: urls.station(station.key),
  });
}

interface Entry extends Pick<Slide, 'kind' | 'name' | 'belongs' | 'figure' | 'path'> {
  /** Where it differs from the name in lists. */
  fullName: string;
  body: string;
  /** The most important line. */
  first?: string | undefined;
  told: readonly string[];
}

const head = (kind: Slide['kind'], name: string, belongs: readonly (string | undefined)[]) => ({
  kind,
  name,
  fullName: name,
  belongs: belongs.filter(Boolean).join('，'),
});

function slideOf({ fullName, body, first, told, ...entry }: Entry): Slide {
  const { belongs, figure } = entry;
  const room = ROOMS[figure === undefined ? 'wide' : figure.size === 'phone' ? 'phone' : 'figure'];
  const title = balancedLines(namePhrases(fullName), room.title);
  const rows = rowsBelow(title.length);
  const lines = toldLines(body, `${fullName}${belongs}`, { width: room.line, rows }, first);
  return {
    ...entry,
    title,
    lines: lines.length === 0 && told.length > 0 ? [listed(told)] : lines,
    fillsSlide: figure !== undefined || told.length >= MIN_TOLD,
  };
}

/** A line of the title is twice as high as a row below it. */
const rowsBelow = (titleLines: number): number => Math.min(6, 10 - 2 * titleLines);

/** The helpline of the district, for the brand that has its number in its name. */
function hotlineOf({ catalogue }: World, { district, name, sources }: Brand): SlideFigure | undefined {
  const line = careLinesOf({ catalogue }).find((one) => one.district === district && name.includes(one.phone));
  return (
    line && {
      label: `${line.name}${line.sample ? '（示例）' : ''}`,
      number: line.phone,
      unit: '',
      size: 'phone',
      notes: notesOf([line.hours, sourceOf(catalogue, sources[0])]),
    }
  );
}

/** The first one: the file has the most important first. */
function figureOf({ catalogue }: World, [figure]: readonly Figure[]): SlideFigure | undefined {
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
    notes: notesOf([asOfWords(figure.asOf), sourceOf(catalogue, figure.source)]),
  };
}

const notesOf = (notes: readonly string[]): string[][] =>
  notes.filter((note) => note !== '').map((note) => note.split(/(?=（)/).flatMap(phrases));

const sourceOf = ({ sources }: World['catalogue'], id: string | undefined): string =>
  id === undefined ? '' : `来源：${sources.get(id)?.publisher ?? '报道（媒体待核）'}`;

/** @param width in em */
const sizeOf = (width: number): FigureSize =>
  width <= 2.2 ? 'short' : width <= 3.3 ? 'medium' : width <= 5 ? 'long' : 'very-long';
