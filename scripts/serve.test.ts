import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePage } from './built/testing/sample-site.ts';

const SCRIPT = fileURLToPath(new URL('serve.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const servers: ChildProcess[] = [];
let address = '';

beforeAll(async () => {
  mkdirSync(join(folder, '周末'));
  writeFileSync(join(folder, '周末', 'index.html'), 'weekend');
  writeFileSync(join(folder, 'index.html'), samplePage({ path: 'zhou/' }));
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'week.ics'), 'BEGIN:VCALENDAR');
  address = /http\S+/.exec(await firstOutput(folder))?.[0] ?? '';
});
afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true });
});

/** The first output of the server: its address, or its error. */
function firstOutput(...args: string[]): Promise<string> {
  const server = spawn(process.execPath, [SCRIPT, ...args]);
  servers.push(server);
  return new Promise((done) => {
    for (const stream of [server.stdout, server.stderr]) stream.once('data', (text: Buffer) => done(text.toString()));
  });
}

test('prints the address with the folder of the site', () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/zhou\/$/);
});

test('redirects a folder to the address with a slash', async () => {
  const response = await fetch(`${address}周末?for=lao`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([
    301,
    `/zhou/${encodeURIComponent('周末')}/?for=lao`,
  ]);
  expect(await (await fetch(`${address}周末/`)).text()).toBe('weekend');
});

test('serves 404.html for an unknown address', async () => {
  const response = await fetch(`${address}unknown/`);
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
});

test.each([
  ['a NUL', '%00'],
  ['a NUL in a name', 'week%00.ics'],
  ['a name that is too long for file systems', 'a'.repeat(5000)],
  ['a long Chinese name', encodeURIComponent('周'.repeat(200))],
  ['an incomplete UTF-8 sequence', '%E5%91'],
  ['a percent sign without digits', '100%'],
  ['a long path', 'a/'.repeat(5000)],
])('answers 400 for %s and keeps running', async (_, path) => {
  expect(await statusOf(`/zhou/${path}`)).toBe(400);
  expect(await statusOf('/zhou/')).toBe(200);
});

test.each(['//', '//example.org/', '///', '/zhou//', 'http://', '*', '?a'])(
  'answers 400 for the request target %s',
  async (path) => {
    expect(await statusOf(path)).toBe(400);
    expect(await statusOf('/zhou/')).toBe(200);
  },
);

/** Sends the path unchanged; fetch would normalise it. */
function statusOf(path: string): Promise<number> {
  const { port } = new URL(address);
  return new Promise((done, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.once('data', (response: Buffer) => {
      done(Number(/^HTTP\/1\.1 (\d+)/.exec(response.toString())?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

test('serves calendars with charset utf-8', async () => {
  expect((await fetch(`${address}week.ics`)).headers.get('content-type')).toBe('text/calendar;charset=utf-8');
});

test('refuses to start when the requested port is in use', async () => {
  const { port } = new URL(address);
  expect(await firstOutput(folder, '--port', port)).toContain(`端口 ${port} 已被占用`);
});

test('refuses a folder without a site', async () => {
  expect(await firstOutput(join(folder, '周末', '..', '..', 'nowhere'))).toContain('npm run build');
});
