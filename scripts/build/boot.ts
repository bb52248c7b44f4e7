/** Bundles scripts that must be one file: the one in the head of every page (src/browser/boot.ts), and the service worker. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const BOOT = fileURLToPath(new URL('../../src/browser/boot.ts', import.meta.url));
const WORKER = fileURLToPath(new URL('../../src/browser/offline/worker.ts', import.meta.url));
/** Stands in the worker for the hash of the build. */
export const WORKER_BUILD = '%BUILD%';

/** @param target the oldest browsers supported, as Vite names them */
export async function bundleBoot(target: readonly string[]): Promise<{ file: string; code: string }> {
  const code = await bundle(BOOT, target, '/');
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return { file: `_astro/boot.${hash}.js`, code };
}

/** @param base path of the home page */
export const bundleWorker = (target: readonly string[], base: string): Promise<string> => bundle(WORKER, target, base);

async function bundle(entry: string, target: readonly string[], base: string): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    envDir: false,
    publicDir: false,
    base,
    build: {
      write: false,
      target: [...target],
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [chunk] = [bundled].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`Vite built no chunk from ${entry}.`);
  return chunk.code.trim();
}
