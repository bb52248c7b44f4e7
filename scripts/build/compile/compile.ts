/**
 * Compiles the code of the site, which takes Astro and Vite some seconds, once for each version of it. The result renders any content:
 * deleting `.cache/compiled` costs these seconds and nothing else.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { env, internalEnv } from '../../../src/env.ts';
import { keepNewest } from '../keep-newest.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** All that the compiler reads. */
const INPUTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Versions that stay: of two sites, the real one and that of the tests, so that going back to the last commit compiles nothing. */
const MAX_KEPT = 4;

/**
 * Astro takes variables of these names for its own: with BASE_URL of the shell links would lead elsewhere, and with DEV pages would ask
 * for scripts of the development server.
 */
const OWN_ENV = {
  NODE_ENV: 'production',
  ...Object.fromEntries(['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE'].map((name) => [name, undefined])),
};

/**
 * @param signal stops the compiler
 * @returns the folder of the compiled code. @throws what the compiler printed
 */
export async function compiledCode(signal?: AbortSignal): Promise<string> {
  const kept = resolve(internalEnv.COMPILED_DIR ?? join(env.CACHE_DIR ?? '.cache', 'compiled'));
  const folder = join(kept, versionOf());
  if (existsSync(folder)) {
    const now = performance.timeOrigin / 1000;
    utimesSync(folder, now, now);
    return folder;
  }
  mkdirSync(kept, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  try {
    const compiler = [join(import.meta.dirname, 'astro.ts'), unfinished];
    await promisify(execFile)(process.execPath, compiler, {
      cwd: ROOT,
      env: { ...process.env, ...OWN_ENV },
      maxBuffer: Infinity,
      ...(signal && { signal }),
    });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`网站的程序没有编译成功：\n${stdout}${stderr}`, { cause: error });
  }
  // Another build may have compiled the same code in the meantime.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  keepNewest(kept, MAX_KEPT);
  return folder;
}

/** A hash of the code, of the versions that compile it, and of all that it has of the content: the address of the site and its colours. */
function versionOf(): string {
  const { url, colours } = JSON.parse(readFileSync(resolve(env.CONTENT_DIR, 'site.json'), 'utf8')) as {
    url: string;
    colours?: object;
  };
  const hash = createHash('sha256').update(
    `${process.version} ${env.ISLAND_RUNTIME} ${url} ${JSON.stringify(colours ?? '')}\0`,
  );
  for (const file of INPUTS.flatMap(filesBelow))
    hash
      .update(`${file}\0`)
      .update(readFileSync(resolve(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** @returns the files in a fixed order, without tests */
function filesBelow(input: string): string[] {
  if (statSync(join(ROOT, input)).isFile()) return [input];
  return readdirSync(join(ROOT, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
