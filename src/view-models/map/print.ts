/** The printed map: per district, a sketch with numbered stations and the list of all stations. */
import type { LngLat } from '../../domain/geo/geo.ts';
import { mappedDistricts } from './districts.ts';
import { labelsIn, placesIn } from './places.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import { stationLine, type StationLine } from '../station/station-line.ts';
import type { World } from '../../domain/world.ts';

export interface PrintSheet {
  id: string;
  name: string;
  /** Undefined where no station has a position. */
  sketch: SketchWithGrid | undefined;
  numbered: StationLine[];
  /** Stations without a position. */
  unplaced: StationLine[];
}

interface SketchWithGrid extends Sketch {
  /** Side of a grid square: 1公里. */
  grid: string;
}

/** @param land polylines of the whole world */
export function printSheets(world: World, land: readonly LngLat[][]): PrintSheet[] {
  return mappedDistricts(world).map((district): PrintSheet => {
    const places = placesIn(world, district.id);
    const placed = places.flatMap(({ at, level, approximate }) => (at ? [{ at, level, approximate }] : []));
    const towns = labelsIn(world, district).filter(({ rank }) => rank === 'town');
    const sketch = sketchOf(placed, towns, land);
    const lines = places.map((place) => stationLine(place, district.name, world.today));
    return {
      id: district.id,
      name: district.name,
      sketch: sketch && { ...sketch, grid: `${String(sketch.gridKilometres)}公里` },
      numbered: lines.filter(({ at }) => at !== ''),
      unplaced: lines.filter(({ at }) => at === ''),
    };
  });
}
