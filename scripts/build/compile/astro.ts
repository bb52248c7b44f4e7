/**
 * `node astro.ts <folder>`: an Astro build that renders no page. Keeps what Astro deletes after rendering, the bundle of the pages, in
 * server/, the files that browsers load in client/, and the stylesheets of each page in pages.json.
 */
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { bundleStyles, type StyledPage } from '../../styles/bundle.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = resolve(process.argv[2] ?? '');
const client = join(folder, 'client');
/** Written by Vite, and changed by Astro afterwards. */
let bundle = '';

/** The part of Astro's default prerenderer that keeps the bundle needs. */
interface Prerenderer {
  app?: { getOptions: () => { allPages: Record<string, Page>; settings: { scripts: unknown[] } } };
}
interface Page extends StyledPage {
  key: string;
}

await build({ root: ROOT, outDir: client, logLevel: 'error', integrations: [keepBundle()] });
linkPackages();

function keepBundle(): AstroIntegration {
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:build:setup': ({ vite }) => {
        (vite.plugins ??= []).push({
          name: 'keep-bundle',
          applyToEnvironment: ({ name }) => name === 'prerender',
          writeBundle: ({ dir = '' }) => {
            bundle = dir;
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          name: 'keep-bundle',
          setup: async () => {
            await inner.setup?.();
            keep((inner as Prerenderer).app!.getOptions());
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
}

function keep({ allPages, settings }: ReturnType<NonNullable<Prerenderer['app']>['getOptions']>): void {
  cpSync(bundle, join(folder, 'server'), { recursive: true });
  bundleStyles(Object.values(allPages), client);
  const pages = Object.values(allPages).map(({ key, styles }) => ({ key, styles }));
  writeFileSync(join(folder, 'pages.json'), JSON.stringify({ pages, scripts: settings.scripts }));
}

/** The bundle imports packages by name, which Node looks for in the folders above it. */
function linkPackages(): void {
  if (!relative(ROOT, folder).startsWith('..')) return;
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
