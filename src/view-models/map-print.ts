/** The sheets of the map that come out of a printer: by district, a numbered sketch and the list that its numbers stand for. */
import type { LngLat } from '../domain/geo.ts';
import { labelsOf, mappedDistricts, placesOf } from './map-places.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import { stationLine, type StationLine } from './station-line.ts';
import type { World } from './world.ts';

export interface PrintSheet {
  id: string;
  name: string;
  sketch: Sketch;
  /** 每格1公里 */
  grid: string;
  numbered: StationLine[];
  /** 位置待核: on the list only. */
  unplaced: StationLine[];
}

/** @param land polylines of the whole world */
export function printSheets(world: World, land: readonly LngLat[][]): PrintSheet[] {
  return mappedDistricts(world).flatMap((district): PrintSheet[] => {
    const places = placesOf(world, district.id);
    const placed = places.flatMap(({ at, level, approximate }) => (at ? [{ at, level, approximate }] : []));
    const towns = labelsOf(world, district).filter(({ rank }) => rank === 'town');
    const sketch = sketchOf(placed, towns, land);
    const lines = places.map((place) => stationLine(place, district.name));
    return sketch ? [{
      id: district.id, name: district.name, sketch, grid: `${String(sketch.gridKilometres)}公里`,
      numbered: lines.filter(({ at }) => at !== ''), unplaced: lines.filter(({ at }) => at === ''),
    }] : [];
  });
}
