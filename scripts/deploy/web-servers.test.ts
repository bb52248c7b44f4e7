/** What readers, calendar programs and the IT desk get from the shipped configurations, asked of the real web servers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from './compress.ts';
import { WEB_SERVERS, type Running } from './testing/web-server.ts';

const PAGE = `<!doctype html><title>周周有活动</title>${'社区新时代文明实践站 '.repeat(100)}`;
const TILES = Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 251));
const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': PAGE,
  '404.html': 'not here',
  'stations/hd/qiao/index.html': PAGE,
  'stations/hd/qiao/2026-11/poster/index.html': 'poster',
  'embed/stations/hd/qiao/index.html': 'frame',
  '_astro/Page.BS41KiPs.css': 'a{color:red}'.repeat(200),
  'data/search/core.4aucvlhis5.json': '{}',
  'feeds/all.ics': 'BEGIN:VCALENDAR',
  'feeds/all.xml': '<feed/>',
  'data/menus.csv': '名称\n',
  'data/map.json': '{}',
  'robots.txt': 'User-agent: *',
  'manifest.webmanifest': '{}',
  'offline.js': '//',
  'icons.svg': '<svg/>',
  'map.pmtiles': TILES,
  '.git/config': 'secret',
};
/** Media type of each, and its charset where programs would guess one. */
const TYPES: readonly [path: string, type: string][] = [
  ['', 'text/html; charset=utf-8'],
  ['feeds/all.ics', 'text/calendar; charset=utf-8'],
  ['feeds/all.xml', 'application/xml; charset=utf-8'],
  ['data/menus.csv', 'text/csv; charset=utf-8'],
  ['data/map.json', 'application/json; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['map.pmtiles', 'application/vnd.pmtiles'],
];
const RETIRED: readonly [from: string, to: string, status?: number][] = [
  ['stations/hd/qiao/2025-11/poster/', 'stations/hd/qiao/2025-11/'],
  ['stations/hd/qiao/2025-11/calendar.pdf', 'stations/hd/qiao/2025-11/'],
  ['stations/hd/qiao/2025-11/picture-2.png', 'stations/hd/qiao/2025-11/'],
  ['s/qiao/2511/', 's/qiao/'],
  ['feeds/activities/hd/qiao/20251116-yizhen/2025-11-16.ics', 'activities/hd/qiao/20251116-yizhen/'],
  ['activities/hd/qiao/20251116-yizhen/qr.svg', 'activities/hd/qiao/20251116-yizhen/'],
  ['cards/activities/hd/qiao/20251116-yizhen.png', 'cards/stations/hd/qiao.png', 302],
];

describe.each(WEB_SERVERS)('$name', ({ name, program, sendsBrotli, start }) => {
  // The name of what is skipped says why (scripts/verify/outcome.ts).
  const title = program === undefined ? `${name} is not installed` : name;
  describe.skipIf(program === undefined).each(['', '/hd'])(`${title}, site in "%s/"`, (folder) => {
    const work = mkdtempSync(join(tmpdir(), 'web-'));
    let server: Running;
    const get = (path: string, headers?: Record<string, string>) => server.get(`${folder}/${path}`, headers);

    beforeAll(async () => {
      const site = join(work, 'www', folder);
      for (const [file, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        writeFileSync(join(site, file), text);
      }
      await compressSite(site);
      server = await start(work, join(work, 'www'), folder);
    });
    afterAll(() => {
      server.stop();
      rmSync(work, { recursive: true });
    });

    test.each(TYPES)('sends %s as %s', async (path, type) => {
      const { status, headers } = await get(path);
      expect([status, headers['content-type']?.toLowerCase()]).toEqual([200, type]);
    });

    test('sends scripts as JavaScript, in one of its two names', async () => {
      expect((await get('offline.js')).headers['content-type']).toMatch(/^(?:text|application)\/javascript/);
    });

    test('sends the compressed file that the browser accepts, and the page itself to others', async () => {
      const gzipped = await get('', { 'accept-encoding': 'gzip' });
      expect([gzipped.headers['content-encoding'], gzipped.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
      expect(gunzipSync(gzipped.body).toString()).toBe(PAGE);
      const plain = await get('');
      expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, PAGE]);
    });

    test.skipIf(!sendsBrotli)('prefers brotli', async () => {
      const { headers, body } = await get('', { 'accept-encoding': 'gzip, br' });
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body).toString()).toBe(PAGE);
    });

    test('lets browsers keep hashed files for a year, and ask again for all else', async () => {
      for (const path of ['_astro/Page.BS41KiPs.css', 'data/search/core.4aucvlhis5.json'])
        expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      for (const path of ['', 'offline.js', 'feeds/all.ics']) {
        const { headers } = await get(path);
        expect([path, headers['cache-control']]).toEqual([path, 'no-cache']);
        const again = await get(path, { 'if-none-match': headers.etag ?? '' });
        expect([path, again.status]).toEqual([path, 304]);
      }
    });

    test('forbids frames on other sites for all but pages made for them', async () => {
      for (const path of ['', 'stations/hd/qiao/', 'unknown/'])
        expect((await get(path)).headers['content-security-policy']).toBe("frame-ancestors 'self'");
      const { status, headers } = await get('embed/stations/hd/qiao/');
      expect([status, headers['content-security-policy']]).toEqual([200, undefined]);
    });

    test('sends the other policies with every answer, and none that binds to HTTPS', async () => {
      for (const path of ['', 'unknown/', 'embed/stations/hd/qiao/', 'map.pmtiles'])
        expect((await get(path)).headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'permissions-policy': expect.stringContaining('geolocation=(self)') as string,
        });
      expect((await get('')).headers['strict-transport-security']).toBeUndefined();
    });

    test('leads from a folder to the address with a slash, also behind a proxy', async () => {
      const { status, headers } = await get('stations/hd/qiao');
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${folder}/stations/hd/qiao/`);
    });

    test.each(['unknown/', '_astro/gone.css', 'stations/hd/none/2026-11/', 'index.html.gz', '.git/config'])(
      'answers %s with the page for unknown addresses',
      async (path) => {
        const { status, headers, body } = await get(path);
        expect([status, body.toString()]).toEqual([404, 'not here']);
        expect(headers['content-type']).toMatch(/^text\/html/);
      },
    );

    test.each(RETIRED)('leads from the retired %s to %s', async (from, to, expected = 301) => {
      const { status, headers } = await get(from);
      expect([status, headers.location]).toEqual([expected, `${folder}/${to}`]);
    });

    test('leads nowhere where there still is a file', async () => {
      expect((await get('stations/hd/qiao/2026-11/poster/')).body.toString()).toBe('poster');
    });

    test('sends parts of a map', async () => {
      const { status, headers, body } = await get('map.pmtiles', {
        range: 'bytes=100-199',
        'accept-encoding': 'gzip, br',
      });
      expect([status, headers['content-range']]).toEqual([206, 'bytes 100-199/4096']);
      expect(body.equals(TILES.subarray(100, 200))).toBe(true);
    });
  });
});
