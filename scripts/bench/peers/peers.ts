/**
 * Time to make the pages of activities, menus, stations, teams and brands, compared with Hugo and Eleventy in the same run. They get each
 * page as data that this site has computed (dates from rules, wording, related activities), and only fill in a template; this site reads
 * the content, checks it, computes and renders. The pages of all have the same words.
 */
import { isDeepStrictEqual } from 'node:util';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBenchContent } from '../growth/content.ts';
import { buildDayOf } from '../growth/plan.ts';
import { alignedTable } from '../table.ts';
import { runMeasured, type Usage } from '../usage.ts';
import { eleventy, hugo, type Generator, type Pages } from './generators.ts';
import { pageDataOf, siteDataOf } from './page-data.ts';
import { wordsOf } from './words.ts';

interface Compared {
  activities: number;
  pages: number;
  /** This site first. */
  rows: { name: string; usage?: Usage; missing?: string }[];
  /** Pages of others that differ from those of this site. */
  differences: string[];
}

const ROUNDS = 2;
const MAX_COMPARED = 300;

export async function measurePeers(activities: number): Promise<Compared> {
  const folder = resolve('.cache/bench/peers');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeBenchContent(join(folder, 'content'), activities);

  const own = ownGenerator(folder, activities);
  const first = await run(own);
  const pages = readPages(own.output);
  const site = siteDataOf(readFileSync(join(own.output, [...pages.keys()][0]!, 'index.html'), 'utf8'));
  const others = [hugo(join(folder, 'hugo'), site, pages), eleventy(join(folder, 'eleventy'), site, pages)];

  const found = [own, ...others.filter((other) => 'run' in other)];
  const usages = new Map<string, Usage>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const generator of found) {
      if (generator === own) clearOwnCache(folder);
      const usage = await run(generator);
      const best = usages.get(generator.name);
      if (!best || usage.seconds < best.seconds) usages.set(generator.name, usage);
    }
  const rows = [own, ...others].map((generator) => ({
    name: generator.name,
    ...('run' in generator ? { usage: usages.get(generator.name)! } : { missing: generator.missing }),
  }));
  return {
    activities,
    pages: pages.size,
    rows: [rows[0]!, { name: '  compiling its code first', usage: first }, ...rows.slice(1)],
    differences: found.slice(1).flatMap((other) => differencesOf(own, other, [...pages.keys()])),
  };
}

export function peersTable({ activities, pages, rows }: Compared): string {
  const [own] = rows;
  const ratio = (value: number, base: number | undefined): string => (base ? (value / base).toFixed(2) : '');
  const cells = rows.map(({ name, usage, missing }) =>
    usage
      ? [
          name,
          usage.seconds.toFixed(1),
          ratio(usage.seconds, own?.usage?.seconds),
          usage.processorSeconds.toFixed(1),
          ratio(usage.processorSeconds, own?.usage?.processorSeconds),
          usage.bytes === undefined ? '–' : (usage.bytes / 1e9).toFixed(2),
          `${(usage.others * 100).toFixed(0)} %`,
        ]
      : [name, missing ?? '', '', '', '', '', ''],
  );
  const head = [
    `${String(activities)} activities, ${String(pages)} pages`,
    'seconds',
    'ratio',
    'CPU s',
    'ratio',
    'peak GB',
    'others',
  ];
  return alignedTable([head, ...cells]);
}

/** Pages that differ; and Hugo if it took less processor time, which other programs disturb less than elapsed time. */
export function peersProblems({ rows, differences }: Compared): string[] {
  const [own] = rows;
  const faster = rows
    .slice(2)
    .filter(({ usage }) => usage && own?.usage && usage.processorSeconds < own.usage.processorSeconds);
  return [
    ...differences.map((path) => `different words: ${path}`),
    ...faster.map(
      ({ name, usage }) => `${name} was faster: ${usage?.processorSeconds.toFixed(1) ?? ''} s of processor time`,
    ),
  ];
}

function ownGenerator(folder: string, activities: number): Generator {
  const output = join(folder, 'own');
  return {
    name: 'this site',
    output,
    run: {
      command: [process.execPath, fileURLToPath(new URL('own-pages.ts', import.meta.url))],
      settings: {
        BUILD_DAY: buildDayOf(activities),
        CONTENT_DIR: join(folder, 'content'),
        OUT_DIR: output,
        CACHE_DIR: join(folder, 'cache'),
      },
    },
  };
}

/** Keeps the compiled code, as the others come compiled, and no content that was read before. */
function clearOwnCache(folder: string): void {
  rmSync(join(folder, 'own.json'), { force: true });
  for (const name of readdirSync(join(folder, 'cache')))
    if (name !== 'compiled') rmSync(join(folder, 'cache', name), { recursive: true });
}

async function run({ name, run: settings, output }: Generator): Promise<Usage> {
  rmSync(output, { recursive: true, force: true });
  process.stderr.write(`${name} …\n`);
  return runMeasured({ name, ...settings });
}

function readPages(folder: string): Pages {
  const files = globSync('**/index.html', { cwd: folder }).sort();
  return new Map(
    files.map((file) => [dirname(file).replaceAll('\\', '/'), pageDataOf(readFileSync(join(folder, file), 'utf8'))]),
  );
}

function differencesOf(own: Generator, other: Generator, paths: readonly string[]): string[] {
  const words = ({ output }: Generator, path: string): unknown => {
    const file = join(output, path, 'index.html');
    if (!existsSync(file)) return undefined;
    const { values, ...texts } = wordsOf(readFileSync(file, 'utf8'));
    return { ...texts, values: values.sort() };
  };
  const step = Math.ceil(paths.length / MAX_COMPARED);
  return paths
    .filter((path, index) => index % step === 0 && !isDeepStrictEqual(words(own, path), words(other, path)))
    .map((path) => `${other.name}: ${path}`);
}
