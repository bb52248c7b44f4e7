/**
 * A drawing of a district to print: paper, kilometre grid, land line, scale, towns, and the stations by number. Plain numbers on a
 * sheet of SHEET units, y downwards; nothing of it is surveyed, so that it is marked 示意.
 */
import { clipLine } from '../../domain/geo/clip.ts';
import { boundsAround } from '../../domain/geo/circles.ts';
import { degreesOf, type Bounds, type LngLat } from '../../domain/geo/geo.ts';
import type { Level } from '../../domain/schema/fields.ts';

export const SHEET = { width: 480, height: 360 } as const;

export interface SketchPlace {
  at: LngLat;
  level: Level;
  approximate: boolean;
}

export interface Sketch {
  /** Every so many kilometres. */
  gridKilometres: number;
  columns: number[];
  lines: number[];
  /** Of the scale bar: one step of the grid. */
  scale: number;
  /** SVG path data. */
  land: string;
  /** Below or above the markers that are about there; one that finds no room is left out. */
  towns: { name: string; x: number; y: number }[];
  /** In the order of the places; `from` is the true spot of one that was moved aside. */
  marks: Mark[];
}

export interface Mark {
  number: number;
  level: Level;
  approximate: boolean;
  x: number;
  y: number;
  from?: Point;
}

interface Point {
  x: number;
  y: number;
}

/** At least so much around the outermost stations. */
const MARGIN_METRES = 800;
/** Room for a marker at the edge, and for the ring of several. */
const WIDER = 1.25;
/** A grid of more lines is no help. */
const MAX_COLUMNS = 10;
const STEPS_KILOMETRES = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
/** Closer than this, two markers would cover each other. */
const MARK_SIZE = 26;

/** @returns nothing for a district of which no station is placed */
export function sketchOf(
  places: readonly SketchPlace[],
  towns: readonly { name: string; at: LngLat }[],
  land: readonly LngLat[][],
): Sketch | undefined {
  const around = boundsAround(
    places.map(({ at }) => at),
    MARGIN_METRES,
  );
  if (around === undefined) return undefined;
  const sheet = sheetOf(around);
  const marks = aside(
    places.map(({ at, level, approximate }, index) => ({
      number: index + 1,
      level,
      approximate,
      ...sheet.project(at),
    })),
  );
  const gridKilometres = STEPS_KILOMETRES.find((step) => sheet.metresWide / 1000 / step <= MAX_COLUMNS) ?? 200;
  const step = (gridKilometres * 1000 * SHEET.width) / sheet.metresWide;
  return {
    gridKilometres,
    scale: rounded(step),
    columns: stepsUpTo(step, SHEET.width),
    lines: stepsUpTo(step, SHEET.height),
    land: land
      .flatMap((line) => clipLine(line, sheet.bounds))
      .map((line) => pathOf(line.map(sheet.project)))
      .join(''),
    towns: townsOn(
      towns.map(({ name, at }) => ({ name, ...sheet.project(at) })),
      marks,
      step,
    ),
    marks,
  };
}

/** The bounds widened to the shape of the sheet, and what puts a point on it: east and north are equally long around the middle. */
function sheetOf([west, south, east, north]: Bounds): {
  bounds: Bounds;
  metresWide: number;
  project: (point: LngLat) => Point;
} {
  const middle: LngLat = [(west + east) / 2, (south + north) / 2];
  const metre = degreesOf(1, middle[1]);
  const metresWide =
    Math.max((east - west) / metre.lng, ((north - south) / metre.lat) * (SHEET.width / SHEET.height)) * WIDER;
  const half = { lng: (metresWide * metre.lng) / 2, lat: (metresWide * metre.lat * SHEET.height) / SHEET.width / 2 };
  const bounds: Bounds = [middle[0] - half.lng, middle[1] - half.lat, middle[0] + half.lng, middle[1] + half.lat];
  const project = ([lng, lat]: LngLat): Point => ({
    x: rounded(((lng - bounds[0]) / (2 * half.lng)) * SHEET.width),
    y: rounded(((bounds[3] - lat) / (2 * half.lat)) * SHEET.height),
  });
  return { bounds, metresWide, project };
}

/** Each where it covers nothing: no marker, no name before it, no corner of the sheet. */
function townsOn(towns: readonly Sketch['towns'][number][], marks: readonly Mark[], step: number): Sketch['towns'] {
  const taken = [...marks.map(boxOfMark), ...cornersOf(step)];
  return towns.filter(isOnSheet).flatMap((town) => {
    const place = placesFor(town, marks).find((each) => taken.every((box) => !overlap(box, boxOfName(each))));
    if (place) taken.push(boxOfName(place));
    return place ? [place] : [];
  });
}

/** Below the markers that are about there, above them, then a line further; moved in at the edge of the sheet. */
function placesFor(town: Sketch['towns'][number], marks: readonly Mark[]): Sketch['towns'] {
  const about = marks
    .filter(({ x, y }) => Math.abs(x - town.x) < 2.4 * MARK_SIZE && Math.abs(y - town.y) < 3 * MARK_SIZE)
    .map(({ y }) => y);
  const half = (town.name.length * CHARACTER) / 2 + GAP;
  const x = rounded(Math.min(Math.max(town.x, half), SHEET.width - half));
  const [below, above] = [Math.max(town.y, ...about) + MARK_SIZE * 1.2, Math.min(town.y, ...about) - MARK_SIZE * 0.8];
  return [below, above, below + LINE, above - LINE]
    .filter((y) => y > LINE && y < SHEET.height - GAP)
    .map((y) => ({ ...town, x, y: rounded(y) }));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of a name as Sketch.astro writes it, with its base line at y. */
const CHARACTER = 15;
const LINE = 18;
const GAP = 4;

const isOnSheet = ({ x, y }: Point): boolean => x > 0 && x < SHEET.width && y > 0 && y < SHEET.height;
const boxOfMark = ({ x, y }: Point): Box => ({
  left: x - MARK_SIZE / 2,
  right: x + MARK_SIZE / 2,
  top: y - MARK_SIZE / 2,
  bottom: y + MARK_SIZE / 2,
});
const boxOfName = ({ name, x, y }: Sketch['towns'][number]): Box => ({
  left: x - (name.length * CHARACTER) / 2,
  right: x + (name.length * CHARACTER) / 2,
  top: y - CHARACTER + 1,
  bottom: y + GAP,
});
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The scale at the lower left, 示意 at the upper right. */
const cornersOf = (step: number): Box[] => [
  { left: 0, right: step + 28, top: SHEET.height - 42, bottom: SHEET.height },
  { left: SHEET.width - 54, right: SHEET.width, top: 0, bottom: 30 },
];

/** Markers that would cover each other stand in a ring around their middle, each on the side where it belongs. */
function aside(marks: readonly Mark[]): Mark[] {
  const heaps: Mark[][] = [];
  for (const mark of marks) {
    const near = heaps.filter((heap) => heap.some(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < MARK_SIZE * 1.5));
    for (const heap of near) heaps.splice(heaps.indexOf(heap), 1);
    heaps.push([...near.flat(), mark]);
  }
  return heaps.flatMap((heap) => (heap.length === 1 ? heap : ringOf(heap))).sort((a, b) => a.number - b.number);
}

function ringOf(heap: readonly Mark[]): Mark[] {
  const mean = (of: 'x' | 'y') => heap.reduce((sum, mark) => sum + mark[of], 0) / heap.length;
  const [x, y] = [mean('x'), mean('y')];
  const ring = Math.max(MARK_SIZE * 0.8, (heap.length * MARK_SIZE * 1.15) / (2 * Math.PI));
  const bearing = (mark: Mark) => Math.atan2(mark.y - y, mark.x - x);
  const around = heap.toSorted((a, b) => bearing(a) - bearing(b) || a.number - b.number);
  const first = bearing(around[0]!);
  return around.map((mark, index) => {
    const angle = first + (2 * Math.PI * index) / around.length;
    return {
      ...mark,
      x: rounded(x + ring * Math.cos(angle)),
      y: rounded(y + ring * Math.sin(angle)),
      from: { x: mark.x, y: mark.y },
    };
  });
}

const stepsUpTo = (step: number, end: number): number[] =>
  Array.from({ length: Math.floor(end / step) }, (_, index) => rounded(step * (index + 1)));
const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');
const rounded = (value: number): number => Math.round(value * 10) / 10;
