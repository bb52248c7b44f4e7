import { districtOf, localId } from '../key.ts';
import { nearest } from '../checks/nearest.ts';
import type { Entries } from '../schema/collections.ts';
import type { Unannounced } from './unannounced.ts';

type Named = 'stations' | 'teams' | 'brands';
const NAMED: readonly Named[] = ['stations', 'teams', 'brands'];
const TITLES: Readonly<Record<Named, string>> = { stations: '站点', teams: '队伍', brands: '品牌' };

/** Published addresses that would break: of districts, stations, teams and brands that were removed or renamed. */
export function lostAddresses(before: Entries, after: Entries): Unannounced[] {
  const districts = new Set(after.districts.map(({ id }) => id));
  const removed = before.districts.filter(({ id }) => !districts.has(id));
  return [
    ...removed.map(({ id, data }): Unannounced => ({
      collection: 'districts',
      id,
      path: [],
      found: `区县 “${data.name}” 的网址 /districts/${id}/ 没有了`,
      fix: `区县的编号不能改，请把文件和各文件夹的名字改回 ${id}`,
      pieces: [],
    })),
    ...NAMED.flatMap((collection) =>
      ofCollection(collection, before, after).filter(({ id }) => districts.has(districtOf(id))),
    ),
  ];
}

function ofCollection(collection: Named, before: Entries, after: Entries): Unannounced[] {
  const present = keysOf(after[collection]);
  const old = keysOf(before[collection]);
  return before[collection].flatMap(({ id, data }): Unannounced[] => {
    const lost = [localId(id), ...data.aliases].filter((name) => !present.has(`${districtOf(id)}/${name}`));
    if (lost.length === 0) return [];
    const added = after[collection].filter(
      (entry) => districtOf(entry.id) === districtOf(id) && (entry.id === id || !old.has(entry.id)),
    );
    const successor =
      added.find((entry) => entry.id === id) ??
      added.find((entry) => entry.data.name === data.name) ??
      similar(id, added);
    const addresses = lost.map((name) => `/${collection}/${districtOf(id)}/${name}/`).join('、');
    const found = `${TITLES[collection]} “${data.name}” 的网址 ${addresses} 没有了`;
    if (successor === undefined) {
      return [
        {
          collection,
          id,
          path: [],
          found,
          fix: `链接会打不开，请把文件找回来；并到别的${TITLES[collection]}的，在那个文件的字段里加上`,
          pieces: [`aliases: [${lost.join(', ')}]`],
        },
      ];
    }
    const moved = successor.id === id ? '' : `，编号改成了 ${localId(successor.id)}`;
    return [
      {
        collection,
        id: successor.id,
        path: ['aliases'],
        found: found + moved,
        fix: '旧链接会打不开，请在字段里写上这一行',
        pieces: [`aliases: [${[...successor.data.aliases, ...lost].join(', ')}]`],
      },
    ];
  });
}

function similar<Item extends { id: string }>(id: string, added: readonly Item[]): Item | undefined {
  const guess = nearest(
    localId(id),
    added.map((entry) => localId(entry.id)),
  );
  return added.find((entry) => localId(entry.id) === guess);
}

function keysOf(entries: readonly { id: string; data: { aliases: string[] } }[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ id, data }) => [id, ...data.aliases.map((alias) => `${districtOf(id)}/${alias}`)]));
}
