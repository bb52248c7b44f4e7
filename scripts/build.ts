/**
 * `npm run build [-- --compress] [-- --host netlify|cloudflare]`: builds the site. If anything fails, the old site stays. --check, which
 * npm adds, checks the content first; without it, it must have been checked. --compress adds `.br` and `.gz` files for web servers that
 * send them; --host adds the files in which that host reads headers and redirects.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { env } from '../src/env.ts';
import { withLock } from './build/atomic-build.ts';
import { compiledCode } from './build/compile/compile.ts';
import { generateSite, type Settings } from './build/generate/generate.ts';
import type { Published } from './build/generate/store.ts';
import { openStoreInThread, type SiteStore } from './build/generate/store-thread.ts';
import { keepNewest } from './build/keep-newest.ts';
import { siteFolder, storeOf, storesFolder } from './build/stores.ts';
import { existingContent } from './command-line/content.ts';
import { parseOptions, runCommand, WrongArgument } from './command-line/options.ts';
import { compressSite } from './deploy/compress.ts';
import { HOSTS, hostFiles, type Host } from './deploy/host-files.ts';

/** Sites whose stores stay: dist/, and those of tests and of posters. */
const MAX_STORES = 4;
const USAGE = `写法：npm run build -- --compress --host ${HOSTS.join('|')}，两样都可以不写。`;

// The heap may grow by this share of what is in use until garbage is collected. On machines with much memory V8 would let it double.
setFlagsFromString('--heap-growing-percent=40');

// Exits through the handler that removes the unfinished site.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    process.exit(1);
  });

await runCommand(async () => {
  const options = readOptions();
  process.exitCode = await withLock(env.OUT_DIR, new Date(performance.timeOrigin).toISOString(), () => build(options));
});

async function build({ check, compress, host }: Options): Promise<number> {
  const settingsFile = join(existingContent(), 'site.json');
  const code = check ? await compiledWhileChecking() : await compiledCode();
  if (code === undefined) return 1;
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as Settings;
  // What V8 makes of the compiled modules, for the next build.
  enableCompileCache(join(code, 'v8'));
  const site = siteFolder();
  const store = openStoreInThread(site, storeOf(site), { keepsCompressed: compress });
  const { files, written, removed } = await generate(code, settings, store, host).finally(store.close);
  keepNewest(storesFolder(), MAX_STORES);
  console.log(`${basename(site)}：${files} 个文件，写了 ${written} 个，删了 ${removed} 个`);
  if (compress) console.log(`压缩：${await compressSite(site)} 个文件有变化，重新压缩`);
  return 0;
}

async function generate(code: string, settings: Settings, store: SiteStore, host?: Host): Promise<Published> {
  for (const [name, text] of host ? hostFiles(host, new URL(settings.url).pathname) : [])
    await store.put(name, undefined, Buffer.from(text));
  return generateSite(code, settings, store);
}

/** @returns the folder of the compiled code; undefined if the check has found problems, which it prints */
async function compiledWhileChecking(): Promise<string | undefined> {
  const stop = new AbortController();
  const check = spawn(process.execPath, [join(import.meta.dirname, 'check.ts')], { stdio: 'inherit' });
  const compiled = compiledCode(stop.signal);
  // A site.json that it cannot read is for the check to explain; other errors are thrown where it is awaited.
  compiled.catch(() => undefined);
  const [status] = (await once(check, 'close')) as [number | null];
  if (status === 0) return compiled;
  stop.abort();
  return undefined;
}

interface Options {
  /** Whether the content has yet to be checked. */
  check: boolean;
  compress: boolean;
  host: Host | undefined;
}

function readOptions(): Options {
  const switches = {
    check: { type: 'boolean', default: false },
    compress: { type: 'boolean', default: false },
  } as const;
  const options = { ...switches, host: { type: 'string' } } as const;
  const { check, compress, host } = parseOptions({ options, args: process.argv.slice(2) }, USAGE).values;
  const known = HOSTS.find((name) => name === host);
  if (host !== undefined && known === undefined) throw new WrongArgument(`不认得 “${host}”。${USAGE}`);
  return { check, compress, host: known };
}
