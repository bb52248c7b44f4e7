import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import darkThemeClass from 'postcss-dark-theme-class';
import { bundleBoot, hashOf } from './scripts/build/boot.ts';
import { BUILD_TARGETS } from './scripts/floor/browsers.ts';
import { flattenLayers } from './scripts/styles/flatten.ts';
import { forOlderBrowsers } from './scripts/styles/older.ts';
import { tileHosts } from './src/domain/geo/tile-hosts.ts';
import { env } from './src/env.ts';
import { unnamedPackages } from './src/loading/licences/redistributed.ts';
import { PAGE_KINDS, pageKindOf } from './src/page-kinds.ts';

const settings = JSON.parse(readFileSync(`${env.CONTENT_DIR}/site.json`, 'utf8'));
const site = new URL(settings.url);

const boot = await bundleBoot(BUILD_TARGETS);

/**
 * Chunks by folder; the modules that these import come along, unless an earlier one has them. One chunk for what every page needs:
 * islands use parts of it, and would have it cut into five.
 */
const CHUNKS = [
  { name: 'moment', test: /\/src\/(?:clock\.|browser\/moment\/)/ },
  { name: 'preact', test: /\/node_modules\/preact\/|\/src\/islands\/hydrate\// },
  {
    name: 'islands',
    test: /\/src\/(?:domain\/calendar|view-models\/words\/dates|islands\/parts)\/|\/src\/urls|@oxc-project.runtime/,
  },
  {
    name: 'search',
    test: /\/src\/(?:domain|islands)\/search\/(?:choice|distress|parts|state)\/|\/src\/view-models\/care\//,
  },
  { name: 'answers', test: /\/src\/(?:domain|view-models)\/search\/(?!repair|results)/ },
];
/** Modules of the editor's page, which shares none with the pages of residents: `ownModules` below. */
const OWN = '?bianji';
const GROUPS = CHUNKS.map(({ name, test }) => ({ name, test: (id) => !id.endsWith(OWN) && test.test(id) }));

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  outDir: env.OUT_DIR,
  cacheDir: env.CACHE_DIR ?? 'node_modules/.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: {
    // One stylesheet a page kind, cached for all pages of it, instead of a copy in each.
    inlineStylesheets: 'never',
    // A page waits for its digests and for the disk; meanwhile others are rendered (a quarter less time at 5,000 activities).
    concurrency: 8,
  },
  integrations: [react(), sitemap({ filter: isInSitemap })],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        ["img-src 'self' data:", ...tileHosts(settings.map)].join(' '),
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [hashOf(boot)] },
    },
  },
  vite: {
    plugins: [
      inlineBoot(),
      smallReact(),
      forBrowsers(),
      ownModules(),
      namedLicences(),
      onDemand({
        'freshen.js': 'src/browser/fresh/fresh.ts',
        'search-panel.js': 'src/islands/search/panel.tsx',
        'search-engine.js': 'src/view-models/search/results.ts',
        'search-repairs.js': 'src/domain/search/repair/repairs.ts',
      }),
    ],
    // What tests and benches build is thousands of folders; watching them would keep the development server from starting.
    server: { watch: { ignored: ['**/.cache/**', '**/test-results/**'] } },
    build: { assetsInlineLimit: 0, cssTarget: BUILD_TARGETS },
    css: {
      postcss: {
        plugins: [
          darkThemeClass({ darkSelector: '[data-theme="dark"]', lightSelector: '[data-theme="light"]' }),
          flattenLayers(),
          forOlderBrowsers(),
        ],
      },
    },
  },
});

/** @param page the full address of a page */
function isInSitemap(page) {
  const kind = pageKindOf(new URL(page).pathname.slice(site.pathname.replace(/\/?$/, '/').length));
  return kind !== undefined && PAGE_KINDS[kind].inSitemap;
}

/** `virtual:boot` is the text of the script that every page carries inline. */
function inlineBoot() {
  return {
    name: 'inline-boot',
    resolveId: (id) => (id === 'virtual:boot' ? `\0${id}` : undefined),
    load: (id) => (id === '\0virtual:boot' ? `export const BOOT = ${JSON.stringify(boot)};` : undefined),
  };
}

/**
 * Only what browsers get is written for the old ones: the code that renders pages runs in our own Node and would get slower.
 * What every page needs stays one file: islands use parts of it, and would have it cut into five.
 */
function forBrowsers() {
  return {
    name: 'for-browsers',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { target: BUILD_TARGETS, rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } }
        : undefined,
  };
}

/**
 * The editor's page gets its own copy of every module of ours: it uses most of the domain, and what two pages share becomes a chunk
 * of both, so that each of its imports would make the pages of residents heavier. Preact and what hydrates stay shared.
 */
function ownModules() {
  return {
    name: 'own-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async resolveId(source, importer, options) {
      if (!importer?.endsWith(OWN) && !/\/islands\/bianji\/page\.ts$/.test(source)) return undefined;
      const resolved = await this.resolve(source, importer?.replace(OWN, ''), { ...options, skipSelf: true });
      return resolved && /\/src\/(?!islands\/hydrate\/).*\.tsx?$/.test(resolved.id)
        ? { ...resolved, id: resolved.id + OWN }
        : resolved;
    },
  };
}

/**
 * Modules that are fetched by name when they are asked for. An `import()` that Vite sees would add 1 kB to what asks for it, and
 * its styles to every page.
 */
function onDemand(files) {
  return {
    name: 'on-demand',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const [fileName, id] of Object.entries(files))
        this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
    },
  };
}

/** What browsers are given of others is named with its licence, or not given. */
function namedLicences() {
  return {
    name: 'named-licences',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client' && env.ISLAND_RUNTIME === 'preact',
    generateBundle(_options, bundle) {
      const missing = unnamedPackages(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
      );
      if (missing.length > 0)
        this.error(`Browsers load code of ${missing.join(', ')}: name it in src/loading/licences/redistributed.ts.`);
    },
  };
}

/**
 * Islands are written for React and rendered by it at build time; the browser gets preact/compat, which hydrates the
 * same markup: 12 kB of JavaScript on the home page instead of 73 kB (gzip). ISLAND_RUNTIME=react ships React instead.
 */
function smallReact() {
  const compat = {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
  };
  return {
    name: 'small-react',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client' && env.ISLAND_RUNTIME === 'preact',
    resolveId(id, importer) {
      return compat[id] ? this.resolve(compat[id], importer, { skipSelf: true }) : undefined;
    },
  };
}
