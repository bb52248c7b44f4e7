import { districtOf, ownerOf } from '../key.ts';
import { COLLECTIONS, type CollectionName, type Entries } from '../schema/collections.ts';
import type { Site } from '../schema/site.ts';
import { everyEntry, walkValues, type AnyEntry, type EntryProblem, type Known } from './entry-problem.ts';
import { didYouMean, nearest } from './nearest.ts';

/** Which collection a field leads to; the fields mean the same wherever they stand. */
const LINKS: Record<string, 'stations' | 'teams' | 'brands'> = {
  parent: 'stations',
  home: 'stations',
  station: 'stations',
  stations: 'stations',
  teams: 'teams',
  brands: 'brands',
};
const BY_DISTRICT: readonly CollectionName[] = ['stations', 'teams', 'brands', 'menus', 'past'];

/** Every id that leads nowhere. */
export function linkProblems(entries: Entries, known: Known): EntryProblem[] {
  const sourceIds = new Set(entries.sources.flatMap(({ data }) => data.map(({ id }) => id)));
  const sourcesReadable = entries.sources.length > 0;
  return everyEntry(entries).flatMap((entry) => [
    ...folderProblems(entry, known),
    ...(entry.collection === 'site' ? minimumLinks(entry, known) : []),
    ...(BY_DISTRICT.includes(entry.collection) ? districtLinks(entry, known) : []),
    ...(sourcesReadable && entry.collection !== 'sources' ? sourceLinks(entry, sourceIds) : []),
  ]);
}

function folderProblems({ collection, id }: AnyEntry, known: Known): EntryProblem[] {
  if (!BY_DISTRICT.includes(collection)) return [];
  const district = districtOf(id);
  const districts = known.ids('districts');
  const at = { collection, id, path: [] };
  if (!districts.has(district)) {
    return [
      {
        ...at,
        found: `区县 “${district}” 没有自己的文件`,
        fix: `${didYouMean(district, districts)}请先写 content/districts/${district}.md，或把文件放进已有的区县`,
      },
    ];
  }
  const station = ownerOf(id);
  if (collection !== 'menus' || known.ids('stations').has(station)) return [];
  return [
    {
      ...at,
      found: `没有站点 “${station}”，这份月菜单没有主人`,
      fix: `${suggestLocal(station, district, known.ids('stations'))}请先写 content/stations/${station}.md，或改文件夹的名字`,
    },
  ];
}

/** The minimums of the site are set by district id. */
function minimumLinks({ collection, id, data }: AnyEntry, known: Known): EntryProblem[] {
  const districts = known.ids('districts');
  return Object.keys((data as Site).minimums)
    .filter((district) => !districts.has(district))
    .map((district) => ({
      collection,
      id,
      path: ['minimums', district],
      found: `没有编号是 “${district}” 的区县`,
      fix: `${didYouMean(district, districts)}请写 content/districts/ 里有的文件名`,
    }));
}

function districtLinks(entry: AnyEntry, known: Known): EntryProblem[] {
  const problems: EntryProblem[] = [];
  walkValues(entry.data, (value, path) => {
    const key = path.findLast((step) => typeof step === 'string');
    const target = key === undefined ? undefined : LINKS[key];
    if (target !== undefined && typeof value === 'string')
      problems.push(...leadsNowhere(entry, path, value, known, target));
  });
  return problems;
}

function leadsNowhere(
  { collection, id }: AnyEntry,
  path: readonly PropertyKey[],
  value: string,
  known: Known,
  target: 'stations' | 'teams' | 'brands',
): EntryProblem[] {
  const district = districtOf(id);
  const ids = known.ids(target);
  if (ids.has(`${district}/${value}`)) return [];
  const elsewhere = [...ids].find((other) => other.endsWith(`/${value}`));
  const found = `没有编号是 “${value}” 的${COLLECTIONS[target].title}`;
  const hint =
    elsewhere === undefined ? suggestLocal(`${district}/${value}`, district, ids) : `它在别的区县（${elsewhere}），`;
  return [{ collection, id, path, found, fix: `${hint}请写 content/${target}/${district}/ 里有的文件名` }];
}

function sourceLinks({ collection, id, data }: AnyEntry, sourceIds: ReadonlySet<string>): EntryProblem[] {
  const problems: EntryProblem[] = [];
  walkValues(data, (value, path) => {
    const key = path.findLast((step) => typeof step === 'string');
    if ((key !== 'source' && key !== 'sources') || typeof value !== 'string' || sourceIds.has(value)) return;
    problems.push({
      collection,
      id,
      path,
      found: `没有编号是 “${value}” 的出处`,
      fix: `${didYouMean(value, sourceIds)}请写 content/sources.json 里有的编号：${[...sourceIds].slice(0, 12).join('、')}`,
    });
  });
  return problems;
}

function suggestLocal(full: string, district: string, ids: Iterable<string>): string {
  const local = [...ids].filter((id) => districtOf(id) === district).map((id) => id.slice(district.length + 1));
  const guess = nearest(full.slice(district.length + 1), local);
  return guess === undefined ? '' : `是不是想写 “${guess}”？`;
}
