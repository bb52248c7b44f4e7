/** Tables of the search benchmark, one row per kind or size. */
import { qualityByKind, type JudgedQuery, type Quality } from '../../../src/domain/search/testing/quality.ts';
import type { BenchEngine } from './engine.ts';
import { timed } from './engines.ts';
import type { SearchWorld } from './world.ts';

/** Queries all engines first, because one of them answers asynchronously. */
export async function qualityTable(
  title: string,
  judged: readonly JudgedQuery[],
  world: SearchWorld,
  engines: readonly BenchEngine[],
): Promise<string> {
  const tables: Map<string, Quality>[] = [];
  for (const engine of engines) {
    const rankings = new Map<string, string[]>();
    for (const { query } of judged) rankings.set(query, await engine.ranking(query));
    tables.push(qualityByKind(judged, world.haystacks, (query) => rankings.get(query) ?? []));
  }
  const columns = ['S@1', 'MRR', 'R@10', 'nDCG', 'wrong'];
  const head = ['kind', 'n', ...engines.flatMap(({ name }) => columns.map((column) => `${name} ${column}`))];
  const rows = [...tables[0]!].map(([kind, { queries }]) => [
    kind,
    String(queries),
    ...tables.flatMap((table) => cells(table.get(kind)!)),
  ]);
  return `\n## ${title}\n\n${table([head, ...rows])}`;
}

const cells = ({ success1, mrr10, recall10, ndcg10, falsePositives }: Quality): string[] => [
  ...[success1, mrr10, recall10, ndcg10].map((value) => value.toFixed(3)),
  String(falsePositives),
];

/** Runs each query once. `warm` are other queries than the timed ones, because an engine may cache results. */
export async function speedRow(
  name: string,
  entries: number,
  { warm, timed: queries }: { warm: readonly string[]; timed: readonly string[] },
  engine: BenchEngine,
): Promise<string[]> {
  engine.prepare?.();
  for (const query of warm) await engine.query(query);
  const times: number[] = [];
  for (const key of queries.flatMap(keystrokes)) times.push(await timeOf(engine, key));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return [
    name,
    String(entries),
    engine.name,
    kilobytes(engine.first),
    kilobytes(engine.all),
    engine.opening.toFixed(0),
    ...[0.5, 0.95, 0.99].map((share) => at(share).toFixed(2)),
  ];
}

/** The texts in the field while the query is being typed. */
export const keystrokes = (query: string): string[] => Array.from(query, (_, index) => query.slice(0, index + 1));

/** Awaits only asynchronous results, so that a synchronous engine has no extra delay. */
async function timeOf(engine: BenchEngine, key: string): Promise<number> {
  const [results, time] = timed(() => engine.query(key));
  if (!(results instanceof Promise)) return time;
  const start = performance.now();
  await results;
  return time + performance.now() - start;
}

export const SPEED_HEAD = [
  'content',
  'entries',
  'engine',
  'first kB',
  'all kB',
  'open ms',
  'p50 ms',
  'p95 ms',
  'p99 ms',
];

/** Adds the p95 of each engine as a multiple of that of this project. */
export function ratios(rows: readonly string[][]): string[][] {
  return rows.map((row) => {
    const own = rows.find(([content, , engine]) => content === row[0] && engine === 'this');
    return [...row, own ? (Number(row[7]) / Number(own[7])).toFixed(1) : ''];
  });
}

export function table(rows: readonly string[][]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
