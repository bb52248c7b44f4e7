/** A tour of the main pages in WebKit and Firefox: `node scripts/engines.ts [webkit|firefox]`. Pictures go to .cache/engines. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/address.ts';
import { env } from '../src/env.ts';
import { digitsFault } from './engines/digits.ts';
import { firefox } from './engines/firefox.ts';
import { buildFrozenSite, serveFrozenSite } from './engines/stage.ts';
import type { Engine } from './engines/tab.ts';
import { TOUR, visit } from './engines/tour.ts';
import { webkit } from './engines/webkit.ts';

const A_FRAME_MS = 400;
const PICTURES = join(ROOT, '.cache/engines');

const asked = process.argv.slice(2);
const engines = [webkit, firefox].filter(({ name }) => asked.length === 0 || asked.includes(name));
const there = engines.filter(isThere);
if (there.length > 0) {
  mkdirSync(PICTURES, { recursive: true });
  buildFrozenSite();
  const { home, stop } = await serveFrozenSite();
  for (const engine of there) await tour(engine, home);
  stop();
}

/** Where everything is installed for the tests, nothing may be missing. */
function isThere({ name, missing }: Engine): boolean {
  const what = missing();
  if (what === undefined) return true;
  console.log(`${name}: skipped, ${what} is not installed`);
  if (env.CI && process.platform === 'linux') process.exitCode = 1;
  return false;
}

async function tour(engine: Engine, home: string): Promise<void> {
  const start = performance.now();
  const faults: string[] = [];
  try {
    await engine.use(async (tab) => {
      for (const stop of TOUR) {
        faults.push(...(await visit(tab, home, stop)));
        // What was done last is drawn a frame later.
        await new Promise((done) => {
          setTimeout(done, A_FRAME_MS);
        });
        writeFileSync(join(PICTURES, `${engine.name} ${stop.name}.png`), await tab.picture());
      }
      faults.push(...(await digitsFault(tab)));
    });
  } catch (error) {
    faults.push(String(error));
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const verdict = faults.length === 0 ? 'ok' : `${String(faults.length)} faults`;
  console.log(`${engine.name}: ${String(TOUR.length)} stops in ${seconds} s, ${verdict}`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
