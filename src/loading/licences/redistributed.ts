/**
 * Packages that a built site redistributes and must list with their licences. The build fails if browser code contains
 * one that is not listed here (astro.config.mjs).
 */
export interface Redistributed {
  /** Name on npm. */
  package: string;
  /** Its own name, where different. */
  name?: string;
  /** What the site uses it for, in Chinese. */
  use: string;
  /** A package of the same authors with the same licence, where this one has no licence file. */
  textFrom?: string;
  /** Only a site with this switch in content/site.json has it. */
  only?: 'contentForms';
}

export const REDISTRIBUTED: readonly Redistributed[] = [
  { package: '@astrojs/react', use: '网页里的程序' },
  { package: '@mapbox/point-geometry', use: '地图' },
  { package: '@mapbox/vector-tile', use: '地图' },
  { package: '@oslojs/encoding', use: '编辑台的样子' },
  { package: '@protomaps/basemaps', use: '地图', textFrom: 'protomaps-leaflet' },
  { package: 'clsx', use: '编辑台的样子' },
  { package: 'color2k', use: '地图' },
  { package: 'pbf', use: '地图' },
  { package: 'pmtiles', use: '地图', textFrom: 'protomaps-leaflet' },
  { package: 'potpack', use: '地图' },
  { package: 'rbush', use: '地图' },
  { package: 'dijkstrajs', use: '编辑台的样子' },
  { package: 'astro', name: 'Astro', use: '网页里的程序' },
  { package: 'fuse.js', name: 'Fuse.js', use: '搜索' },
  { package: 'entities', use: '编辑台读表' },
  { package: 'fflate', use: '编辑台读表' },
  { package: 'gcoord', use: '编辑台的检查' },
  { package: 'htmlparser2', use: '编辑台读表' },
  { package: 'idb-keyval', use: '编辑台的草稿' },
  { package: 'kdbush', use: '地图' },
  { package: 'leaflet', name: 'Leaflet', use: '地图' },
  { package: 'preact', name: 'Preact', use: '网页里的程序' },
  { package: 'protomaps-leaflet', use: '地图' },
  { package: 'rolldown', name: 'Rolldown', use: '网页里的程序' },
  { package: 'supercluster', use: '地图' },
  { package: 'vite', name: 'Vite', use: '网页里的程序' },
  { package: 'chinese-days', use: '编辑台查放假安排' },
  { package: '@sveltia/cms', name: 'Sveltia CMS', use: '内容表单', only: 'contentForms' },
  { package: 'write-excel-file', use: '编辑台下载 Excel' },
  { package: 'zod', name: 'Zod', use: '编辑台的检查' },
  { package: 'qrcode', use: '编辑台的样子' },
  { package: 'opencc-js', name: 'OpenCC', use: '搜索用的繁简对照' },
  { package: 'pinyin-pro', use: '搜索用的读音，编辑台的编号' },
  { package: 'world-atlas', name: 'Natural Earth（公有领域），经 world-atlas', use: '地图上的海岸线' },
  { package: '@expo-google-fonts/noto-sans-sc', name: 'Noto Sans SC', use: '图片和 PDF 里的字' },
  { package: 'noto-serif-sc', name: 'Noto Serif SC', use: '图片和 PDF 里的字' },
];

const NAMES = new Set(REDISTRIBUTED.map((item) => item.package));

/**
 * Packages of the modules that are not listed above.
 * @param modules module ids of the bundler: paths, or names that begin with NUL for virtual modules
 */
export function unnamedPackages(modules: readonly string[]): string[] {
  return [...new Set(modules.flatMap((id) => packageOf(id) ?? []))].filter((name) => !NAMES.has(name)).sort();
}

function packageOf(id: string): string | undefined {
  const own = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (own !== undefined) return own;
  // The innermost package, as packages may be nested.
  return id
    .replaceAll('\\', '/')
    .split('/node_modules/')
    .slice(1)
    .at(-1)
    ?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0];
}
