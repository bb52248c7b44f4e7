/**
 * Times the drawing of link cards and menu pictures, with an empty cache and from the cache: `npm run bench:cards -- [number]`.
 * Exit 1 when they take more processor time than MAX_MS.
 */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorld, type World } from '../../src/domain/world.ts';
import { brandMark } from '../../src/images/brand.ts';
import { cardSheet } from '../../src/images/card.ts';
import type { Sheet } from '../../src/images/drawing/draw.ts';
import { pngOf } from '../../src/images/png-of.ts';
import { painted } from '../../src/images/drawing/paint.ts';
import { encodedPng } from '../../src/images/drawing/png.ts';
import { menuSheet } from '../../src/images/menu-picture.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { cardView } from '../../src/view-models/pictures/card.ts';
import { cardsOf } from '../../src/view-models/pictures/cards.ts';
import { menuPicture } from '../../src/view-models/pictures/menu-picture.ts';
import { ENGLISH, startProgress, type Progress } from '../command-line/progress.ts';
import { quantile } from './calendar.ts';
import { machineLoad } from './machine-load.ts';
import { alignedTable } from './table.ts';

const CARDS = 1000;
/** Processor time for one picture, on a slow machine. */
const MAX_MS = { card: 20, 'menu picture': 120 };
/** As many as the build renders at a time (scripts/build/generate/generate.ts). */
const AT_ONCE = 8;
const TODAY = '2026-11-22';

const count = Number(process.argv[2] ?? CARDS);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`"${process.argv[2] ?? ''}" is not a number of cards. Example: npm run bench:cards -- 1000`);
mkdirSync('.cache/bench', { recursive: true });
const folder = mkdtempSync(join('.cache/bench', 'cards-'));
// eslint-disable-next-line no-restricted-syntax -- What this process draws is cached in the folder of this run.
process.env['CACHE_DIR'] = folder;
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** How a picture is laid out; the lines of its text are broken as part of it. */
type Layout = () => Sheet;

const world = makeWorld(loadFromDisk('content').entries, TODAY);
const logo = await brandMark(world);
const rows = [];
let slow = false;
for (const [kind, layouts] of [
  ['card', distinctCards(world, count)],
  ['menu picture', menuPictures(world)],
] as const) {
  // Drawn with an empty cache, from the cache, and step by step.
  const progress = startProgress(kind, 3 * layouts.length, { words: ENGLISH });
  const cold = await drawAll(layouts, progress);
  const warm = await drawAll(layouts, progress);
  const steps = await timedSteps(layouts, progress);
  progress.end();
  const bytes = cold.sizes.map((size) => size / 1000);
  const each = (milliseconds: number): string => (milliseconds / layouts.length).toFixed(1);
  slow ||= cold.processor / layouts.length > MAX_MS[kind];
  rows.push([
    ...[kind, String(layouts.length), each(cold.processor), each(cold.mainThread)],
    ...[each(steps.layout), each(steps.paint), each(steps.png)],
    each(cold.processor - steps.layout - steps.paint - steps.png),
    ...[each(cold.elapsed), each(warm.elapsed), quantile(bytes, 0.5).toFixed(1), Math.max(...bytes).toFixed(1)],
  ]);
}
console.log('milliseconds for one; the first six are processor time:');
const header = [
  '',
  'n',
  'all',
  'main thread',
  'layout',
  'paint',
  'PNG',
  'letters, file',
  'elapsed',
  'cached',
  'median kB',
  'max kB',
];
console.log(alignedTable([header, ...rows]));
console.log(`cards: ${slow ? 'too slow' : 'fast enough'} (${machineLoad()})`);
if (slow) process.exitCode = 1;

/** Cards of the site's content, repeated with a number in the title, so that all differ. */
function distinctCards(site: World, total: number): Layout[] {
  const own = [...cardsOf(site).values()];
  return Array.from({ length: total }, (_, index) => () => {
    const words = own[index % own.length]!;
    const title = index < own.length ? words.title : [...words.title, String(index)];
    return cardSheet(cardView(site, { ...words, title }), logo);
  });
}

function menuPictures(site: World): Layout[] {
  return site.catalogue.menus.flatMap(({ station, month }) =>
    menuPicture(site, station, month).parts.map((_, index) => () => {
      return menuSheet(menuPicture(site, station, month), index + 1, logo);
    }),
  );
}

async function drawAll(
  layouts: readonly Layout[],
  progress: Progress,
): Promise<{ elapsed: number; processor: number; mainThread: number; sizes: number[] }> {
  const sizes: number[] = [];
  const waiting = layouts.values();
  const [before, mainBefore] = [processor(), mainThread()];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const layout of waiting) {
        sizes.push((await pngOf(layout())).length);
        progress.step();
      }
    }),
  );
  const elapsed = performance.now() - start;
  return { elapsed, processor: processor() - before, mainThread: mainThread() - mainBefore, sizes };
}

/** One after the other, with all letters drawn before. */
async function timedSteps(
  layouts: readonly Layout[],
  progress: Progress,
): Promise<{ layout: number; paint: number; png: number }> {
  const times = { layout: 0, paint: 0, png: 0 };
  for (const layout of layouts) {
    const start = processor();
    const { tree, width, height } = layout();
    const laidOut = processor();
    const canvas = await painted(tree, width, height);
    const done = processor();
    encodedPng(canvas);
    times.layout += laidOut - start;
    times.paint += done - laidOut;
    times.png += processor() - done;
    progress.step();
  }
  return times;
}

/** Milliseconds of processor time so far, of all threads. */
function processor(): number {
  return milliseconds(process.cpuUsage());
}
/** The others compress pictures and collect garbage. */
function mainThread(): number {
  return milliseconds(process.threadCpuUsage());
}
function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
