/** Runs Astro in the foreground without telemetry. A script, because Windows shells do not support `NAME=value command`. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { env } from '../src/env.ts';
import { buildAtomically } from './build/atomic-build.ts';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const [command = '', ...options] = process.argv.slice(2);
const { OUT_DIR: out, CACHE_DIR: cache = 'node_modules/.astro' } = env;

process.exitCode =
  command === 'build'
    ? await buildAtomically({ out, cache }, new Date(performance.timeOrigin).toISOString(), (folder) =>
        run({ OUT_DIR: folder }),
      )
    : await run({});

function run(settings: Record<string, string>): Promise<number> {
  const childEnv = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const child = spawn(process.execPath, [astro, command, ...options], { env: childEnv, stdio: 'inherit' });
  // Signals are passed on to Astro; buildAtomically removes the unfinished site once it has ended.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      child.kill(signal);
    });
  return new Promise((done) => {
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}
