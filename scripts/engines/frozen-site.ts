/** Builds and serves the frozen site of the end-to-end tests, with a script in each page that fixes the day and records errors. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { BUILT_ON, COMPILED, CONTENT, ROOT } from '../../e2e/address.ts';
import { siteRoot } from '../built/site.ts';

const CACHE = '.cache/engines';
const DIST = join(ROOT, CACHE, 'dist');
const NOON = `${BUILT_ON}T12:00:00+08:00`;

/** First in the head, before the Content-Security-Policy, which would block it. */
const PRELUDE = `<script>
(() => {
  window.faults = [];
  addEventListener('error', (event) => { if (event.message) faults.push(event.message); });
  addEventListener('unhandledrejection', (event) => { faults.push(String(event.reason)); });
  const real = Date, offset = real.parse('${NOON}') - real.now();
  window.Date = class extends real {
    constructor(...parts) { super(...(parts.length ? parts : [real.now() + offset])); }
    static now() { return real.now() + offset; }
  };
})();
</script>`;

export function buildFrozenSite(): void {
  const env = {
    ...process.env,
    BUILD_DAY: BUILT_ON,
    CONTENT_DIR: CONTENT,
    OUT_DIR: DIST,
    CACHE_DIR: `${CACHE}/astro`,
    COMPILED_DIR: COMPILED,
  };
  const build = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: ROOT, env, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`${build.stdout}\n${build.stderr}`);
}

/** @returns the address of the home page, and a function that stops the server */
export async function serveFrozenSite(): Promise<{ home: string; stop: () => void }> {
  const { base } = siteRoot(DIST);
  const files = sirv(DIST, { dev: true });
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length - 1);
    const page = join(DIST, path, path.endsWith('/') ? 'index.html' : '');
    if (page.endsWith('.html') && existsSync(page)) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(readFileSync(page, 'utf8').replace('<head>', `<head>${PRELUDE}`));
      return;
    }
    request.url = path;
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${String(port)}${base}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
