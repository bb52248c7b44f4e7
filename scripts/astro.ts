/** Runs Astro in the foreground and without telemetry, on every system alike (Windows knows no `NAME=value command`). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const env = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const run = spawnSync(process.execPath, [astro, ...process.argv.slice(2)], { env, stdio: 'inherit' });
process.exitCode = run.status ?? 1;
