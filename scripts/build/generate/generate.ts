/** Writes the site into an empty folder: the files that browsers load, every page and file of the routes, and the sitemap. */
import { cpSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapConcurrently } from '../../concurrently.ts';
import { startProgress } from '../progress.ts';
import { fileOf, loadCompiledSite } from './compiled-site.ts';
import { writeSitemap } from './sitemap.ts';

/** Others are rendered while one waits for the disk or for a picture to be drawn in another thread. */
const CONCURRENCY = 8;

/**
 * @param code folder of the compiled code
 * @throws the problems of the content, or the error of the first page that fails
 */
export async function generateSite(code: string, folder: string): Promise<void> {
  const site = await loadCompiledSite(code);
  cpSync(join(code, 'client'), folder, { recursive: true });
  const outputs = await site.outputs();
  const folders = new Set<string>();
  const progress = startProgress('生成', outputs.length);
  await mapConcurrently(outputs, CONCURRENCY, async (output) => {
    const file = join(folder, fileOf(output));
    const bytes = await site.render(output);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(file, bytes);
    progress.step();
  });
  progress.end();
  await writeSitemap(
    folder,
    outputs.filter(({ route }) => route.type === 'page').map(({ path }) => path),
  );
}
