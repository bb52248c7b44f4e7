import { districtOf } from '../../key.ts';
import { inWgs84 } from '../../geo/datum.ts';
import { isInBounds, type Bounds } from '../../geo/geo.ts';
import type { Entries, Entry } from '../../schema/collections.ts';
import { LEVELS } from '../../schema/fields.ts';
import type { StationData } from '../../schema/station.ts';
import type { EntryProblem } from '../entry-problem.ts';

/** Checks the hierarchy of stations, their positions and the bounds of districts. */
export function placeProblems({ stations, districts }: Entries): EntryProblem[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const bounds = new Map(districts.map(({ id, data }) => [id, data.bounds]));
  return [
    ...districts.flatMap(({ id, data }) => boundsProblems(id, data.bounds)),
    ...stations.flatMap((station) => [
      ...parentProblems(station, byId),
      ...positionProblems(station, bounds.get(districtOf(station.id))),
    ]),
  ];
}

function boundsProblems(id: string, bounds: Bounds | undefined): EntryProblem[] {
  if (bounds === undefined || isValidBounds(bounds)) return [];
  const at = { collection: 'districts' as const, id, path: ['bounds'] };
  const repaired = sortedBounds(bounds);
  const order = '依次是 西、南、东、北（经度、纬度、经度、纬度）';
  const found = `写的是 [${bounds.join(', ')}]`;
  if (repaired !== undefined)
    return [{ ...at, found: `${found}，顺序不对`, fix: `${order}，请写 [${repaired.join(', ')}]` }];
  const example = '例如 [102.68, 24.97, 103.05, 25.45]';
  const fix = `${order}，中国的经度在 73 到 136 之间，纬度在 3 到 54 之间，东要大于西，北要大于南，${example}`;
  return [{ ...at, found: `${found}，围不成一块地方`, fix }];
}

function isValidBounds([west, south, east, north]: Bounds): boolean {
  const isPlaced = [west, east].every(isLongitude) && [south, north].every(isLatitude);
  return isPlaced && west < east && south < north;
}

/**
 * Sorts bounds given in any order: in China no number can be both a longitude and a latitude. Undefined unless there
 * are two of each.
 */
function sortedBounds(bounds: Bounds): Bounds | undefined {
  const ascending = [...bounds].sort((a, b) => a - b);
  const [south = NaN, north = NaN, west = NaN, east = NaN] = ascending;
  const repaired: Bounds = [west, south, east, north];
  return isValidBounds(repaired) ? repaired : undefined;
}

/** Limits as in the schema of a station's position. */
const isLongitude = (degrees: number): boolean => degrees >= 73 && degrees <= 136;
const isLatitude = (degrees: number): boolean => degrees >= 3 && degrees <= 54;

function parentProblems(station: Entry<StationData>, byId: ReadonlyMap<string, Entry<StationData>>): EntryProblem[] {
  const { parent, level } = station.data;
  const above = parent === undefined ? undefined : byId.get(`${districtOf(station.id)}/${parent}`);
  if (above === undefined) return [];
  const at = { collection: 'stations' as const, id: station.id, path: ['parent'] };
  if (isOwnAncestor(station, byId))
    return [
      { ...at, found: `上级 “${above.data.name}” 一层层上去又回到本站`, fix: '上级要写更高一级的站点，不能绕圈' },
    ];
  if (LEVELS.indexOf(above.data.level) < LEVELS.indexOf(level)) return [];
  return [
    {
      ...at,
      found: `上级 “${above.data.name}” 是${above.data.level}，本站是${level}`,
      fix: `上级要比本站高：${LEVELS.join(' > ')}；请改上级或层级`,
    },
  ];
}

function isOwnAncestor(station: Entry<StationData>, byId: ReadonlyMap<string, Entry<StationData>>): boolean {
  const seen = new Set<string>();
  let { parent } = station.data;
  while (parent !== undefined) {
    const id = `${districtOf(station.id)}/${parent}`;
    if (id === station.id) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    parent = byId.get(id)?.data.parent;
  }
  return false;
}

function positionProblems({ id, data }: Entry<StationData>, bounds: Bounds | undefined): EntryProblem[] {
  // Invalid bounds are reported by boundsProblems.
  if (data.position === undefined || bounds === undefined || !isValidBounds(bounds)) return [];
  const { lng, lat, datum } = data.position;
  const [west, south, east, north] = bounds;
  const wgs84 = inWgs84(data.position);
  if (isInBounds([wgs84.lng, wgs84.lat], bounds)) return [];
  return [
    {
      collection: 'stations',
      id,
      path: ['position'],
      found: `坐标 经度 ${lng}、纬度 ${lat}（${datum}）在本区县范围外`,
      fix: `经度应在 ${west}—${east}，纬度应在 ${south}—${north}；看看是不是写反了，坐标系（datum）对不对，或区县的 bounds 太小`,
    },
  ];
}
