/** Builds the site again, into its own folder and from an empty cache, and compares it with dist/ byte for byte. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './differences.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'twice-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

const again = join(folder, 'dist');
const env = { ...process.env, OUT_DIR: again, CACHE_DIR: join(folder, 'cache') };
const build = spawnSync(process.execPath, ['scripts/astro.ts', 'build'], { env, encoding: 'utf8' });
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  process.exit(1);
}
const { files, differing } = differences('dist', again);
for (const file of differing)
  console.error(
    `${file} differs between two builds of the same content: look for a clock, a random number or an unstable order.`,
  );
console.log(`${String(files)} files, ${String(differing.length)} differ`);
process.exitCode = differing.length > 0 ? 1 : 0;
