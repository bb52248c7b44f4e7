/** All of the text stands there in its order, with or without something between. */
export function hasAllOf(text: string, other: string): boolean {
  let at = -1;
  return Array.from(text).every((character) => (at = other.indexOf(character, at + 1)) >= 0);
}
