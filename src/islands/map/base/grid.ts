/**
 * The lines that stand for a base map where there is none: squares of so many metres. A square grid does not fit on a sphere, so
 * meridians are spaced anew for every degree of latitude, where they are right within 1 %.
 */
import type { Bounds } from '../../../view-models/map/data.ts';

export interface Lines {
  /** Latitudes of lines from west to east. */
  parallels: number[];
  /** Short pieces from south to north. */
  meridians: { lng: number; south: number; north: number }[];
}

/** Metres; each is at least 64 pixels wide at its zoom and at 35° north. */
const SQUARES = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
const MIN_ZOOM = 7;
const MIN_PIXELS = 64;
const METRES_PER_PIXEL_AT_0 = 128_231;
/** Of one degree of latitude, on the sphere of domain/geo.ts. */
const DEGREE = 111_195;

/** The side of a square at this zoom, in metres; undefined where a screen shows more of the Earth than squares fit on. */
export const squareAt = (zoom: number): number | undefined =>
  zoom < MIN_ZOOM ? undefined : SQUARES.find((metres) => (metres * 2 ** zoom) / METRES_PER_PIXEL_AT_0 >= MIN_PIXELS);

/** There, meridians and parallels are so many degrees apart. */
export const degreesAt = (zoom: number): number => (zoom < 4 ? 10 : zoom < 6 ? 5 : 2);

export function graticuleIn([west, south, east, north]: Bounds, degrees: number): Lines {
  return {
    parallels: multiples(south, north, degrees),
    meridians: multiples(west, east, degrees).map((lng) => ({ lng, south, north })),
  };
}

export function linesIn([west, south, east, north]: Bounds, metres: number): Lines {
  const parallels = multiples(south, north, metres / DEGREE);
  const bands = Array.from(
    { length: Math.floor(north) - Math.floor(south) + 1 },
    (_, index) => Math.floor(south) + index,
  );
  const meridians = bands.flatMap((band) => {
    const step = metres / DEGREE / Math.cos(((band + 0.5) * Math.PI) / 180);
    return multiples(west, east, step).map((lng) => ({
      lng,
      south: Math.max(south, band),
      north: Math.min(north, band + 1),
    }));
  });
  return { parallels, meridians };
}

function multiples(from: number, until: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from(
    { length: Math.max(0, Math.floor(until / step) - first + 1) },
    (_, index) => (first + index) * step,
  );
}
