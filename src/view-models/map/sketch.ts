/**
 * A sketch of a district for print: kilometre grid, land line, scale, towns, numbered stations. Coordinates are in units of SHEET, y
 * downwards. It is not surveyed, and marked as 示意.
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
  /** Side of a grid square. */
  gridKilometres: number;
  columns: number[];
  lines: number[];
  /** Length of the scale bar, which is one grid square. */
  scale: number;
  /** SVG path data. */
  land: string;
  /** Baseline centres of names; names without room are left out. */
  towns: { name: string; x: number; y: number }[];
  /** In the order of the places. */
  marks: Mark[];
}

interface Mark {
  number: number;
  level: Level;
  approximate: boolean;
  x: number;
  y: number;
  /** True position of a mark that was moved. */
  from?: Point;
}

interface Point {
  x: number;
  y: number;
}

/** Around the outermost stations. */
const MARGIN_METRES = 800;
/** Enlargement, as room for marks at the edge and for rings of marks. */
const ENLARGEMENT = 1.25;
const MAX_COLUMNS = 10;
/** Sides of grid squares. */
const STEPS_KILOMETRES = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
/** Diameter of a mark. */
const MARK_SIZE = 26;

/** @returns undefined without places */
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
  const sheet = createSheet(around);
  const marks = separateMarks(
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
    towns: placeTowns(
      towns.map(({ name, at }) => ({ name, ...sheet.project(at) })),
      marks,
      step,
    ),
    marks,
  };
}

/** Bounds extended to the aspect ratio of the sheet, and an equirectangular projection, true to scale around its centre. */
function createSheet([west, south, east, north]: Bounds): {
  bounds: Bounds;
  metresWide: number;
  project: (point: LngLat) => Point;
} {
  const centre: LngLat = [(west + east) / 2, (south + north) / 2];
  const metre = degreesOf(1, centre[1]);
  const metresWide =
    Math.max((east - west) / metre.lng, ((north - south) / metre.lat) * (SHEET.width / SHEET.height)) * ENLARGEMENT;
  const half = { lng: (metresWide * metre.lng) / 2, lat: (metresWide * metre.lat * SHEET.height) / SHEET.width / 2 };
  const bounds: Bounds = [centre[0] - half.lng, centre[1] - half.lat, centre[0] + half.lng, centre[1] + half.lat];
  const project = ([lng, lat]: LngLat): Point => ({
    x: rounded(((lng - bounds[0]) / (2 * half.lng)) * SHEET.width),
    y: rounded(((bounds[3] - lat) / (2 * half.lat)) * SHEET.height),
  });
  return { bounds, metresWide, project };
}

/** Greedy placement: each name at its first candidate that covers no mark, no earlier name and no reserved box. */
function placeTowns(towns: readonly Sketch['towns'][number][], marks: readonly Mark[], step: number): Sketch['towns'] {
  const occupied = [...marks.map(boxOfMark), ...reservedBoxes(step)];
  return towns.filter(isOnSheet).flatMap((town) => {
    const place = candidatesFor(town, marks).find((each) => occupied.every((box) => !overlap(box, boxOfName(each))));
    if (place) occupied.push(boxOfName(place));
    return place ? [place] : [];
  });
}

/** Below the marks around it, above them, then one line further; kept within the sheet. */
function candidatesFor(town: Sketch['towns'][number], marks: readonly Mark[]): Sketch['towns'] {
  const nearbyYs = marks
    .filter(({ x, y }) => Math.abs(x - town.x) < 2.4 * MARK_SIZE && Math.abs(y - town.y) < 3 * MARK_SIZE)
    .map(({ y }) => y);
  const half = (town.name.length * CHARACTER) / 2 + GAP;
  const x = rounded(Math.min(Math.max(town.x, half), SHEET.width - half));
  const [below, above] = [
    Math.max(town.y, ...nearbyYs) + MARK_SIZE * 1.2,
    Math.min(town.y, ...nearbyYs) - MARK_SIZE * 0.8,
  ];
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

/** Metrics of names in Sketch.astro; y is the baseline. */
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

/** The scale bar at the lower left, 示意 at the upper right. */
const reservedBoxes = (step: number): Box[] => [
  { left: 0, right: step + 28, top: SHEET.height - 42, bottom: SHEET.height },
  { left: SHEET.width - 54, right: SHEET.width, top: 0, bottom: 30 },
];

/** Marks that would overlap are spread on a ring around their centre, in the order of their bearings. */
function separateMarks(marks: readonly Mark[]): Mark[] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const near = groups.filter((group) =>
      group.some(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < MARK_SIZE * 1.5),
    );
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), mark]);
  }
  return groups
    .flatMap((group) => (group.length === 1 ? group : spreadOnRing(group)))
    .sort((a, b) => a.number - b.number);
}

function spreadOnRing(group: readonly Mark[]): Mark[] {
  const mean = (axis: 'x' | 'y') => group.reduce((sum, mark) => sum + mark[axis], 0) / group.length;
  const [x, y] = [mean('x'), mean('y')];
  const radius = Math.max(MARK_SIZE * 0.8, (group.length * MARK_SIZE * 1.15) / (2 * Math.PI));
  const bearing = (mark: Mark) => Math.atan2(mark.y - y, mark.x - x);
  const sorted = group.toSorted((a, b) => bearing(a) - bearing(b) || a.number - b.number);
  const first = bearing(sorted[0]!);
  return sorted.map((mark, index) => {
    const angle = first + (2 * Math.PI * index) / sorted.length;
    return {
      ...mark,
      x: rounded(x + radius * Math.cos(angle)),
      y: rounded(y + radius * Math.sin(angle)),
      from: { x: mark.x, y: mark.y },
    };
  });
}

const stepsUpTo = (step: number, end: number): number[] =>
  Array.from({ length: Math.floor(end / step) }, (_, index) => rounded(step * (index + 1)));
const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');
const rounded = (value: number): number => Math.round(value * 10) / 10;
