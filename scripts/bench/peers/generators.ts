/** The generators that are compared: where each reads the pages' data, and how it is run. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '../usage.ts';
import type { PageData, SiteData } from './page-data.ts';

export interface Generator {
  name: string;
  run: Omit<Run, 'name'>;
  /** Folder of the pages that it makes. */
  output: string;
}

/** A page by its path below the site, without `index.html`: `activities/qu1/zhan3/20261103-lifa`. */
export type Pages = ReadonlyMap<string, PageData>;

interface Unavailable {
  name: string;
  missing: string;
}

const ELEVENTY = '@11ty/eleventy@3.1.8';
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** @param folder that only this call writes to */
export function hugo(folder: string, site: SiteData, pages: Pages): Generator | Unavailable {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return { name: 'Hugo', missing: 'not installed' };
  cpSync(here('hugo'), folder, { recursive: true });
  const kinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'];
  write(
    join(folder, 'hugo.json'),
    JSON.stringify({ baseURL: 'https://bench.example.org/', disableKinds: kinds, params: site }),
  );
  for (const [path, data] of pages) write(join(folder, 'content', `${path}.html`), `${JSON.stringify(data)}\n`);
  const output = join(folder, 'dist');
  return {
    name: /v[\d.]+\S*/.exec(stdout)?.[0].replace(/^/, 'Hugo ') ?? 'Hugo',
    run: {
      command: ['hugo', '--config', 'hugo.json', '--destination', output, '--noTimes', '--noChmod', '--quiet'],
      cwd: folder,
    },
    output,
  };
}

/** Installs it into the cache, because the project does not use it. */
export function eleventy(folder: string, site: SiteData, pages: Pages): Generator | Unavailable {
  const installed = resolve('.cache/bench/eleventy');
  mkdirSync(installed, { recursive: true });
  const options = ['--prefix', installed, '--no-save', '--no-audit', '--no-fund', '--prefer-offline'];
  const { status } = spawnSync('npm', ['install', ...options, ELEVENTY], { encoding: 'utf8' });
  if (status !== 0) return { name: 'Eleventy', missing: `npm could not fetch ${ELEVENTY}` };
  const package_ = join(installed, 'node_modules/@11ty/eleventy');
  cpSync(here('eleventy'), folder, { recursive: true });
  write(join(folder, '_data/site.json'), JSON.stringify(site));
  for (const [path, data] of pages) {
    const frontMatter = JSON.stringify({ ...data, layout: 'page.njk', permalink: `/${path}/index.html` });
    write(join(folder, 'content', `${path}.html`), `---json\n${frontMatter}\n---\n`);
  }
  const { version } = JSON.parse(readFileSync(join(package_, 'package.json'), 'utf8')) as { version: string };
  return {
    name: `Eleventy ${version}`,
    run: {
      command: [process.execPath, join(package_, 'cmd.cjs'), '--quiet', '--config', 'eleventy.config.mjs'],
      cwd: folder,
    },
    output: join(folder, 'dist'),
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
