/**
 * `npm run dev`: Astro's development server in the foreground, without telemetry. A script, because Windows shells do not support
 * `NAME=value command`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const env = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const child = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    child.kill(signal);
  });
child.on('close', (code) => {
  process.exitCode = code ?? 0;
});
