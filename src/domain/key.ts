/**
 * Keys of entries; the only place that joins and splits them. An id is unique in its district, a key in its collection:
 * `panlong/dongzhuang` for a station, team or brand, `panlong/dongzhuang/20261101-yizhen` for an activity of that
 * owner, `panlong/dongzhuang/2026-11` for a menu.
 */
export type Key = `${string}/${string}`;

export const keyOf = (district: string, id: string): Key => `${district}/${id}`;

export const keysOf = (district: string, ids: readonly string[]): Key[] => ids.map((id) => keyOf(district, id));

/** @param owner the station, or the team of a routine */
export const activityKey = (owner: Key, id: string): Key => `${owner}/${id}`;

/** `panlong` of `panlong/dongzhuang`, also of `panlong`. */
export function districtOf(key: string): string {
  return key.split('/')[0]!;
}

/** `dongzhuang` of `panlong/dongzhuang` and of `panlong/dongzhuang/2026-11`, also of `dongzhuang`. */
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
