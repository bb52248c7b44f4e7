/** Builds the frozen content as of a fixed day into a folder of its own, then serves it until it is stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { internalEnv } from '../src/env.ts';
import { BUILT_ON, CACHE, COMPILED, CONTENT, DIST, PORT, ROOT } from './address.ts';

const EVERY_SECOND_MS = 1000;

// The site of an earlier run must not be served if this build fails.
rmSync(join(ROOT, CACHE), { recursive: true, force: true });
const buildEnv = {
  ...process.env,
  BUILD_DAY: BUILT_ON,
  CONTENT_DIR: CONTENT,
  OUT_DIR: DIST,
  CACHE_DIR: `${CACHE}/astro`,
  COMPILED_DIR: COMPILED,
};
const build = spawnSync(process.execPath, ['scripts/build.ts'], {
  cwd: ROOT,
  env: buildEnv,
  encoding: 'utf8',
});
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  process.exit(1);
}

const server = spawn(process.execPath, ['scripts/serve.ts', DIST, '--port', String(PORT)], {
  cwd: ROOT,
  stdio: 'inherit',
});
server.on('close', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.kill();
  });
// A killed test run does not stop its server, which would keep the port with an outdated site.
setInterval(() => {
  if (!isRunnerAlive()) server.kill();
}, EVERY_SECOND_MS);

function isRunnerAlive(): boolean {
  try {
    return process.kill(internalEnv.RUNNER_PID, 0);
  } catch {
    return false;
  }
}
