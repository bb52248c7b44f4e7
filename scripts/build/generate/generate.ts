/** Builds the site: the files that browsers load, every page and file of the routes, and the sitemap. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { contentFolder, shownPath } from '../../../src/loading/files/content-folder.ts';
import { PUBLIC_FOLDER, publicFiles } from '../../../src/loading/own-files/public-files.ts';
import { mapConcurrently } from '../concurrently.ts';
import { writeContentForms } from '../content-forms.ts';
import { startProgress } from '../../command-line/progress.ts';
import { fileOf, loadCompiledSite, type CompiledSite, type Output } from './compiled-site.ts';
import { sitemapOf } from './sitemap.ts';
import type { Published } from './store.ts';
import type { SiteStore } from './store-thread.ts';

/** While one file waits for a drawing thread, others are rendered. */
const CONCURRENCY = 8;

export type Settings = Parameters<typeof writeContentForms>[1] & { url: string; contentForms?: boolean };

/**
 * @param code folder of the compiled code
 * @param settings content/site.json
 * @throws the problems of the content, or the error of the first page that fails; the site stays as it is
 */
export async function generateSite(code: string, settings: Settings, store: SiteStore): Promise<Published> {
  const site = await loadCompiledSite(code);
  const outputs = await site.outputs();
  const own = new Set(outputs.map(fileOf));
  for (const name of await putFolder(store, join(code, 'client'))) own.add(name);
  if (settings.contentForms === true) await putContentForms(store, settings);
  await putOutputs(store, site, outputs);
  const pages = outputs.filter(({ route }) => route.type === 'page').map(({ path }) => path);
  await putSitemap(store, basename(code), pages);
  await putPublicFiles(store, own);
  return store.publish();
}

/** @param code version of the code, which decides on the format */
async function putSitemap(store: SiteStore, code: string, pages: readonly string[]): Promise<void> {
  for (const { name, key: addresses, bytes } of sitemapOf(pages)) {
    const key = `${code} ${addresses}`;
    const kept = await store.keep([{ name, key }]);
    if (!kept.has(name)) await store.put(name, key, await bytes());
  }
}

/** @param own files of the site. @throws where one would be replaced */
async function putPublicFiles(store: SiteStore, own: ReadonlySet<string>): Promise<void> {
  const folder = join(contentFolder(), PUBLIC_FOLDER);
  for (const name of publicFiles(contentFolder())) {
    if (own.has(name)) throw new Error(`${shownPath(join(folder, name))}：网站自己有这个文件，请换一个名字`);
    await store.put(name, undefined, readFileSync(join(folder, name)));
  }
}

export async function putOutputs(store: SiteStore, site: CompiledSite, outputs: readonly Output[]): Promise<void> {
  const kept = await store.keep(
    outputs.flatMap(({ key, ...output }) => (key === undefined ? [] : [{ name: fileOf(output), key }])),
  );
  const changed = outputs.filter((output) => !kept.has(fileOf(output)));
  const progress = startProgress('生成', changed.length, { unit: '个文件' });
  const put = async (output: Output): Promise<void> => {
    await store.put(fileOf(output), output.key, await site.render(output));
    progress.step();
    // Pages never wait for anything by themselves, and what other threads send arrives in between.
    await setImmediate();
  };
  // Pictures are drawn in other threads: if they waited in one queue with the pages, this thread would wait for them.
  await Promise.all([
    mapConcurrently(changed.filter(isPicture), CONCURRENCY, put),
    mapConcurrently(
      changed.filter((output) => !isPicture(output)),
      CONCURRENCY,
      put,
    ),
  ]);
  progress.end();
}

const isPicture = ({ path }: Output): boolean => path.endsWith('.png');

/** @returns the paths of the files below the folder */
async function putFolder(store: SiteStore, folder: string): Promise<string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
  for (const name of names) await store.put(name, undefined, readFileSync(join(folder, name)));
  return names;
}

async function putContentForms(store: SiteStore, settings: Settings): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'content-forms-'));
  try {
    writeContentForms(folder, settings);
    await putFolder(store, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
