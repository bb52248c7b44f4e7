/** Builds the frozen content as of a fixed day into a folder of its own, then serves it until it is stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_ON, CACHE, CONTENT, DIST, PORT, ROOT } from './address.ts';

const env = { ...process.env, BUILD_DAY: BUILT_ON, CONTENT_DIR: CONTENT, OUT_DIR: DIST, CACHE_DIR: `${CACHE}/astro` };

// What an earlier run left behind must not pass for what this one builds.
rmSync(join(ROOT, CACHE), { recursive: true, force: true });
const build = spawnSync(process.execPath, ['scripts/astro.ts', 'build'], { cwd: ROOT, env, encoding: 'utf8' });
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  process.exit(1);
}
const server = spawn(process.execPath, ['scripts/serve.ts', DIST, '--port', String(PORT)], { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { server.kill(); });
server.on('close', (code) => { process.exitCode = code ?? 0; });
