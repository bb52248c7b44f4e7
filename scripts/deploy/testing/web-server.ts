/** Starts nginx and Caddy with the shipped configurations, changed only where their comments ask for it, behind a Unix socket. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { systemEnv } from '../../../src/env.ts';

const DEPLOY = join(import.meta.dirname, '..', '..', '..', 'deploy');
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const START_TIMEOUT_MS = 10_000;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface WebServer {
  name: string;
  /** Program file; undefined if it is not installed. */
  program: string | undefined;
  /** Debian's nginx sends `.br` files only with a module of its own. */
  sendsBrotli: boolean;
  /**
   * @param work empty folder for the configuration and what the server writes
   * @param root folder that has the site, or the folder of the site
   * @param folder of the site below the root: `` or `/hd`
   */
  start: (work: string, root: string, folder: string) => Promise<Running>;
}

export interface Running {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  stop: () => void;
}

const nginx: WebServer = {
  name: 'nginx',
  program: programNamed('nginx'),
  sendsBrotli: existsSync(BROTLI_MODULE),
  start: (work, root, folder) => {
    const socket = join(work, 'socket');
    const site = shipped('nginx/zhouzhou.conf')
      .replace('listen 80;', `listen unix:${socket};`)
      .replace('listen [::]:80;', '')
      .replace('/srv/www/zhouzhou', root)
      .replace('$site_folder ""', `$site_folder "${folder}"`)
      .replace('# brotli_static', nginx.sendsBrotli ? 'brotli_static' : '# brotli_static');
    writeFileSync(join(work, 'site.conf'), site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const main = [
      ...(nginx.sendsBrotli ? [`load_module ${BROTLI_MODULE};`] : []),
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; worker_processes 1; pid ${work}/pid; error_log stderr warn;`,
      'events {}',
      // gzip on, as in Debian's nginx.conf.
      `http { access_log off; gzip on; ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}`,
      `include ${work}/site.conf; }`,
    ];
    writeFileSync(join(work, 'nginx.conf'), main.join('\n'));
    return run(nginx, ['-c', join(work, 'nginx.conf'), '-p', work, '-e', 'stderr'], work);
  },
};

const caddy: WebServer = {
  name: 'Caddy',
  program: programNamed('caddy'),
  sendsBrotli: true,
  start: (work, root, folder) => {
    const site = shipped('caddy/Caddyfile')
      .replace('www.example.org {', `http:// {\n\tbind unix/${join(work, 'socket')}`)
      .replace('/srv/www/zhouzhou', root)
      .replace('rewrite * /404.html', `rewrite * ${folder}/404.html`);
    writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return run(caddy, ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'], work);
  },
};

export const WEB_SERVERS: readonly WebServer[] = [nginx, caddy];

function shipped(name: string): string {
  return readFileSync(join(DEPLOY, name), 'utf8');
}

/** Debian has web servers in /usr/sbin, which is not on the PATH of everyone. */
function programNamed(name: string): string | undefined {
  return [...systemEnv.PATH.split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)).find(existsSync);
}

async function run(server: WebServer, args: string[], work: string): Promise<Running> {
  const child = spawn(server.program ?? '', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const socket = join(work, 'socket');
  await untilListening(child, socket, () => Buffer.concat(output).toString('utf8'));
  return {
    get: (path, headers = {}) => get(socket, path, headers),
    stop: () => {
      child.kill();
    },
  };
}

async function untilListening(child: ChildProcess, socket: string, output: () => string): Promise<void> {
  for (const end = performance.now() + START_TIMEOUT_MS; performance.now() < end;) {
    if (child.exitCode !== null) break;
    if (await accepts(socket)) return;
    await new Promise((done) => {
      setTimeout(done, 20);
    });
  }
  child.kill();
  throw new Error(`The web server did not start:\n${output()}`);
}

function accepts(socket: string): Promise<boolean> {
  return new Promise((done) => {
    const connection = connect(socket);
    connection.once('error', () => {
      done(false);
    });
    connection.once('connect', () => {
      connection.destroy();
      done(true);
    });
  });
}

function get(socketPath: string, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, reject) => {
    request({ socketPath, path, headers: { host: 'www.example.org', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}
