/**
 * Benchmarks: `npm run bench` runs all.
 * - `-- rules`: expansion of rules into dates; `-- calendar`: response of the calendar to a tap; `-- privacy`: private data that the
 *   check finds; `-- intake`: reading of an editor's table; `-- shift`: layout shift of each kind of page
 * - `-- lighthouse`: Lighthouse's scores of each kind of page of dist/, on its simulated phone; `--kind home` for one
 * - `-- offline`: bytes that a phone fetches in advance for a station (`--station panlong/dongzhuang`)
 * - `-- night`: what a nightly build of the content writes
 * - `-- peers`: time to make pages, compared with Hugo and Eleventy where they can be had; `-- province`: three districts built apart, and
 *   100 joined; both take `--activities 5000` for fewer than 20,000
 * - `-- 1000 5000`: sites of that many activities, built cold, after an edit and a day later: time, memory, files and bytes, compared with
 *   the goals (`--profile` writes a CPU profile of each build). 20000 is a district's year, 200000 are ten.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '../src/env.ts';
import { dayOrExit } from './build/build-day.ts';
import { dataProblems, weighData } from './built/budgets.ts';
import { benchSite, measureBuilds, type Measured } from './bench/growth/build.ts';
import { calendarProblems, calendarTable, measureCalendar } from './bench/calendar.ts';
import { filesOf, fileTable } from './bench/growth/files.ts';
import { goalsTable, machine, missedGoals } from './bench/growth/goals.ts';
import { growthProblems, growthTable, growthVerdict } from './bench/growth/growth.ts';
import { lighthouseProblems, lighthouseTable, measureLighthouse } from './bench/lighthouse/lighthouse.ts';
import { shelfProblems, weighShelves } from './bench/offline.ts';
import { measureNight, nightProblems, nightTable } from './bench/growth/night.ts';
import { buildDayOf } from './bench/growth/plan.ts';
import { intakeProblems, intakeTable, measureIntake } from './bench/intake.ts';
import { measurePeers, peersProblems, peersTable } from './bench/peers/peers.ts';
import { measurePrivacy, privacyProblems, privacyTable, privacyVerdict } from './bench/privacy/privacy.ts';
import { measureProvince, provinceTable } from './bench/province/province.ts';
import { disagreements, measureRules, rulesProblems, rulesTable, rulesVerdict } from './bench/rules/rules.ts';

/** Only when asked for: they need dist/, and one of them the npm registry. */
const ON_DEMAND = ['lighthouse', 'offline'];
const BENCHMARKS = ['rules', 'calendar', 'privacy', 'intake', 'shift', 'night', 'peers', 'province'];
const NAMES = [...BENCHMARKS, ...ON_DEMAND];
const DEFAULT_SIZES = ['1000', '5000', '20000'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'boolean', default: false },
    activities: { type: 'string', default: '20000' },
    kind: { type: 'string', multiple: true, default: [] },
    station: { type: 'string', multiple: true, default: ['panlong/dongzhuang'] },
  },
});
const requested = positionals.length ? positionals : [...BENCHMARKS, ...DEFAULT_SIZES];
const sizes = requested.filter((text) => !NAMES.includes(text)).map(sizeOf);

if (requested.includes('rules')) benchRules();
if (requested.includes('calendar')) await benchCalendar();
if (requested.includes('privacy')) benchPrivacy();
if (requested.includes('intake')) await benchIntake();
if (requested.includes('shift')) benchShift();
if (requested.includes('night')) benchNight();
if (requested.includes('peers')) await benchPeers();
if (requested.includes('province')) await benchProvince();
if (requested.includes('lighthouse')) await benchLighthouse();
if (requested.includes('offline')) await benchOffline();
if (sizes.length > 0) await benchGrowth();

function sizeOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(
      `"${text}" is neither one of ${NAMES.join(', ')} nor a number of activities. Example: npm run bench -- 1000 5000`,
    );
  return Number(text);
}

function benchRules(): void {
  const timed = measureRules();
  console.log(rulesTable(timed));
  const problems = rulesProblems(timed, disagreements());
  report('rules', problems, rulesVerdict(problems));
}

function benchPrivacy(): void {
  const measured = measurePrivacy();
  console.log(privacyTable(measured));
  const problems = privacyProblems(measured);
  report('privacy', problems, privacyVerdict(problems));
}

async function benchIntake(): Promise<void> {
  const timed = await measureIntake();
  console.log(intakeTable(timed));
  const problems = intakeProblems(timed);
  report('intake', problems, problems.length === 0 ? 'the time to read a table grows with its rows' : 'too slow');
}

/** Runs the end-to-end test of layout shift on all days and screens. */
function benchShift(): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', 'layout-shift', '--reporter=./scripts/bench/shift-table.ts'],
    { stdio: 'inherit', env: { ...process.env, LAYOUT_SHIFT: 'all' } },
  );
  if (status !== 0) process.exitCode = 1;
}

async function benchCalendar(): Promise<void> {
  const { occurrences, timed } = await measureCalendar();
  console.log(`a month of ${occurrences} occurrences, processor slowed four times\n${calendarTable(timed)}`);
  const problems = calendarProblems(timed);
  report('calendar', problems, problems.length === 0 ? 'the first tap is answered within 100 ms (median)' : 'too slow');
}

/** Of the content, from today or BUILD_DAY to the next day. */
function benchNight(): void {
  const night = measureNight(env.CONTENT_DIR, resolve('.cache/bench/night'), dayOrExit());
  console.log(nightTable(night));
  const problems = nightProblems(night);
  report('night', problems, problems.length === 0 ? 'few files are written' : 'too many files are written');
}

async function benchPeers(): Promise<void> {
  const compared = await measurePeers(sizeOf(values.activities));
  console.log(`${peersTable(compared)}\n\n${machine()}`);
  const problems = peersProblems(compared);
  report('peers', problems, problems.length === 0 ? 'Hugo was not faster' : 'see above');
}

async function benchProvince(): Promise<void> {
  const province = await measureProvince(sizeOf(values.activities));
  console.log(`${provinceTable(province)}\n\n${machine()}\n`);
}

async function benchLighthouse(): Promise<void> {
  const scored = await measureLighthouse(env.OUT_DIR, values.kind);
  console.log(`${lighthouseTable(scored)}\n\n${machine()}`);
  const problems = lighthouseProblems(scored);
  report('lighthouse', problems, problems.length === 0 ? 'nothing to mend' : 'see above');
}

async function benchOffline(): Promise<void> {
  const weighed = await weighShelves(env.OUT_DIR, values.station);
  for (const { station, files, bytes } of weighed) console.log(`${station}: ${files} files, ${bytes} bytes (gzip)`);
  const problems = shelfProblems(weighed);
  report('offline', problems, problems.length === 0 ? 'small enough for a phone' : 'too much for a phone');
}

async function benchGrowth(): Promise<void> {
  const runs: Measured[] = [];
  for (const size of sizes) {
    process.stderr.write(`${size} activities\n`);
    runs.push(await measureBuilds(size, values));
  }
  for (const run of runs) {
    console.log(`${fileTable(filesOf(benchSite(run.activities)), run.activities, buildDayOf(run.activities))}\n`);
    console.log(`${nightTable(run.night)}\n`);
    console.log(`${goalsTable(run)}\n`);
  }
  console.log(`${growthTable(runs)}\n\n${machine()}`);
  const problems = [
    ...growthProblems(runs),
    ...sizes.flatMap((size) => dataProblems(weighData(siteFiles(size))).map(({ file, text }) => `${file}: ${text}`)),
  ];
  report('growth', problems, growthVerdict(runs, problems));
  const missed = runs.flatMap(missedGoals);
  report('goals', missed, missed.length === 0 ? 'none was missed' : 'missed, see above');
}

function siteFiles(size: number): { folder: string; files: Set<string> } {
  return { folder: benchSite(size), files: new Set(filesOf(benchSite(size)).map(({ path }) => path)) };
}

function report(name: string, problems: readonly string[], verdict: string): void {
  for (const problem of problems) console.log(`problem: ${problem}`);
  console.log(`${name}: ${verdict}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
