/** Table and verdict of cold builds of several sizes: time per page must not grow with the number of pages. */
import type { Measured } from './build.ts';
import { alignedTable } from '../table.ts';

type Run = Pick<Measured, 'activities' | 'pages'> & {
  cold: Pick<Measured['cold'], 'seconds' | 'processorSeconds'>;
};

/** Seconds per page may grow by half from the middle size to the largest; less is noise. */
const MAX_GROWTH = 1.5;

export function growthTable(runs: readonly Run[]): string {
  const [smallest] = runs;
  const rows = runs.map((run) => [
    String(run.activities),
    String(run.pages),
    run.cold.seconds.toFixed(1),
    run.cold.processorSeconds.toFixed(1),
    (run.pages / run.cold.seconds).toFixed(0),
    smallest ? (costOf(run) / costOf(smallest)).toFixed(2) : '',
    smallest ? doublingOf(smallest, run) : '',
  ]);
  return alignedTable([
    ['activities', 'pages', 'seconds', 'CPU s', 'pages/s', 's/page vs smallest', 'per doubling'],
    ...rows,
  ]);
}

/** Empty when growth is linear. */
export function growthProblems(runs: readonly Run[]): string[] {
  const sorted = [...runs].sort((a, b) => a.pages - b.pages);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const largest = sorted.at(-1);
  if (!middle || !largest) return ['nothing was measured'];
  const growth = costOf(largest) / costOf(middle);
  const processorGrowth = largest.cold.processorSeconds / largest.pages / (middle.cold.processorSeconds / middle.pages);
  return [
    ...(growth > MAX_GROWTH
      ? [
          `a page takes ${growth.toFixed(2)} times as long with ${largest.activities} activities as with ${middle.activities}, ` +
            `at most ${MAX_GROWTH} is linear`,
        ]
      : []),
    // Elapsed time without processor time was spent waiting for other programs or the disk.
    ...(growth > MAX_GROWTH && processorGrowth <= MAX_GROWTH
      ? [
          `the processor's time grew only ${processorGrowth.toFixed(2)} times: if other programs were running, measure again`,
        ]
      : []),
  ];
}

/** A single size shows no growth. */
export function growthVerdict(runs: readonly Run[], problems: readonly string[]): string {
  if (problems.length > 0) return 'failed, see above';
  return runs.length < 2 ? 'not measured: give two sizes' : 'linear';
}

const costOf = ({ cold, pages }: Run): number => cold.seconds / pages;

/** Factor of the seconds per page for each doubling of the pages; 1 is linear. */
function doublingOf(smallest: Run, run: Run): string {
  const doublings = Math.log2(run.pages / smallest.pages);
  return doublings > 0 ? ((costOf(run) / costOf(smallest)) ** (1 / doublings)).toFixed(2) : '';
}
