/**
 * Work of others that a built site hands on, and so must name with its licence. The build fails when a package gets into what browsers
 * load and is not named here (astro.config.mjs).
 */
export interface Redistributed {
  /** As on npm; its licence files are read from there. */
  package: string;
  /** What it is called by those who made it, where that is not the package. */
  name?: string;
  /** What the site hands on of it. */
  use: string;
  /** A package of the same authors under the same licence, where its own has no file with the text. */
  textFrom?: string;
}

export const REDISTRIBUTED: readonly Redistributed[] = [
  { package: '@astrojs/react', use: '网页里的程序' },
  { package: '@mapbox/point-geometry', use: '地图' },
  { package: '@mapbox/vector-tile', use: '地图' },
  { package: '@protomaps/basemaps', use: '地图', textFrom: 'protomaps-leaflet' },
  { package: 'color2k', use: '地图' },
  { package: 'pbf', use: '地图' },
  { package: 'pmtiles', use: '地图', textFrom: 'protomaps-leaflet' },
  { package: 'potpack', use: '地图' },
  { package: 'rbush', use: '地图' },
  { package: 'astro', name: 'Astro', use: '网页里的程序' },
  { package: 'fuse.js', name: 'Fuse.js', use: '搜索' },
  { package: 'kdbush', use: '地图' },
  { package: 'leaflet', name: 'Leaflet', use: '地图' },
  { package: 'preact', name: 'Preact', use: '网页里的程序' },
  { package: 'protomaps-leaflet', use: '地图' },
  { package: 'rolldown', name: 'Rolldown', use: '网页里的程序' },
  { package: 'supercluster', use: '地图' },
  { package: 'vite', name: 'Vite', use: '网页里的程序' },
  { package: 'opencc-js', name: 'OpenCC', use: '搜索用的繁简对照' },
  { package: 'pinyin-pro', use: '搜索用的读音' },
  { package: 'world-atlas', name: 'Natural Earth（公有领域），经 world-atlas', use: '地图上的海岸线' },
  { package: '@expo-google-fonts/noto-sans-sc', name: 'Noto Sans SC', use: '图片和 PDF 里的字' },
  { package: 'noto-serif-sc', name: 'Noto Serif SC', use: '图片和 PDF 里的字' },
];

const NAMES = new Set(REDISTRIBUTED.map((item) => item.package));

/**
 * Packages that modules come from and that are not named above.
 * @param modules ids as the bundler gives them: paths, and names that begin with NUL for code of its own
 */
export function unnamedPackages(modules: readonly string[]): string[] {
  return [...new Set(modules.flatMap((id) => packageOf(id) ?? []))].filter((name) => !NAMES.has(name)).sort();
}

function packageOf(id: string): string | undefined {
  const own = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (own !== undefined) return own;
  // The innermost: a package may bring others.
  return id
    .replaceAll('\\', '/')
    .split('/node_modules/')
    .slice(1)
    .at(-1)
    ?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0];
}
