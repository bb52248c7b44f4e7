/** Places in one word, from the widest to the narrowest, each of them once. */

/** 大理州 + 祥云县 + 沙龙镇 + 沙龙镇沙龙社区 becomes 大理州祥云县沙龙镇沙龙社区: a part that begins with a wider one says it already. */
export function joinPlaces(parts: readonly (string | undefined)[]): string {
  let places: string[] = [];
  for (const part of parts) {
    // A district may be a town itself: 祥云县沙龙镇 says its town 沙龙镇 already.
    if (part === undefined || part === '' || places.some((place) => place.endsWith(part))) continue;
    const begins = places.some((place) => part.startsWith(place));
    places = [...(begins ? places.filter((place) => !part.includes(place)) : places), part];
  }
  return places.join('');
}

/** 东街社区 · 样板区, for titles; a name that has its district is enough. */
export const namedIn = (name: string, district: string): string => (name.includes(district) ? name : `${name} · ${district}`);
