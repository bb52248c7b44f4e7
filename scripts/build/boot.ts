/** Bundles the inline script of every page: src/browser/boot.ts with its imports, as one text. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../../src/browser/boot.ts', import.meta.url));

/** @param target the oldest browsers supported, as Vite names them */
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
  if (chunk?.type !== 'chunk') throw new Error('Vite built no chunk from src/browser/boot.ts.');
  // `</script>` in the text would close the element around it.
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}

/** The hash source of a Content-Security-Policy that allows this inline text. */
export const hashOf = (text: string | Buffer) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
