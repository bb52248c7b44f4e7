import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../src/domain/calendar/day.ts';
import type { Entries } from '../../src/domain/schema/collections.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { printProblem, type Problem } from '../../src/loading/problems.ts';
import type { Mutation } from './mutations.ts';
import { publish } from './publish.ts';

export type Verdict = 'accepted' | 'refused' | 'crashed' | 'accepted, but cannot be published' | 'refused unclearly';

export interface Judged extends Mutation {
  verdict: Verdict;
  /** Empty for `accepted` and `refused`. */
  reason: string;
}

/** The files of a content folder by path. */
export function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|json)$/.test(name) && name !== 'README.md')
      .sort()
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Applies each mutation alone to a copy of the folder, checks it, and tries to publish what the check accepts. */
export function judgeAll(
  folder: string,
  mutations: readonly Mutation[],
  today: Day,
  onJudged: () => void = () => undefined,
): Judged[] {
  const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
  try {
    cpSync(folder, copy, { recursive: true });
    return mutations.map((mutation) => {
      const file = join(copy, mutation.file);
      const before = readFileSync(file);
      if (mutation.text === undefined) rmSync(file);
      else writeFileSync(file, mutation.text);
      const judged = { ...mutation, ...judge(copy, today) };
      writeFileSync(file, before);
      onJudged();
      return judged;
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function judge(folder: string, today: Day): Pick<Judged, 'verdict' | 'reason'> {
  try {
    const { entries, problems } = loadFromDisk(folder, today);
    const unexpected = problems.find(({ found }) => found.includes('程序没料到'));
    if (unexpected !== undefined) return { verdict: 'crashed', reason: printProblem(unexpected) };
    if (problems.length > 0) {
      const unclear = problems.find((problem) => !isClear(problem));
      return unclear === undefined
        ? { verdict: 'refused', reason: '' }
        : { verdict: 'refused unclearly', reason: printProblem(unclear) };
    }
    return verdictOfPublishing(entries, today);
  } catch (error) {
    return { verdict: 'crashed', reason: reasonOf(error) };
  }
}

function verdictOfPublishing(entries: Entries, today: Day): Pick<Judged, 'verdict' | 'reason'> {
  try {
    publish(entries, today);
    return { verdict: 'accepted', reason: '' };
  } catch (error) {
    return { verdict: 'accepted, but cannot be published', reason: reasonOf(error) };
  }
}

/** Whether the problem names the file, the line (unless it concerns the whole file) and what to do, in our words, not a library's. */
function isClear({ file, line, field, found, fix }: Problem): boolean {
  const wholeFile = /没有这个文件|没有自己的文件|文件(?:是空的|有 )|没有站点/.test(found);
  const text = `${found}${fix}`;
  return (
    file !== '' &&
    (line !== undefined || wholeFile) &&
    (field === undefined || /\p{Script=Han}/u.test(field) || found.includes('没有 “')) &&
    /例如|写|请|最多|至少|只[留用]|看看|删|改|加/.test(fix) &&
    !/invalid|expected|received|undefined(?!”)|\[object (?!Object\]”)|NaN(?!”)| at .*:\d+:\d+/i.test(
      text.replaceAll(/“[^”]*”/g, '“”'),
    )
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);
}
