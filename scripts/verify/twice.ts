/**
 * Builds the site again, by Astro alone and from an empty cache, and compares it with dist/ byte for byte: the same content gives the same
 * bytes, and scripts/build/generate renders what Astro renders.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './differences.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'twice-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** What our build adds to Astro's. */
const ADDED = /^sitemap-.*\.xml$|^bianji[\\/]neirong[\\/]/;
const again = join(folder, 'dist');
const env = { ...process.env, CACHE_DIR: join(folder, 'cache'), ASTRO_TELEMETRY_DISABLED: '1' };
const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', again];
const build = spawnSync(process.execPath, astro, { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  process.exit(1);
}
const compared = differences('dist', again);
const differing = compared.differing.filter((file) => !ADDED.test(file));
for (const file of differing)
  console.error(
    `${file} differs between two builds of the same content: look for a clock, a random number or an unstable order.`,
  );
console.log(`${String(compared.files)} files, ${String(differing.length)} differ`);
process.exitCode = differing.length > 0 ? 1 : 0;
