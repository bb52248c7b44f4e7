import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import darkThemeClass from 'postcss-dark-theme-class';
import sirv from 'sirv';
import { astroInBrowser, previewOfLastBuild } from './scripts/build/astro-in-browser.ts';
import { bundleBoot, bundleWorker, WORKER_BUILD } from './scripts/build/boot.ts';
import { BUILD_TARGETS } from './scripts/floor/browsers.ts';
import { bundledStyles } from './scripts/styles/bundle.ts';
import { flattenLayers } from './scripts/styles/flatten.ts';
import { forOlderBrowsers } from './scripts/styles/older.ts';
import { withSiteColours } from './scripts/styles/theme.ts';
import { env } from './src/env.ts';
import { PUBLIC_FOLDER } from './src/loading/own-files/public-files.ts';
import { unnamedPackages } from './src/loading/licences/redistributed.ts';

const settings = JSON.parse(readFileSync(`${env.CONTENT_DIR}/site.json`, 'utf8'));
const site = new URL(settings.url);

const boot = await bundleBoot(BUILD_TARGETS);
const worker = await bundleWorker(BUILD_TARGETS, site.pathname);

/**
 * Chunks by folder. A chunk includes the modules that its files import, unless an earlier chunk has them. Every page needs `moment`;
 * without this entry it would be split into five chunks, because islands import parts of it. The compiler's helpers are in no group:
 * only the editor's page needs them.
 */
const CHUNKS = [
  { name: 'moment', test: /\/src\/(?:clock\.|browser\/(?:moment\/|fresh\/hold\.|own-place\.))/ },
  { name: 'preact', test: /\/node_modules\/preact\/|\/src\/islands\/hydrate\// },
  {
    name: 'islands',
    test: /\/src\/(?:domain\/calendar|view-models\/words\/dates|islands\/parts)\/|\/src\/urls/,
  },
  {
    name: 'search',
    test: /\/src\/(?:domain|islands)\/search\/(?:choice|distress|parts|state)\/|\/src\/view-models\/care\//,
  },
  { name: 'answers', test: /\/src\/(?:domain|view-models)\/search\/(?!repair|results)/ },
];
/** Entries that share no modules with other pages, by the suffix of their copies: `ownModules` below. */
const OWN = {
  '?bianji': /\/(?:islands\/bianji\/page|preview\/render)\.ts$/,
  '?place': /\/islands\/place\/(?:week|month|name|chooser)\.ts$/,
  '?offline': /\/browser\/(?:later|offline\/kept)\.ts$/,
  '?cite': /\/islands\/figures\/cite\.ts$/,
  '?aloud': /\/browser\/aloud\/read-aloud\.ts$/,
};
const ownSuffix = (id = '') => Object.keys(OWN).find((suffix) => id.endsWith(suffix));
const GROUPS = CHUNKS.map(({ name, test }) => ({ name, test: (id) => !ownSuffix(id) && test.test(id) }));

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  cacheDir: join(env.CACHE_DIR ?? '.cache', 'astro'),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: {
    // Two cacheable stylesheets a page (scripts/styles/bundle.ts) instead of a copy in each page.
    inlineStylesheets: 'never',
  },
  integrations: [react(), bundledStyles()],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [
      bootScript(),
      serviceWorker(),
      reloadOnContent(),
      servePublicFiles(),
      preactCompat(),
      oldBrowserTargets(),
      astroInBrowser('?bianji', 'menu-preview'),
      previewOfLastBuild(env.OUT_DIR, 'menu-preview'),
      ownModules(),
      requireLicences(),
      onDemand({
        'freshen.js': 'src/browser/fresh/fresh.ts',
        'search-panel.js': 'src/islands/search/panel.tsx',
        'search-engine.js': 'src/view-models/search/results.ts',
        'search-repairs.js': 'src/domain/search/repair/repairs.ts',
        'since-cited.js': 'src/browser/cited/since-cited.ts',
        'add-to-calendar.js': 'src/islands/add-to-calendar/open.tsx',
        'calendar.js': 'src/islands/calendar/open.tsx',
        'place.js': 'src/islands/place/week.ts',
        'place-month.js': 'src/islands/place/month.ts',
        'place-name.js': 'src/islands/place/name.ts',
        'place-chooser.js': 'src/islands/place/chooser.ts',
        'send.js': 'src/browser/share/send.ts',
        'cite-figures.js': 'src/islands/figures/cite.ts',
        'copy.js': 'src/browser/click/copy.ts',
        'print.js': 'src/browser/click/print.ts',
        'later.js': 'src/browser/later.ts',
        'read-aloud.js': 'src/browser/aloud/read-aloud.ts',
        'offline-kept.js': 'src/browser/offline/kept.ts',
        'qr.js': 'src/images/qr.ts',
        'menu-preview.js': 'src/preview/render.ts',
      }),
    ],
    // Tests and benchmarks build thousands of folders here; watching them would keep the development server from starting.
    server: { watch: { ignored: ['**/.cache/**', '**/test-results/**'] } },
    build: { assetsInlineLimit: 0, cssTarget: BUILD_TARGETS },
    css: {
      postcss: {
        plugins: [
          withSiteColours(settings.colours),
          darkThemeClass({ darkSelector: '[data-theme="dark"]', lightSelector: '[data-theme="light"]' }),
          flattenLayers(),
          forOlderBrowsers(),
        ],
      },
    },
  },
});

/** The script in the head of every page; `virtual:boot` has its name. */
function bootScript() {
  const id = '\0virtual:boot';
  return {
    name: 'boot-script',
    resolveId: (source) => (source === 'virtual:boot' ? id : undefined),
    load: (source) => (source === id ? `export const BOOT = ${JSON.stringify(boot.file)};` : undefined),
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/${boot.file}`)) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8').end(boot.code);
      });
    },
    buildStart() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: boot.file, source: boot.code });
    },
  };
}

/** The worker in the root of the site, with a hash of the files that browsers load, so that each build of the code has its own copies. */
function serviceWorker() {
  return {
    name: 'service-worker',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hash = createHash('sha256').update(worker);
        for (const [name, file] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1)))
          hash.update(name).update(file.type === 'chunk' ? file.code : file.source);
        const build = hash.digest('base64url').slice(0, 8);
        this.emitFile({ type: 'asset', fileName: 'offline.js', source: worker.replace(WORKER_BUILD, build) });
      },
    },
  };
}

/** Development: shows a change of the content at once. */
function reloadOnContent() {
  return {
    name: 'reload-on-content',
    apply: 'serve',
    configureServer({ watcher, ws }) {
      const folder = resolve(env.CONTENT_DIR);
      watcher.add(folder);
      watcher.on('all', (_event, file) => {
        if (file.startsWith(folder)) ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** Development: the files of content/public/, which a build copies. */
function servePublicFiles() {
  return {
    name: 'serve-public-files',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(
        site.pathname,
        sirv(join(resolve(env.CONTENT_DIR), PUBLIC_FOLDER), { dev: true, dotfiles: true }),
      );
    },
  };
}

/** Compiles only the client bundle for old browsers, because the code that renders pages runs in our Node and would be slower. */
function oldBrowserTargets() {
  return {
    name: 'old-browser-targets',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { target: BUILD_TARGETS, rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } }
        : undefined,
  };
}

/**
 * The editor's page, and the code that puts the reader's community first, get their own copy of every module of ours: what two pages share
 * becomes a chunk of both, so that each of their imports would make the pages of residents heavier. Preact and what hydrates stay shared.
 */
function ownModules() {
  return {
    name: 'own-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async resolveId(source, importer, options) {
      const suffix = ownSuffix(importer) ?? Object.keys(OWN).find((key) => OWN[key].test(source));
      if (!suffix) return undefined;
      const resolved = await this.resolve(source, importer?.replace(suffix, ''), { ...options, skipSelf: true });
      return resolved && /\/src\/(?!islands\/hydrate\/).*\.tsx?$/.test(resolved.id)
        ? { ...resolved, id: resolved.id + suffix }
        : resolved;
    },
  };
}

/**
 * Emits modules under fixed names, to be fetched on first use. An `import()` that Vite sees would add 1 kB to the importing chunk, and its
 * styles to every page.
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

/** Fails the build if a chunk contains a package whose licence is not listed. */
function requireLicences() {
  return {
    name: 'require-licences',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client' && env.ISLAND_RUNTIME === 'preact',
    generateBundle(_options, bundle) {
      const missing = unnamedPackages(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
      );
      if (missing.length > 0)
        this.error(`Browsers load code of ${missing.join(', ')}: list it in src/loading/licences/redistributed.ts.`);
    },
  };
}

/**
 * Islands are written for React and rendered by it at build time; the browser gets preact/compat, which hydrates the
 * same markup: 12 kB of JavaScript on the home page instead of 73 kB (gzip). ISLAND_RUNTIME=react ships React instead.
 */
function preactCompat() {
  const compat = {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
  };
  return {
    name: 'preact-compat',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client' && env.ISLAND_RUNTIME === 'preact',
    resolveId(id, importer) {
      return compat[id] ? this.resolve(compat[id], importer, { skipSelf: true }) : undefined;
    },
  };
}
