/** Places in one word, from the widest to the narrowest, each of them once. */

/** 大理州 + 祥云县 + 沙龙镇 + 沙龙镇沙龙社区 becomes 大理州祥云县沙龙镇沙龙社区: a part that begins with a wider one says it already. */
export function joinPlaces(parts: readonly (string | undefined)[]): string {
  const places: string[] = [];
  for (const part of parts) {
    if (part === undefined || part === '' || places.includes(part)) continue;
    const said = places.findIndex((place) => part.startsWith(place));
    if (said >= 0) places.length = said;
    places.push(part);
  }
  return places.join('');
}
