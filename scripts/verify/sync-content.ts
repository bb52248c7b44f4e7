/** Vitest runs this once before the tests that read astro:content. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';

/** Outside of a build astro:content reads .astro/data-store.json, while `astro sync` writes to the cache folder only. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/astro.ts', 'sync'], { stdio: 'ignore' });
  mkdirSync('.astro', { recursive: true });
  cpSync('node_modules/.astro/data-store.json', '.astro/data-store.json');
}
