/** Joins place names, without repeating a name that another contains. */

/** 大理州 + 祥云县 + 沙龙镇 + 沙龙镇沙龙社区 becomes 大理州祥云县沙龙镇沙龙社区. @param parts from the widest to the narrowest */
export function joinPlaces(parts: readonly (string | undefined)[]): string {
  let places: string[] = [];
  for (const part of parts) {
    // A district's name may include its town: 祥云县沙龙镇 + 沙龙镇.
    if (
      part === undefined ||
      part === '' ||
      places.includes(part) ||
      places.some((place) => sharedLength(place, part) === part.length)
    )
      continue;
    const begins = places.some((place) => part.startsWith(place));
    places = begins
      ? [...places.filter((place) => !part.includes(place)), part]
      : [...places, part.slice(sharedLength(places.at(-1) ?? '', part))];
  }
  return places.join('');
}

/** Length of the name that ends `before` and begins `part`: 沙龙镇 in 祥云县沙龙镇 + 沙龙镇青海营村, not 城区 in 东城区 + 城区街道. */
function sharedLength(before: string, part: string): number {
  for (let length = Math.min(before.length - 1, part.length); length > 1; length -= 1) {
    if (before.endsWith(part.slice(0, length)) && /[省市州区县旗]$/u.test(before.slice(0, -length))) return length;
  }
  return 0;
}

/** 东街社区 · 样板区, for titles; the name alone if it contains that of its district. */
export const namedIn = (name: string, district: string): string =>
  name.includes(district) ? name : `${name} · ${district}`;

/** 东庄社区，二楼小教室; without a name that the other part repeats. */
export function placeWithin({ name, short = name }: { name: string; short?: string | undefined }, room = ''): string {
  if (room === '' || room === name || room === short) return short;
  return room.startsWith(short) ? room : `${short}，${room}`;
}
