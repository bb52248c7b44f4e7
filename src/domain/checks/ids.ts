import { districtOf, localId, ownerOf } from '../key.ts';
import type { Entries } from '../schema/collections.ts';
import type { EntryProblem } from './entry-problem.ts';

type Place = Pick<EntryProblem, 'collection' | 'id' | 'path'>;
interface Used extends Place {
  /** Within which the id must be unique: an owner of activities, a district's past, the list of sources. */
  scope: string;
  key: string;
}

/** Duplicate ids where an address or a reference needs a unique one. */
export function idProblems(entries: Entries): EntryProblem[] {
  return [
    ...ownerClashes(entries),
    ...aliasClashes(entries),
    ...repeated(activityIds(entries)),
    ...repeated(sourceIds(entries)),
    ...repeated(pastIds(entries)),
  ];
}

/** Stations and teams share the addresses /activities/<district>/<owner>/. */
function ownerClashes({ stations, teams }: Entries): EntryProblem[] {
  const stationIds = new Set(stations.map(({ id }) => id));
  return teams
    .filter(({ id }) => stationIds.has(id))
    .map(({ id }) => ({
      collection: 'teams' as const,
      id,
      path: [],
      found: `同区县已有编号是 “${localId(id)}” 的站点`,
      fix: `队伍和站点不能同编号，请把文件改名，例如 ${localId(id)}-dui.md`,
    }));
}

/** An alias must not be in use, or its address would be ambiguous. */
function aliasClashes(entries: Entries): EntryProblem[] {
  return (['stations', 'teams', 'brands'] as const).flatMap((collection) => {
    const ids = new Set(entries[collection].map(({ id }) => id));
    const taken = new Map<string, string>();
    return entries[collection].flatMap(({ id, data }) =>
      data.aliases.flatMap((alias, index) => {
        const full = `${districtOf(id)}/${alias}`;
        const other = ids.has(full) ? full : taken.get(full);
        taken.set(full, id);
        return other === undefined
          ? []
          : [
              {
                collection,
                id,
                path: ['aliases', index],
                found: `旧编号 “${alias}” 已被 ${other} 占用`,
                fix: '请删掉或改成真正用过的旧编号',
              },
            ];
      }),
    );
  });
}

function activityIds({ menus, stations, teams }: Entries): Used[] {
  const ofMenus = menus.flatMap(({ id, data }) =>
    data.activities.map((activity, index) => ({
      scope: ownerOf(id),
      key: activity.id,
      collection: 'menus' as const,
      id,
      path: ['activities', index, 'id'],
    })),
  );
  const routines = (collection: 'stations' | 'teams', list: Entries['stations'] | Entries['teams']): Used[] =>
    list.flatMap(({ id, data }) =>
      data.routines.map((routine, index) => ({
        scope: id,
        key: routine.id,
        collection,
        id,
        path: ['routines', index, 'id'],
      })),
    );
  return [...routines('stations', stations), ...routines('teams', teams), ...ofMenus];
}

function sourceIds({ sources }: Entries): Used[] {
  return sources.flatMap(({ id, data }) =>
    data.map((source, index) => ({
      scope: 'sources',
      key: source.id,
      collection: 'sources' as const,
      id,
      path: [index, 'id'],
    })),
  );
}

function pastIds({ past }: Entries): Used[] {
  return past.flatMap(({ id, data }) =>
    data.activities.map((activity, index) => ({
      scope: id,
      key: activity.id,
      collection: 'past' as const,
      id,
      path: ['activities', index, 'id'],
    })),
  );
}

function repeated(uses: readonly Used[]): EntryProblem[] {
  const first = new Map<string, Used>();
  return uses.flatMap((use) => {
    const name = `${use.scope} ${use.key}`;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, use);
    if (earlier === undefined) return [];
    const where =
      earlier.id === use.id && earlier.collection === use.collection
        ? '这个文件里'
        : `${earlier.collection}/${earlier.id} 里`;
    const { collection, id, path } = use;
    return [
      {
        collection,
        id,
        path,
        found: `编号 “${use.key}” 在${where}已经用过`,
        fix: '同一处的编号不能重复，请改一个，例如在后面加 -2',
      },
    ];
  });
}
