import { inWgs84 } from '../geo/datum.ts';
import { isInBounds, type Bounds } from '../geo.ts';
import type { Entries, Entry } from '../schema/collections.ts';
import { LEVELS } from '../schema/fields.ts';
import type { StationData } from '../schema/station.ts';
import { districtOf, type EntryProblem } from './entry-problem.ts';

/** The tree of stations and where they stand. */
export function placeProblems({ stations, districts }: Entries): EntryProblem[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const bounds = new Map(districts.map(({ id, data }) => [id, data.bounds]));
  return [
    ...districts.flatMap(({ id, data }) => boundsProblems(id, data.bounds)),
    ...stations.flatMap((station) => [...parentProblems(station, byId), ...positionProblems(station, bounds.get(districtOf(station.id)))]),
  ];
}

function boundsProblems(id: string, bounds: Bounds | undefined): EntryProblem[] {
  if (bounds === undefined) return [];
  const [west, south, east, north] = bounds;
  if (west < east && south < north) return [];
  return [{ collection: 'districts', id, path: ['bounds'], found: `写的是 [${bounds.join(', ')}]，顺序不对`, fix: '依次写 西、南、东、北（经度、纬度、经度、纬度），东要大于西，北要大于南' }];
}

function parentProblems(station: Entry<StationData>, byId: ReadonlyMap<string, Entry<StationData>>): EntryProblem[] {
  const { parent, level } = station.data;
  const above = parent === undefined ? undefined : byId.get(`${districtOf(station.id)}/${parent}`);
  if (above === undefined) return [];
  const at = { collection: 'stations' as const, id: station.id, path: ['parent'] };
  if (climbsToItself(station, byId)) return [{ ...at, found: `上级 “${above.data.name}” 一层层上去又回到本站`, fix: '上级要写更高一级的站点，不能绕圈' }];
  if (LEVELS.indexOf(above.data.level) < LEVELS.indexOf(level)) return [];
  return [{ ...at, found: `上级 “${above.data.name}” 是${above.data.level}，本站是${level}`, fix: `上级要比本站高：${LEVELS.join(' > ')}；请改上级或层级` }];
}

function climbsToItself(station: Entry<StationData>, byId: ReadonlyMap<string, Entry<StationData>>): boolean {
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
  if (data.position === undefined || bounds === undefined) return [];
  const { lng, lat, datum } = data.position;
  const [west, south, east, north] = bounds;
  const wgs84 = inWgs84(data.position);
  if (isInBounds([wgs84.lng, wgs84.lat], bounds)) return [];
  return [{ collection: 'stations', id, path: ['position'], found: `坐标 经度 ${lng}、纬度 ${lat}（${datum}）在本区县范围外`, fix: `经度应在 ${west}—${east}，纬度应在 ${south}—${north}；看看是不是写反了，坐标系（datum）对不对，或区县的 bounds 太小` }];
}
