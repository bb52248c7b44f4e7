/** `npm run build`: builds the site from content that has been checked. If anything fails, the old site stays. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { env } from '../src/env.ts';
import { withLock } from './build/atomic-build.ts';
import { compiledCode } from './build/compile/compile.ts';
import { generateSite, type Settings } from './build/generate/generate.ts';
import { openStore } from './build/generate/store.ts';
import { keepNewest } from './build/keep-newest.ts';

/** Sites whose stores stay: dist/, and those of tests and of posters. */
const MAX_STORES = 4;

// Exits through the handler that removes the unfinished site.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    process.exit(1);
  });

process.exitCode = await withLock(env.OUT_DIR, new Date(performance.timeOrigin).toISOString(), async () => {
  const settings = JSON.parse(readFileSync(resolve(env.CONTENT_DIR, 'site.json'), 'utf8')) as Settings;
  const code = compiledCode();
  // A link to the folder of a web server stays a link.
  const site = existsSync(env.OUT_DIR) ? realpathSync(env.OUT_DIR) : resolve(env.OUT_DIR);
  const stores = join(env.CACHE_DIR ?? '.cache', 'stores');
  const hash = createHash('sha256').update(site).digest('hex').slice(0, 16);
  const { files, written, removed } = await generateSite(code, settings, openStore(site, join(stores, `${hash}.json`)));
  keepNewest(stores, MAX_STORES);
  console.log(`${basename(site)}：${files} 个文件，写了 ${written} 个，删了 ${removed} 个`);
  return 0;
});
