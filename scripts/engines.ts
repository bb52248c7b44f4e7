/** Visits the main pages in WebKit and Firefox: `node scripts/engines.ts [webkit|firefox]`. Screenshots go to .cache/engines. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/address.ts';
import { env } from '../src/env.ts';
import { digitFaults } from './engines/digits.ts';
import { firefox } from './engines/firefox.ts';
import { buildFrozenSite, serveFrozenSite } from './engines/frozen-site.ts';
import type { Engine } from './engines/tab.ts';
import { TOUR, visit } from './engines/tour.ts';
import { webkit } from './engines/webkit.ts';

/** Longer than a frame, so that the last change is drawn. */
const SETTLE_MS = 400;
const SCREENSHOTS = join(ROOT, '.cache/engines');

const names = process.argv.slice(2);
const engines = [webkit, firefox].filter(({ name }) => names.length === 0 || names.includes(name));
const installed = engines.filter(isInstalled);
if (installed.length > 0) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  buildFrozenSite();
  const { home, stop } = await serveFrozenSite();
  for (const engine of installed) await tour(engine, home);
  stop();
}

/** On Linux, CI installs every engine, so that a missing one is an error. */
function isInstalled({ name, missingProgram }: Engine): boolean {
  const program = missingProgram();
  if (program === undefined) return true;
  console.log(`${name}: skipped, ${program} is not installed`);
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
        await new Promise((done) => {
          setTimeout(done, SETTLE_MS);
        });
        writeFileSync(join(SCREENSHOTS, `${engine.name} ${stop.name}.png`), await tab.screenshot());
      }
      faults.push(...(await digitFaults(tab)));
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
