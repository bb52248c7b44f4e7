/** What the measurements say: a table, and whether a site of any size may be built. */
import type { Measured } from './build.ts';
import { alignedTable } from '../table.ts';

/** Seconds per page may grow by half from the middle size to the largest: more is no longer linear, less is noise. */
const MAX_GROWTH = 1.5;
const MAX_GIGABYTES = 2.5;
const GIGABYTE = 1e9;

export function growthTable(runs: readonly Measured[]): string {
  const [smallest] = runs;
  const rows = runs.map((run) => [
    String(run.activities),
    String(run.pages),
    run.seconds.toFixed(1),
    run.processorSeconds.toFixed(1),
    (run.pages / run.seconds).toFixed(0),
    (run.bytes / GIGABYTE).toFixed(2),
    smallest ? (costOf(run) / costOf(smallest)).toFixed(2) : '',
    smallest ? doublingOf(smallest, run) : '',
  ]);
  return alignedTable([
    ['activities', 'pages', 'seconds', 'CPU s', 'pages/s', 'peak GB', 's/page vs smallest', 'per doubling'],
    ...rows,
  ]);
}

/** Empty when growth is linear and memory holds. */
export function growthProblems(runs: readonly Measured[]): string[] {
  const sorted = [...runs].sort((a, b) => a.pages - b.pages);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const largest = sorted.at(-1);
  if (!middle || !largest) return ['nothing was measured'];
  const growth = costOf(largest) / costOf(middle);
  const processorGrowth = largest.processorSeconds / largest.pages / (middle.processorSeconds / middle.pages);
  return [
    ...(growth > MAX_GROWTH
      ? [
          `a page takes ${growth.toFixed(2)} times as long with ${largest.activities} activities as with ${middle.activities}, ` +
            `at most ${MAX_GROWTH} is linear`,
        ]
      : []),
    // Waiting that the processor did not share in was for other programs or for the disk.
    ...(growth > MAX_GROWTH && processorGrowth <= MAX_GROWTH
      ? [
          `the processor's time grew only ${processorGrowth.toFixed(2)} times: if other programs were running, measure again`,
        ]
      : []),
    ...runs
      .filter(({ bytes }) => bytes > MAX_GIGABYTES * GIGABYTE)
      .map(
        ({ activities, bytes }) =>
          `${activities} activities take ${(bytes / GIGABYTE).toFixed(2)} GB of memory; at most ${MAX_GIGABYTES} are allowed`,
      ),
  ];
}

/** One size alone tells nothing of growth. */
export function growthVerdict(runs: readonly Measured[], problems: readonly string[]): string {
  if (problems.length > 0) return 'refused, see above';
  return runs.length < 2 ? 'not measured, that takes two sizes' : 'linear';
}

const costOf = ({ seconds, pages }: Measured): number => seconds / pages;

/** By how much the seconds of a page change with each doubling of the pages; 1 is linear. */
function doublingOf(smallest: Measured, run: Measured): string {
  const doublings = Math.log2(run.pages / smallest.pages);
  return doublings > 0 ? ((costOf(run) / costOf(smallest)) ** (1 / doublings)).toFixed(2) : '';
}
