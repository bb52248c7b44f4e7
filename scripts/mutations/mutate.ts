/**
 * `node scripts/mutations/mutate.ts [count] [seed]`: mutation test of the content checks. Changes valid content in `count` ways and runs
 * check and build on each. Prints a table by kind; exit 1 if any crashed, was accepted although a build would fail, or was refused
 * without saying what to do.
 */
import { fileURLToPath } from 'node:url';
import { ENGLISH, startProgress } from '../command-line/progress.ts';
import { judgeAll, textsOf, type Judged, type Verdict } from './judge.ts';
import { mutations } from './mutations.ts';

const FOLDER = fileURLToPath(new URL('../../e2e/content', import.meta.url));
/** The day on which the frozen content is built. */
const TODAY = '2026-11-16';
const VERDICTS: readonly Verdict[] = [
  'accepted',
  'refused',
  'refused unclearly',
  'accepted, but cannot be published',
  'crashed',
];

const [count = 6000, seed = 1] = process.argv.slice(2).map(Number);
const mutated = mutations(textsOf(FOLDER), count, seed);
const progress = startProgress('mutations', mutated.length, { words: ENGLISH });
const judged = judgeAll(FOLDER, mutated, TODAY, progress.step);
progress.end();
const kinds = [...Map.groupBy(judged, ({ kind }) => kind)];
console.table(
  Object.fromEntries(
    [...kinds, ['all', judged] as const].map(([kind, list]) => [
      kind,
      Object.fromEntries(VERDICTS.map((verdict) => [verdict, countOf(list, verdict)])),
    ]),
  ),
);
const failures = judged.filter(({ verdict }) => verdict !== 'accepted' && verdict !== 'refused');
for (const { file, kind, verdict, reason } of failures.slice(0, 40))
  console.error(`${verdict}: ${file} (${kind}): ${reason}`);
if (failures.length > 0) process.exitCode = 1;

function countOf(list: readonly Judged[], verdict: Verdict): number {
  return list.filter((judged) => judged.verdict === verdict).length;
}
