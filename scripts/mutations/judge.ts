import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../src/domain/calendar/day.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { printProblem, type Problem } from '../../src/loading/problems.ts';
import type { Mutation } from './mutations.ts';
import { publish } from './publish.ts';

export type Verdict = 'accepted' | 'refused' | 'crashed' | 'accepted, but cannot be published' | 'refused unclearly';

export interface Judged extends Mutation {
  verdict: Verdict;
  /** Why, for verdicts that must not be. */
  reason: string;
}

/** The texts of a content folder. */
export function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|json)$/.test(name) && name !== 'README.md')
      .sort()
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Each mutation by itself on a copy of the folder: what check says of it, and whether a build could publish what it accepts. */
export function judgeAll(folder: string, mutations: readonly Mutation[], today: Day): Judged[] {
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
      return judged;
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function judge(folder: string, today: Day): Pick<Judged, 'verdict' | 'reason'> {
  try {
    const { entries, problems } = loadFromDisk(folder, today);
    const unforeseen = problems.find(({ found }) => found.includes('程序没料到'));
    if (unforeseen !== undefined) return { verdict: 'crashed', reason: printProblem(unforeseen) };
    if (problems.length > 0) {
      const unclear = problems.find((problem) => !isClear(problem));
      return unclear === undefined
        ? { verdict: 'refused', reason: '' }
        : { verdict: 'refused unclearly', reason: printProblem(unclear) };
    }
    return published(() => {
      publish(entries, today);
    });
  } catch (error) {
    return { verdict: 'crashed', reason: reasonOf(error) };
  }
}

function published(build: () => void): Pick<Judged, 'verdict' | 'reason'> {
  try {
    build();
    return { verdict: 'accepted', reason: '' };
  } catch (error) {
    return { verdict: 'accepted, but cannot be published', reason: reasonOf(error) };
  }
}

/** A sentence of ours: the file, the line unless it is of the file as a whole, what to do, nothing in the words of a library. */
function isClear({ file, line, field, found, fix }: Problem): boolean {
  const wholeFile = /没有这个文件|没有自己的文件|文件(?:是空的|有 )|没有站点/.test(found);
  const says = `${found}${fix}`;
  return (
    file !== '' &&
    (line !== undefined || wholeFile) &&
    (field === undefined || /\p{Script=Han}/u.test(field) || found.includes('没有 “')) &&
    /例如|写|请|最多|至少|只[留用]|看看|删|改|加/.test(fix) &&
    !/invalid|expected|received|undefined(?!”)|\[object (?!Object\]”)|NaN(?!”)| at .*:\d+:\d+/i.test(
      says.replaceAll(/“[^”]*”/g, '“”'),
    )
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);
}
