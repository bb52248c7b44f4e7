/** Bundles the script in the head of every page: src/browser/boot.ts with its imports, as one file. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../../src/browser/boot.ts', import.meta.url));

/** @param target the oldest browsers supported, as Vite names them */
export async function bundleBoot(target: readonly string[]): Promise<{ file: string; code: string }> {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    envDir: false,
    publicDir: false,
    build: {
      write: false,
      target: [...target],
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [chunk] = [bundled].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Vite built no chunk from src/browser/boot.ts.');
  const code = chunk.code.trim();
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return { file: `_astro/boot.${hash}.js`, code };
}
