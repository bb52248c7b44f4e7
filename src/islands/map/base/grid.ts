/**
 * The grid of the embedded base: squares of a round number of metres. Since a sphere has no square grid, the spacing of meridians is
 * computed per degree of latitude, which is accurate to 1 %.
 */
import type { Bounds } from '../../../view-models/map/data.ts';

interface GridLines {
  /** Latitudes. */
  parallels: number[];
  /** Segments. */
  meridians: { lng: number; south: number; north: number }[];
}

/** Sides of squares in metres; the smallest that is at least MIN_PIXELS wide at 35° north is drawn. */
const SQUARE_SIZES = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
const MIN_ZOOM = 7;
const MIN_PIXELS = 64;
/** At zoom 0 and 35° north. */
const METRES_PER_PIXEL = 128_231;
/** Metres per degree of latitude on the sphere of domain/geo/geo.ts. */
const METRES_PER_DEGREE = 111_195;

/** In metres; undefined at low zooms, where the graticule is drawn instead. */
export const squareSizeAt = (zoom: number): number | undefined =>
  zoom < MIN_ZOOM ? undefined : SQUARE_SIZES.find((metres) => (metres * 2 ** zoom) / METRES_PER_PIXEL >= MIN_PIXELS);

/** In degrees. */
export const graticuleStepAt = (zoom: number): number => (zoom < 4 ? 10 : zoom < 6 ? 5 : 2);

export function graticule([west, south, east, north]: Bounds, degrees: number): GridLines {
  return {
    parallels: multiples(south, north, degrees),
    meridians: multiples(west, east, degrees).map((lng) => ({ lng, south, north })),
  };
}

export function squareGrid([west, south, east, north]: Bounds, metres: number): GridLines {
  const parallels = multiples(south, north, metres / METRES_PER_DEGREE);
  const bands = Array.from(
    { length: Math.floor(north) - Math.floor(south) + 1 },
    (_, index) => Math.floor(south) + index,
  );
  const meridians = bands.flatMap((band) => {
    const step = metres / METRES_PER_DEGREE / Math.cos(((band + 0.5) * Math.PI) / 180);
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
