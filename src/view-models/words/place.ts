/** Places in one word, from the widest to the narrowest, each of them once. */

/** 大理州 + 祥云县 + 沙龙镇 + 沙龙镇沙龙社区 becomes 大理州祥云县沙龙镇沙龙社区: a part that begins with a wider one says it already. */
export function joinPlaces(parts: readonly (string | undefined)[]): string {
  let places: string[] = [];
  for (const part of parts) {
    // A district may be a town itself: 祥云县沙龙镇 says its town 沙龙镇 already.
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

/** How long a place is that ends the one and begins the other: 沙龙镇 in 祥云县沙龙镇 + 沙龙镇青海营村, but not 城区 in 东城区 + 城区街道. */
function sharedLength(before: string, part: string): number {
  for (let length = Math.min(before.length - 1, part.length); length > 1; length -= 1) {
    if (before.endsWith(part.slice(0, length)) && /[省市州区县旗]$/u.test(before.slice(0, -length))) return length;
  }
  return 0;
}

/** 东街社区 · 样板区, for titles; a name that has its district is enough. */
export const namedIn = (name: string, district: string): string =>
  name.includes(district) ? name : `${name} · ${district}`;
