/** The sheets of the map that come out of a printer: by district, a numbered sketch and the list that its numbers stand for. No station is left out. */
import type { LngLat } from '../../domain/geo/geo.ts';
import { labelsOf, mappedDistricts, placesOf } from './places.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import { stationLine, type StationLine } from '../station/station-line.ts';
import type { World } from '../../domain/world.ts';

export interface PrintSheet {
  id: string;
  name: string;
  /** Absent where no station is placed: then there is the list alone. */
  sketch: Drawn | undefined;
  numbered: StationLine[];
  /** 位置待核: on the list only. */
  unplaced: StationLine[];
}

export interface Drawn extends Sketch {
  /** 每格1公里 */
  grid: string;
}

/** @param land polylines of the whole world */
export function printSheets(world: World, land: readonly LngLat[][]): PrintSheet[] {
  return mappedDistricts(world).map((district): PrintSheet => {
    const places = placesOf(world, district.id);
    const placed = places.flatMap(({ at, level, approximate }) => (at ? [{ at, level, approximate }] : []));
    const towns = labelsOf(world, district).filter(({ rank }) => rank === 'town');
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
