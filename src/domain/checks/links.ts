import { districtOf, localId, ownerOf } from '../key.ts';
import { COLLECTIONS, type CollectionName, type Entries } from '../schema/collections.ts';
import type { DistrictData } from '../schema/district.ts';
import type { Site } from '../schema/site.ts';
import { everyEntry, walkValues, type AnyEntry, type EntryProblem, type IdsOf } from './entry-problem.ts';
import { didYouMean, nearest } from './nearest.ts';

/** The collection that a field refers to, wherever the field occurs. */
const LINKS: Record<string, 'stations' | 'teams' | 'brands'> = {
  parent: 'stations',
  home: 'stations',
  station: 'stations',
  stations: 'stations',
  teams: 'teams',
  brands: 'brands',
  team: 'teams',
  award: 'brands',
  brand: 'brands',
};
const BY_DISTRICT: readonly CollectionName[] = ['stations', 'teams', 'brands', 'menus', 'past', 'corrections'];

/** References to ids that do not exist. */
export function linkProblems(
  entries: Entries,
  idsOf: IdsOf,
  unchecked: readonly AnyEntry[] = everyEntry(entries),
): EntryProblem[] {
  const sourceIds = new Set(sourceIdsOf(entries));
  const sourcesReadable = entries.sources.length > 0;
  return unchecked.flatMap((entry) => [
    ...folderProblems(entry, idsOf),
    ...(entry.collection === 'site' ? minimumLinks(entry, idsOf) : []),
    ...(entry.collection === 'districts' ? showLinks(entry, idsOf) : []),
    ...(BY_DISTRICT.includes(entry.collection) ? districtLinks(entry, idsOf) : []),
    ...(sourcesReadable && entry.collection !== 'sources' ? sourceLinks(entry, sourceIds) : []),
  ]);
}

/** All that entries can name. */
export const linkTargets = (entries: Entries): string[] => [
  ...sourceIdsOf(entries),
  ...(['districts', 'stations', 'teams', 'brands', 'concepts'] as const).flatMap((collection) =>
    entries[collection].map(({ id }) => `${collection}/${id}`),
  ),
];

const sourceIdsOf = ({ sources }: Entries): string[] => sources.flatMap(({ data }) => data.map(({ id }) => id));

function folderProblems({ collection, id }: AnyEntry, idsOf: IdsOf): EntryProblem[] {
  if (!BY_DISTRICT.includes(collection)) return [];
  const district = districtOf(id);
  const districts = idsOf('districts');
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
  if (collection !== 'menus' || idsOf('stations').has(station)) return [];
  return [
    {
      ...at,
      found: `没有站点 “${station}”，这份月菜单没有主人`,
      fix: `${suggestLocal(station, district, idsOf('stations'))}请先写 content/stations/${station}.md，或改文件夹的名字`,
    },
  ];
}

/** The keys of `minimums` are district ids. */
function minimumLinks({ collection, id, data }: AnyEntry, idsOf: IdsOf): EntryProblem[] {
  const districts = idsOf('districts');
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

const SHOWN = ['teams', 'brands', 'stations'] as const;

/** `show` names entries of the district with their collection: `teams/lifa`. */
const showLinks = (entry: AnyEntry, idsOf: IdsOf): EntryProblem[] =>
  (entry.data as DistrictData).show.flatMap((name, index) => {
    const collection = SHOWN.find((one) => name.startsWith(`${one}/`))!;
    return missingTarget(entry, ['show', index], localId(name), idsOf, collection);
  });

function districtLinks(entry: AnyEntry, idsOf: IdsOf): EntryProblem[] {
  const problems: EntryProblem[] = [];
  walkValues(entry.data, (value, path) => {
    const key = path.findLast((step) => typeof step === 'string');
    const target = key === undefined ? undefined : LINKS[key];
    if (target !== undefined && typeof value === 'string')
      problems.push(...missingTarget(entry, [...path], value, idsOf, target));
  });
  return problems;
}

function missingTarget(
  { collection, id }: AnyEntry,
  path: readonly PropertyKey[],
  value: string,
  idsOf: IdsOf,
  target: 'stations' | 'teams' | 'brands',
): EntryProblem[] {
  const district = districtOf(id);
  const ids = idsOf(target);
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
      path: [...path],
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
