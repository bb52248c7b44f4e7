/**
 * Times the drawing of link cards, with an empty cache and from the cache: `npm run bench:cards -- [number]`. Exit 1 when 1,000 from
 * an empty cache take longer than a minute.
 */
import { makeWorld } from '../../src/domain/world.ts';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cardSheet } from '../../src/images/card.ts';
import { pngOf } from '../../src/images/drawing/draw.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { cardView, type CardView } from '../../src/view-models/pictures/card.ts';
import { cardsOf } from '../../src/view-models/pictures/cards.ts';
import { quantile } from './calendar.ts';
import { machineLoad } from './machine-load.ts';
import { alignedTable } from './table.ts';

const CARDS = 1000;
const MAX_MS_A_CARD = 60;
/** As many as Astro renders at a time (build.concurrency). */
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

const views = distinctCards(count);
const cold = await drawAll(views);
const warm = await drawAll(views);
const bytes = cold.sizes.map((size) => size / 1000);
console.log(
  alignedTable([
    ['n', 'cold s', 'warm s', 'ms/card', 'processor ms/card', 'median kB', 'max kB'],
    [
      String(count),
      cold.seconds.toFixed(1),
      warm.seconds.toFixed(1),
      ((cold.seconds * 1000) / count).toFixed(1),
      ((cold.processor * 1000) / count).toFixed(1),
      quantile(bytes, 0.5).toFixed(1),
      Math.max(...bytes).toFixed(1),
    ],
  ]),
);
const slow = (cold.seconds * 1000) / count > MAX_MS_A_CARD;
console.log(`cards: ${slow ? `more than ${String(MAX_MS_A_CARD)} ms each` : 'fast enough'} (${machineLoad()})`);
if (slow) process.exitCode = 1;

/** Cards of the site's content, repeated with a number in the title, so that all differ. */
function distinctCards(total: number): CardView[] {
  const world = makeWorld(loadFromDisk('content').entries, TODAY);
  const own = [...cardsOf(world).values()];
  return Array.from({ length: total }, (_, index) => {
    const card = own[index % own.length]!;
    return index < own.length ? card : cardView(world, { ...card, title: [...card.title.lines, String(index)] });
  });
}

async function drawAll(cards: readonly CardView[]): Promise<{ seconds: number; processor: number; sizes: number[] }> {
  const sizes: number[] = [];
  const waiting = cards.values();
  const before = process.cpuUsage();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const card of waiting) sizes.push((await pngOf(cardSheet(card))).length);
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, sizes };
}
