/**
 * A province of 100 districts by simulation: three of them are built, each by itself as a job of its own, and the pages of the province
 * are made from their three summaries and 97 copies with other names.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { addDays } from '../../../src/domain/calendar/day.ts';
import type { SiteSummary } from '../../../src/view-models/summary/summary.ts';
import { buildIn, contentFolderOf } from '../growth/build.ts';
import { filesOf } from '../growth/files.ts';
import { buildDayOf } from '../growth/plan.ts';
import { alignedTable } from '../table.ts';
import { runMeasured, type Usage } from '../usage.ts';
import { renamed } from './renamed.ts';

const DISTRICTS = 100;
const BUILT = 3;
const JOIN = fileURLToPath(new URL('../../join.ts', import.meta.url));

interface Province {
  activities: number;
  jobs: { district: string; cold: Usage; nightly: Usage; files: number; bytes: number; summary: number }[];
  join: Usage;
  /** Files of the province's site, with their bytes as they are and compressed. */
  files: { path: string; bytes: number; gzipped: number }[];
}

/** @param activities of each district */
export async function measureProvince(activities: number): Promise<Province> {
  const folder = resolve('.cache/bench/province');
  rmSync(folder, { recursive: true, force: true });
  const summaries = join(folder, 'summaries');
  mkdirSync(summaries, { recursive: true });
  const jobs = [];
  const built: SiteSummary[] = [];
  for (let number = 0; number < BUILT; number += 1) {
    const { summary, ...job } = await measureJob(number, activities);
    built.push(JSON.parse(summary) as SiteSummary);
    jobs.push({ ...job, summary: Buffer.byteLength(summary) });
  }
  for (let number = 0; number < DISTRICTS; number += 1) {
    const summary = built[number] ?? renamed(built[number % BUILT]!, number, number % BUILT);
    writeFileSync(join(summaries, `${String(number)}.json`), JSON.stringify(summary));
  }

  const out = join(folder, 'site');
  process.stderr.write('join …\n');
  const joined = await runMeasured({
    name: 'join',
    command: [process.execPath, JOIN, summaries, '--name', '示例省', '--out', out],
    settings: { CACHE_DIR: join(folder, 'cache') },
  });
  const files = filesOf(out).map(({ path, bytes }) => ({
    ...{ path, bytes },
    gzipped: gzipSync(readFileSync(join(out, path))).length,
  }));
  return { activities, jobs, join: joined, files };
}

/** The folder is deleted afterwards: three districts take gigabytes. */
async function measureJob(
  number: number,
  activities: number,
): Promise<Omit<Province['jobs'][number], 'summary'> & { summary: string }> {
  const district = `district ${String(number + 1)}`;
  const folder = contentFolderOf(`district-${String(number)}`, activities, number);
  const today = buildDayOf(activities);
  const cold = await buildIn(folder, `${district}, cold`, today);
  const nightly = await buildIn(folder, `${district}, nightly`, addDays(today, 1));
  const files = filesOf(join(folder, 'dist'));
  const summary = readFileSync(join(folder, 'dist/data/summary.json'), 'utf8');
  rmSync(folder, { recursive: true });
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { district, cold, nightly, files: files.length, bytes, summary };
}

export function provinceTable({ activities, jobs, join: joined, files }: Province): string {
  const usage = ({ seconds, processorSeconds, bytes }: Usage): string[] => [
    seconds.toFixed(1),
    processorSeconds.toFixed(1),
    bytes === undefined ? '–' : (bytes / 1e9).toFixed(2),
  ];
  const head = ['', 'seconds', 'CPU s', 'peak GB', 'files', 'MB', 'summary kB'];
  const rows = jobs.flatMap(({ district, cold, nightly, files: number, bytes, summary }) => [
    [`${district}, cold`, ...usage(cold), String(number), (bytes / 1e6).toFixed(1), (summary / 1e3).toFixed(1)],
    [`${district}, nightly`, ...usage(nightly), '', '', ''],
  ]);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const join_ = [`join of ${String(DISTRICTS)}`, ...usage(joined), String(files.length), (total / 1e6).toFixed(1), ''];
  const sizes = files.map(({ path, bytes, gzipped }) => [path, (bytes / 1e3).toFixed(1), (gzipped / 1e3).toFixed(1)]);
  return [
    `${String(activities)} activities in each district`,
    alignedTable([head, ...rows, join_]),
    alignedTable([['page of the province', 'kB', 'kB gzipped'], ...sizes]),
  ].join('\n\n');
}
