/** The script that every page carries inline, as one text: src/browser/boot.ts with all that it imports. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../../src/browser/boot.ts', import.meta.url));

/** @param target browsers that must understand it, as Vite names them */
export async function bundleBoot(target: readonly string[]): Promise<string> {
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
  if (chunk?.type !== 'chunk') throw new Error('The script of every page was not built.');
  // The text stands inside a script element, which this would close.
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}

/** As a Content-Security-Policy names a text that may stand inline. */
export const hashOf = (text: string | Buffer) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
