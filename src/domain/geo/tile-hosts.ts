/** Origins of the tiles of a base map, for the Content-Security-Policy. */
export function tileHosts({
  tiles,
  subdomains,
}: { tiles?: string | undefined; subdomains?: string | undefined } = {}): string[] {
  if (tiles === undefined) return [];
  const names = tiles.includes('{s}') ? [...(subdomains ?? '')] : [''];
  return [...new Set(names.map((name) => new URL(tiles.replaceAll('{s}', name).replaceAll(/[{}]/g, '')).origin))];
}
