/** Where the tiles of a base map come from: what the Content-Security-Policy lets pictures be loaded from. */
export function tileHosts({
  tiles,
  subdomains,
}: { tiles?: string | undefined; subdomains?: string | undefined } = {}): string[] {
  if (tiles === undefined) return [];
  const names = tiles.includes('{s}') ? [...(subdomains ?? '')] : [''];
  return [...new Set(names.map((name) => new URL(tiles.replaceAll('{s}', name).replaceAll(/[{}]/g, '')).origin))];
}
