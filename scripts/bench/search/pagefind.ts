/** Pagefind over pages of the same entries. It runs in browsers; here its requests are served from disk. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Haystack } from '../../../src/domain/search/testing/relevance.ts';
import type { BenchEngine } from './engine.ts';
import type { SearchWorld } from './world.ts';

const FOLDER = resolve('.cache/bench/pagefind');

export async function pagefindOf({ haystacks, fold }: SearchWorld): Promise<BenchEngine> {
  const folder = join(FOLDER, String(haystacks.length));
  await write(haystacks, folder);
  const start = performance.now();
  const pagefind = await open(folder);
  await pagefind.search('义诊');
  const opening = performance.now() - start;
  const ids = new Map<string, string>();
  const idOf = async (result: Result): Promise<string> => {
    const id = ids.get(result.id) ?? decodeURIComponent((await result.data()).url.replaceAll('/', ''));
    ids.set(result.id, id);
    return id;
  };
  return {
    name: 'Pagefind',
    ...sizesOf(folder),
    opening,
    query: (query) => pagefind.search(fold(query)),
    ranking: async (query) => Promise.all((await pagefind.search(fold(query))).results.map(idOf)),
  };
}

/** The part of Pagefind's own interface that is used here. */
interface Builder {
  createIndex: (options: { forceLanguage: string }) => Promise<{
    index?: {
      addHTMLFile: (page: { url: string; content: string }) => Promise<unknown>;
      writeFiles: (to: { outputPath: string }) => Promise<unknown>;
    };
  }>;
  close: () => Promise<unknown>;
}

const PACKAGE = 'pagefind';

/** Not a dependency of the project: npm refuses a lockfile if the registry lacks one of its many platform packages. */
async function builder(): Promise<Builder> {
  try {
    return (await import(PACKAGE)) as Builder;
  } catch {
    throw new Error(
      'This bench compares with Pagefind, which is not installed: run `npm install --no-save pagefind@1.6.0` first.',
    );
  }
}

interface Result {
  id: string;
  data: () => Promise<{ url: string }>;
}
interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  init: (language: string) => Promise<void>;
  search: (query: string) => Promise<{ results: Result[] }>;
}

async function write(haystacks: readonly Haystack[], outputPath: string): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  mkdirSync(outputPath, { recursive: true });
  const { createIndex, close } = await builder();
  const { index } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error('Pagefind returned no index.');
  for (const { id, title, names, text } of haystacks) {
    await index.addHTMLFile({
      url: `/${encodeURIComponent(id)}/`,
      content: `<html lang="zh"><body><h1>${escaped(title)}</h1><p>${escaped(names.join('，'))}</p><p>${escaped(text)}</p></body></html>`,
    });
  }
  await index.writeFiles({ outputPath });
  await close();
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** In the address of the module, because a module is loaded only once for each address. */
let loads = 0;

async function open(folder: string): Promise<Pagefind> {
  const originalFetch = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const path = (address instanceof Request ? address.url : String(address)).split('?')[0]!;
    return path.startsWith(FOLDER) ? new Response(await readFile(path)) : originalFetch(address, options);
  };
  loads += 1;
  const pagefind = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${loads}`)) as Pagefind;
  await pagefind.options({ basePath: `${folder}/`, baseUrl: '/' });
  await pagefind.init('zh');
  return pagefind;
}

/** Its index is compressed already. The first results need the list of pages, one chunk of the index and ten of the pages. */
function sizesOf(folder: string): { first: number; all: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => ({
    name,
    size: statSync(join(folder, name)).size,
  }));
  const sum = (ending: string) =>
    files.filter(({ name }) => name.endsWith(ending)).reduce((total, { size }) => total + size, 0);
  const mean = (ending: string) => sum(ending) / Math.max(1, files.filter(({ name }) => name.endsWith(ending)).length);
  const first = sum('.pf_meta') + mean('.pf_index') + 10 * mean('.pf_fragment');
  return { first: Math.round(first), all: sum('.pf_meta') + sum('.pf_index') + sum('.pf_fragment') };
}
