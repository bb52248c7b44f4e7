/**
 * Keys of what the content holds; the only place that joins and splits them. An id is unique in its district, a key in its collection:
 * `panlong/dongzhuang` a station, team or brand, `panlong/dongzhuang/20261101-yizhen` an activity of that owner, and
 * `panlong/dongzhuang/2026-11` the file of a menu.
 */
export type Key = `${string}/${string}`;

export const keyOf = (district: string, id: string): Key => `${district}/${id}`;

export const keysOf = (district: string, ids: readonly string[]): Key[] => ids.map((id) => keyOf(district, id));

/** Of an activity, by the key of its owner: the station, or the team of a routine. */
export const activityKey = (owner: Key, id: string): Key => `${owner}/${id}`;

/** `panlong` of `panlong/dongzhuang`; an id without a district is one itself. */
export function districtOf(key: string): string {
  return key.split('/')[0]!;
}

/** `dongzhuang` of `panlong/dongzhuang` and of `panlong/dongzhuang/2026-11`; an id without a district is one itself. */
export function localId(key: string): string {
  return key.split('/')[1] ?? key;
}

/** `panlong/dongzhuang` of `panlong/dongzhuang/20261101-yizhen`. */
export function ownerOf(key: string): Key {
  return key.split('/').slice(0, 2).join('/') as Key;
}

/** `2026-11` of `panlong/dongzhuang/2026-11`, `20261101-yizhen` of an activity's key. */
export function lastPart(key: string): string {
  return key.split('/').at(-1)!;
}
