/** `--against <git ref>`: changes since that version that were not announced. */
import { contentAtRef } from '../../src/loading/git/at-git-ref.ts';
import { printProblem } from '../../src/loading/problems.ts';
import { unannouncedProblems, type UnannouncedProblem } from '../../src/loading/git/unannounced.ts';
import { dayOrExit } from '../build/build-day.ts';

/** Prints the changes. @returns the exit code: 1 when something has to be announced, 2 when there is nothing to compare with */
export function checkAgainst(folder: string, ref: string): number {
  const before = contentAtRef(folder, ref);
  if ('refused' in before) {
    console.error(before.refused);
    return 2;
  }
  if (before.unread > 0) console.error(`“${ref}” 里有 ${before.unread} 个文件照现在的写法读不懂，没有比。`);
  const found = unannouncedProblems(folder, before.entries, dayOrExit());
  if (found.length === 0) {
    console.log(`和 “${ref}” 比：变动都公布了`);
    return 0;
  }
  console.error(`${found.map(printed).join('\n')}\n\n和 “${ref}” 比：${found.length} 处改了没有公布`);
  return 1;
}

/** The problem, with the entries to paste below it. */
function printed({ pieces, ...problem }: UnannouncedProblem): string {
  return [
    pieces.length > 0 ? `${printProblem(problem)}：` : printProblem(problem),
    ...pieces.map((piece) => `    ${piece}`),
  ].join('\n');
}
