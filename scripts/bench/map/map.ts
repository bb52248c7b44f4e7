/**
 * Measures how soon the map appears and how smoothly it moves with 5,000 stations: `npm run bench:map -- [stations]`. The page, the
 * island and the browser are real, the data is generated. Other programs only lengthen times, so the fastest of several rounds is
 * compared with the limit; all are printed. Exit 1 if it is exceeded.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { quantile } from '../calendar.ts';
import { framesDuring, type Frame } from './frames.ts';
import { benchMap } from './map-data.ts';
import { machineLoad } from '../machine-load.ts';
import { launchBrowser, serve } from '../slow-browser.ts';
import { ENGLISH, startProgress, type Progress } from '../../command-line/progress.ts';
import { alignedTable } from '../table.ts';

const STATIONS = 5000;
const MAX_MS_TO_MARKERS = 300;
const MAX_MS_A_FRAME = 16;
const MAX_JAVASCRIPT = 65_000;
const ROUNDS = 5;
const SCREENS = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const PAN_STEPS = 90;
const ZOOM_STEPS = 5;
/** Longer than Leaflet's animation of 250 ms. */
const ZOOM_MS = 450;

interface Measured {
  screen: string;
  /** Milliseconds from the arrival of script and data to the frame with the first markers, one per round. */
  markers: number[];
  /** Frames of each round. */
  pan: Frame[][];
  zoom: Frame[][];
}

const stations = Number(process.argv[2] ?? STATIONS);
const folder = buildSite(stations);
const { server, address } = await serve(folder);
const browser = await launchBrowser();
try {
  const javascript = await weighJavaScript(browser, address);
  const measured: Measured[] = [];
  const progress = startProgress('map, visits', SCREENS.length * ROUNDS, { words: ENGLISH });
  for (const screen of SCREENS) measured.push(await measure(browser, address, screen, progress));
  progress.end();
  report(javascript, measured);
} finally {
  await browser.close();
  server.kill();
}

function report(javascript: number, measured: readonly Measured[]): void {
  console.log(
    [
      `${String(stations)} stations`,
      `${(javascript / 1000).toFixed(1)} of at most ${String(MAX_JAVASCRIPT / 1000)} kB of JavaScript (gzip, including later requests)`,
      machineLoad(),
    ].join(', '),
  );
  const rows = measured.flatMap(({ screen, markers, pan, zoom }): Row[] => [
    {
      screen,
      event: 'first markers',
      fastest: Math.min(...markers),
      all: markers,
      processor: '',
      limit: MAX_MS_TO_MARKERS,
    },
    frameRow(screen, 'a frame while panning', pan),
    frameRow(screen, 'a frame while zooming', zoom),
  ]);
  console.log(
    alignedTable([
      ['screen', 'event', 'n', 'p50 ms', 'p95 ms', 'processor p95 ms', 'fastest round', 'limit'],
      ...rows.map(({ screen, event, fastest, all, processor, limit }) => [
        screen,
        event,
        String(all.length),
        quantile(all, 0.5).toFixed(1),
        quantile(all, 0.95).toFixed(1),
        processor,
        fastest.toFixed(1),
        String(limit),
      ]),
    ]),
  );
  const problems = problemsOf(javascript, rows);
  for (const problem of problems) console.log(`problem: ${problem}`);
  console.log(`map: ${problems.length === 0 ? 'fast enough' : 'too slow'}`);
  if (problems.length > 0) process.exitCode = 1;
}

function problemsOf(javascript: number, rows: readonly Row[]): string[] {
  return [
    ...(javascript > MAX_JAVASCRIPT ? ['too much JavaScript'] : []),
    ...rows
      .filter(({ fastest, limit }) => fastest > limit)
      .map(
        ({ screen, event, fastest, limit }) =>
          `${screen}, ${event}: ${fastest.toFixed(1)} ms, more than ${String(limit)}`,
      ),
  ];
}

interface Row {
  screen: string;
  event: string;
  /** The first markers, or the 95th percentile of the frames, of that round. */
  fastest: number;
  all: number[];
  /** 95th percentile of the processor's time. */
  processor: string;
  limit: number;
}

function frameRow(screen: string, event: string, rounds: readonly (readonly Frame[])[]): Row {
  const elapsedOf = (frames: readonly Frame[]): number[] => frames.map(({ elapsed }) => elapsed);
  return {
    screen,
    event,
    all: elapsedOf(rounds.flat()),
    limit: MAX_MS_A_FRAME,
    fastest: Math.min(...rounds.map((frames) => quantile(elapsedOf(frames), 0.95))),
    processor: quantile(
      rounds.flat().map(({ processor }) => processor),
      0.95,
    ).toFixed(1),
  };
}

async function measure(
  within: Browser,
  site: string,
  { name, ...viewport }: (typeof SCREENS)[number],
  progress: Progress,
): Promise<Measured> {
  const measured: Measured = { screen: name, markers: [], pan: [], zoom: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await within.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await page.addInitScript(watchForMarkers);
    await page.goto(`${site}map/?district=qu20`);
    measured.markers.push(
      await page.evaluate(() => (globalThis as unknown as { firstMarkers: Promise<number> }).firstMarkers),
    );
    await page.goto(`${site}map/`);
    await page.waitForSelector('.map-marker');
    // Let the rest of the list be drawn, as when a reader looks at the map before moving it.
    await page.waitForTimeout(1000);
    measured.pan.push(await framesDuring(within, () => pan(page)));
    measured.zoom.push(await framesDuring(within, () => zoom(page)));
    await context.close();
    progress.step();
  }
  return measured;
}

/** Runs in the page: measures the first markers from the arrival of script and data. */
function watchForMarkers(): void {
  const scope = globalThis as unknown as { firstMarkers: Promise<number> };
  scope.firstMarkers = new Promise((found) => {
    const look = (): void => {
      if (!document.querySelector('.map-marker')) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const arrivals = performance
          .getEntriesByType('resource')
          .filter(({ name: file }) => /\/draw\.[^/]*\.js$|\/map\.json$/.test(file)) as PerformanceResourceTiming[];
        found(performance.now() - Math.max(...arrivals.map(({ responseEnd }) => responseEnd)));
      };
      port2.postMessage('');
    };
    requestAnimationFrame(look);
  });
}

/** Drags the map in a zigzag, as fast as a hand. */
async function pan(page: Page): Promise<void> {
  const box = (await page.locator('.map-box').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 300) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < PAN_STEPS; step += 1)
    await page.mouse.move(x + Math.sin(step / 9) * box.width * 0.4, y + Math.cos(step / 14) * 120 - 120);
  await page.mouse.up();
}

/** Clicks precomputed positions, because looking up a button in the page would be measured too. */
async function zoom(page: Page): Promise<void> {
  const boxes = await Promise.all(
    ['first', 'last'].map((which) => page.locator(`.map-zoom button:${which}-child`).boundingBox()),
  );
  for (const box of boxes) {
    for (let step = 0; step < ZOOM_STEPS; step += 1) {
      await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
      await page.waitForTimeout(ZOOM_MS);
    }
  }
}

/** Gzip bytes of all scripts until the map is drawn, inline scripts included. */
async function weighJavaScript(within: Browser, site: string): Promise<number> {
  const page = await within.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(`${site}map/`);
  await page.waitForSelector('.map-marker');
  const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
  await page.close();
  return [...(await Promise.all(scripts)), ...inline].reduce(
    (sum, text) => sum + gzipSync(text, { level: 9 }).length,
    0,
  );
}

/** Builds the site of `content` with generated map data. */
function buildSite(count: number): string {
  const cache = resolve('.cache/bench/map');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const dist = join(cache, 'dist');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BUILD_DAY: '2026-11-22',
    CONTENT_DIR: 'content',
    OUT_DIR: dist,
    CACHE_DIR: join(cache, 'cache'),
  };
  const run = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout.slice(-2000)}${run.stderr.slice(-2000)}`);
  writeFileSync(join(dist, 'data/map.json'), JSON.stringify(benchMap(count)));
  return dist;
}
