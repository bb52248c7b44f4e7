/**
 * Which folder of src may import what. The rule in layer-imports.ts enforces it.
 * A layer is a folder of src, or a single file there.
 */
export interface Layer {
  /** Layers whose values it may import, besides itself. */
  uses: readonly string[];
  /** Layers of which it may import types only. */
  types?: readonly string[];
  /** Packages that it must not import: a name, or a prefix that ends in `:` or `/`. */
  without?: readonly string[];
  /** Ends the error message: what to do. */
  advice: string;
}

const CONTENT = ['astro:', 'astro/loaders'];
const FILES = ['node:'];
const SCREEN = ['react', 'react-dom', 'preact', 'leaflet', 'supercluster', 'protomaps-leaflet', '@astrojs/react'];
const FRAMEWORK = ['astro', '@astrojs/', ...CONTENT];

export const LAYERS: Readonly<Record<string, Layer>> = {
  domain: {
    uses: [],
    without: [...FRAMEWORK, ...FILES, ...SCREEN],
    advice: 'The domain is pure: take the value as an argument, and let loading, a view-model or a page fetch it.',
  },
  loading: {
    uses: ['domain', 'clock', 'env'],
    types: ['view-models'],
    without: SCREEN,
    advice:
      'Loading turns files into domain values and does not depend on any screen: shape the data in src/view-models.',
  },
  'view-models': {
    uses: ['domain', 'urls'],
    types: ['clock'],
    without: [...FRAMEWORK, ...FILES, ...SCREEN],
    advice:
      'A view-model turns domain values into plain JSON: take the catalogue and today as arguments; the page passes them in.',
  },
  feeds: {
    uses: ['domain', 'view-models', 'urls'],
    types: ['clock'],
    without: [...FRAMEWORK, ...FILES, ...SCREEN],
    advice: 'A feed is object in, string out: take what it needs as an argument; the page passes it in.',
  },
  images: {
    uses: ['domain', 'view-models', 'urls', 'env'],
    types: ['clock'],
    without: [...FRAMEWORK, ...SCREEN],
    advice: 'A picture is drawn from a view-model: take it as an argument; the page passes it in.',
  },
  components: {
    uses: ['view-models', 'islands', 'browser', 'styles', 'urls'],
    types: ['domain'],
    without: [...CONTENT, ...FILES],
    advice:
      'A component receives data already shaped for it: do the work in src/view-models and pass the result as a prop.',
  },
  layouts: {
    uses: ['view-models', 'components', 'islands', 'browser', 'styles', 'urls'],
    types: ['domain'],
    without: [...CONTENT, ...FILES],
    advice: 'A layout receives data already shaped for it: the page reads it and passes it as a prop.',
  },
  preview: {
    uses: ['view-models', 'components', 'images', 'styles', 'urls'],
    types: ['domain'],
    without: [...CONTENT, ...FILES, ...SCREEN],
    advice:
      'The preview renders in the browser what the pages render in the build: from view-models, by components and images.',
  },
  islands: {
    uses: ['components', 'browser', 'styles', 'urls', 'clock', 'view-models', 'feeds'],
    types: ['domain', 'preview', 'images'],
    without: [...FRAMEWORK, ...FILES],
    advice:
      'An island receives plain JSON: do the work in src/view-models (which may use the domain), or fetch a file of the site on first use.',
  },
  browser: {
    uses: ['domain', 'urls', 'clock'],
    types: ['view-models'],
    without: [...FRAMEWORK, ...FILES, ...SCREEN],
    advice: 'This code runs on every page: it reads the markup and uses no framework. Larger features are islands.',
  },
  styles: { uses: [], advice: 'Styles import nothing.' },
  clock: { uses: [], advice: 'The clock imports nothing: other modules receive the day as an argument.' },
  urls: { uses: [], advice: 'Addresses are built from ids alone: pass the id.' },
  env: { uses: [], advice: 'Environment variables are read before anything else.' },
  'page-kinds': {
    uses: [],
    advice: 'The list of page kinds is plain data: modules that use it add their own tables by kind.',
  },
  middleware: {
    uses: ['layouts', 'view-models'],
    advice: 'The middleware passes a page on: put the transformation into a pure function in src/layouts.',
  },
  pages: {
    uses: [
      'domain',
      'loading',
      'view-models',
      'feeds',
      'images',
      'components',
      'layouts',
      'islands',
      'browser',
      'styles',
      'urls',
      'clock',
    ],
    without: ['leaflet'],
    advice: 'A page is wiring: content comes through src/loading/world.ts, a map through its island.',
  },
};

/** Packages that only the named modules import; tests may import them anywhere. */
export const SOLE_IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'date-fns': ['src/domain/calendar/day.ts'],
  'chinese-days': ['src/domain/calendar/'],
  tyme4ts: ['src/domain/calendar/testing/'],
  'fuse.js': ['src/domain/search/repair/fuzzy.ts'],
  'pinyin-pro': ['src/domain/search/index/tables', 'src/view-models/bianji/pinyin.ts'],
  'opencc-js': ['src/domain/search/index/tables'],
  leaflet: ['src/islands/map/'],
  supercluster: ['src/islands/map/'],
  'protomaps-leaflet': ['src/islands/map/'],
  gcoord: ['src/domain/geo/datum.ts'],
  'topojson-client': ['src/loading/land.ts'],
  'world-atlas': ['src/loading/land.ts'],
  qrcode: ['src/images/'],
  satori: ['src/images/'],
  '@resvg/resvg-js': ['src/images/drawing/'],
  sharp: ['src/images/photo.ts', 'src/loading/photos/'],
};
