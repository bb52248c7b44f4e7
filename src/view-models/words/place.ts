/** Places in one word, from the widest to the narrowest, each of them once. */

/** 大理州 + 祥云县 + 沙龙镇 + 沙龙镇沙龙社区 becomes 大理州祥云县沙龙镇沙龙社区: a part that begins with a wider one says it already. */
export function joinPlaces(parts: readonly (string | undefined)[]): string {
  let places: string[] = [];
  for (const part of parts) {
    if (part === undefined || part === '' || places.includes(part)) continue;
    const begins = places.some((place) => part.startsWith(place));
    places = [...(begins ? places.filter((place) => !part.includes(place)) : places), part];
  }
  return places.join('');
}
