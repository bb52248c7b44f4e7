/**
 * Serves a built site: `node scripts/serve.ts [folder] [--port 4321] [--host]`. Without --port it takes the first free port from 4321
 * on; with it, a port in use is an error. --host also prints the addresses in the local network.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { env } from '../src/env.ts';
import { siteRoot } from './built/site.ts';
import { givenPath } from './command-line/options.ts';

const FIRST_PORT = 4321;
const TYPES: Record<string, string> = {
  '.ics': 'text/calendar',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.json': 'application/json',
};
const FRAMED = /^\/embed\/(?:districts|stations|teams)\//;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, host: { type: 'boolean', default: false } },
});
const folder = positionals[0] === undefined ? resolve(env.OUT_DIR) : givenPath(positionals[0]);
if (!existsSync(join(folder, 'index.html'))) stop(`${folder} 里还没有网站，请先运行 npm run build。`);

const { base } = siteRoot(folder);
const server = createServer(handler(folder));
const port = await listen(server, values.port === undefined ? undefined : Number(values.port));
for (const name of ['127.0.0.1', ...(values.host ? addressesInLan() : [])]) {
  console.log(`网站已就绪：http://${name}:${port}${base}`);
}

function handler(root: string) {
  const notFound = existsSync(join(root, '404.html')) ? readFileSync(join(root, '404.html')) : '404';
  const files = sirv(root, {
    etag: true,
    // Without a charset some programs read Chinese feeds and tables as Latin-1.
    setHeaders: (response, path) => {
      const type = /\.(?:ics|xml|csv|txt|json)$/.exec(path)?.[0];
      if (type) response.setHeader('Content-Type', `${TYPES[type] ?? 'text/plain'};charset=utf-8`);
      // Only what is made for frames may be in one on another site: docs/hosts.md.
      else if (!FRAMED.test(path)) response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const address = addressOf(request.url ?? '/');
    if (address === undefined) {
      response.writeHead(400, { 'Content-Type': 'text/plain;charset=utf-8' }).end('这个地址写得不对\n');
      return;
    }
    const { pathname, search, path } = address;
    if (isFolder(join(root, decodeURIComponent(path))) && !path.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    files(request, response);
  };
}

/** Limits of common file systems. */
const MAX_NAME_BYTES = 255;
const MAX_PATH_BYTES = 4096;

/** Undefined for a request target that cannot name a file: not a path, badly encoded, with a NUL, or too long. */
function addressOf(requested: string): { pathname: string; search: string; path: string } | undefined {
  // URL would parse `//name` as a host.
  if (!requested.startsWith('/') || requested.startsWith('//')) return undefined;
  const address = URL.parse(requested, 'http://localhost');
  if (address === null) return undefined;
  const { pathname, search } = address;
  const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  return isFilePath(path) ? { pathname, search, path } : undefined;
}

function isFilePath(path: string): boolean {
  if (path.startsWith('//') || path.length > 3 * MAX_PATH_BYTES) return false;
  try {
    const decoded = decodeURIComponent(path);
    return (
      !decoded.includes('\0') &&
      decoded.split('/').every((name) => Buffer.byteLength(name) <= MAX_NAME_BYTES) &&
      Buffer.byteLength(decoded) <= MAX_PATH_BYTES
    );
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return path.startsWith(folder) && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function listen(target: Server, requested: number | undefined): Promise<number> {
  for (let candidate = requested ?? FIRST_PORT; ; candidate += 1) {
    if (await listens(target, candidate)) return candidate;
    if (requested !== undefined || candidate > FIRST_PORT + 99)
      stop(`端口 ${candidate} 已被占用，请用 --port 换一个。`);
  }
}

function listens(target: Server, candidate: number): Promise<boolean> {
  return new Promise((done, reject) => {
    target.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else reject(error);
    });
    target.once('listening', () => {
      target.removeAllListeners('error');
      done(true);
    });
    target.listen(candidate, values.host ? '0.0.0.0' : '127.0.0.1');
  });
}

function addressesInLan(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  );
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
