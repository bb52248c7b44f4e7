/** Measures the search of a district's ten years, 200,000 activities: sizes, work of the build, and response to a keystroke. */
import { isArchived } from '../../../src/domain/archive.ts';
import { vocabularyOf } from '../../../src/domain/search/archives/vocabulary.ts';
import { search } from '../../../src/domain/search/engine.ts';
import { dayNumber } from '../../../src/domain/search/query/day-number.ts';
import {
  archiveName,
  archiveTextOf,
  filesOf,
  openArchiveText,
  openFiles,
  type SearchFiles,
  type SearchManifest,
} from '../../../src/view-models/search/index.ts';
import { resultsWithArchives } from '../../../src/view-models/search/results.ts';
import { quantile } from '../calendar.ts';
import { alignedTable } from '../table.ts';
import { DECADE_DAY, decadeOf } from './decade.ts';
import { gzipped } from './engines.ts';
import { keystrokes } from './report.ts';
import { measureInBrowser } from './years-browser.ts';
import { goldenOf, heldOutOf, type SearchWorld } from './world.ts';

interface Row {
  name: string;
  value: number;
  unit: string;
  /** At most; without it, the value is only shown. */
  goal?: number;
}

/** Other programs share the processor, so the fastest of several runs counts. */
const RUNS = 3;
const YEARS_AROUND = [2035, 2036, 2037];

/** @param site folder of a built site, in whose search page the index is measured */
export async function measureYears(real: SearchWorld, site: string): Promise<Row[]> {
  const queries = { warm: heldOutOf(real).map(({ query }) => query), timed: goldenOf(real).map(({ query }) => query) };
  const built = buildDecade(real);
  const { files, archives, manifest, texts } = built;
  const sizes = archives.map(({ text }) => gzipped(text) / 1000);
  const inNode = await measureInNode(
    files,
    archives.map(({ text }) => text),
    queries,
  );
  const inBrowser = await measureInBrowser(site, { manifest, texts }, queries.timed);
  const kB = 'kB gzip';
  const later = (gzipped(files.summaries.text) + gzipped(files.rest.text)) / 1000;
  const first = (gzipped(JSON.stringify(manifest)) + gzipped(files.core.text)) / 1000;
  return [
    { name: 'activities', value: built.activities, unit: '' },
    { name: 'of them not archived', value: built.living, unit: '' },
    { name: 'first data: manifest and core', value: first, unit: kB, goal: 60 },
    { name: 'fetched after it: summaries and rest', value: later, unit: kB },
    { name: 'largest archive', value: Math.max(...sizes), unit: kB },
    { name: 'all archives', value: sizes.reduce((sum, size) => sum + size, 0), unit: kB },
    { name: 'build, every night', value: built.seconds, unit: PROCESSOR, goal: 1 },
    { name: 'build of an archive, once', value: Math.max(...archives.map(({ seconds }) => seconds)), unit: PROCESSOR },
    { name: 'Node: key, p95', value: quantile(inNode.keys, 0.95), unit: 'ms', goal: 8 },
    { name: 'Node: opening of an archive, median', value: quantile(inNode.opening, 0.5), unit: 'ms' },
    { name: 'Node: all years, median', value: quantile(inNode.all, 0.5), unit: 'ms' },
    { name: 'Node: all years, longest step, p95', value: quantile(inNode.steps, 0.95), unit: 'ms' },
    { name: 'slow screen: key, p95', value: quantile(inBrowser.keys, 0.95), unit: 'ms', goal: 50 },
    {
      name: 'slow screen: key with archives open, p95',
      value: quantile(inBrowser.keysWithArchives, 0.95),
      unit: 'ms',
      goal: 50,
    },
    { name: 'slow screen: all years, median', value: quantile(inBrowser.all, 0.5), unit: 'ms' },
  ];
}

const PROCESSOR = 's of processor';

function buildDecade(real: SearchWorld) {
  const { hosts, activities } = decadeOf(real.documents);
  const living = activities.filter(({ month }) => !isArchived(month, DECADE_DAY)).map(({ document }) => document);
  const past = activities.filter(({ month }) => isArchived(month, DECADE_DAY));
  const [files, seconds] = processorTime(() =>
    filesOf([...hosts, ...living], { today: DECADE_DAY, years: YEARS_AROUND }),
  );
  const archives = [...Map.groupBy(past, ({ month }) => Number(month.slice(0, 4)))]
    .sort(([a], [b]) => b - a)
    .map(([year, ofYear]) => {
      const documents = ofYear.map(({ document }) => document);
      const [text, time] = processorTime(() => archiveTextOf(year, documents), 1);
      const [from, until] = [ofYear[0]!.month, ofYear.at(-1)!.month];
      return {
        file: { year, name: archiveName(year, 'bench'), activities: ofYear.length, from, until },
        text,
        seconds: time,
      };
    });
  const { core, summaries, rest } = files;
  const manifest: SearchManifest = {
    core: core.name,
    summaries: summaries.name,
    rest: rest.name,
    archives: archives.map(({ file }) => file),
  };
  const texts = new Map([
    ...[core, summaries, rest].map(({ name, text }): [string, string] => [name, text]),
    ...archives.map(({ file, text }): [string, string] => [file.name, text]),
  ]);
  return { activities: activities.length, living: living.length, files, archives, manifest, texts, seconds };
}

export function yearsTable(rows: readonly Row[]): string {
  return alignedTable([
    ['', 'measured', '', 'goal'],
    ...rows.map(({ name, value, unit, goal }) => [
      name,
      unit === '' ? String(value) : value.toFixed(unit === PROCESSOR ? 2 : 1),
      unit,
      goal === undefined ? '' : `${goal}`,
    ]),
  ]);
}

export const yearsProblems = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ value, goal = Infinity }) => !(value <= goal))
    .map(({ name, value, unit, goal }) => `${name}: ${value.toFixed(1)} ${unit}, the goal is ${String(goal)}`);

interface Queries {
  /** Others than the timed ones, because results are cached. */
  warm: readonly string[];
  timed: readonly string[];
}

async function measureInNode(files: SearchFiles, archiveTexts: readonly string[], { warm, timed }: Queries) {
  const today = dayNumber(DECADE_DAY);
  const indexes = Array.from({ length: RUNS }, () => openFiles(files));
  for (const index of indexes) {
    index.prepare();
    for (const query of warm) search(index, query, { today });
  }
  const keys = timed
    .flatMap(keystrokes)
    .map((key) => Math.min(...indexes.map((index) => milliseconds(() => search(index, key, { today })))));
  const opening: number[] = [];
  const archives = archiveTexts.map((text) => {
    const start = performance.now();
    const archive = openArchiveText(files, text);
    opening.push(performance.now() - start);
    return archive;
  });
  const [living] = indexes;
  const vocabulary = vocabularyOf(living!, archives);
  vocabulary.prepare();
  const steps: number[] = [];
  const all: number[] = [];
  for (const query of timed) {
    const start = performance.now();
    let last = start;
    const longest: number[] = [];
    const pause = (): Promise<boolean> => {
      longest.push(performance.now() - last);
      last = performance.now();
      return Promise.resolve(false);
    };
    const now = { day: DECADE_DAY, time: '09:00' };
    await resultsWithArchives(living!, vocabulary, query, { filters: {}, now, limit: () => 8, pause });
    steps.push(Math.max(...longest, performance.now() - last));
    all.push(performance.now() - start);
  }
  return { keys, opening, steps, all };
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** In seconds, of all threads, the fastest of several runs. */
function processorTime<Value>(run: () => Value, runs = RUNS): [Value, number] {
  const timed = Array.from({ length: runs }, (): [Value, number] => {
    const start = process.cpuUsage();
    const value = run();
    const { user, system } = process.cpuUsage(start);
    return [value, (user + system) / 1e6];
  });
  return timed.toSorted((a, b) => a[1] - b[1])[0]!;
}
