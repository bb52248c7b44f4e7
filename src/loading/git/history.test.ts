import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentRevisions } from './history.ts';

const COMMITTED_AT = 1_700_000_000;

test('returns the time of the newest file without git', () => {
  const content = folderWithOneFile();
  expect(contentRevisions(content).content).toBe(COMMITTED_AT - 10);
  edit(content, 'menu.json', COMMITTED_AT + 60);
  expect(contentRevisions(content).content).toBe(COMMITTED_AT + 60);
});

test('returns the time of the commit, whatever the times of the files', () => {
  const content = folderWithOneFile();
  commit(content, COMMITTED_AT);
  edit(content, 'menu.json', COMMITTED_AT + 999, '{}');
  expect(contentRevisions(content).content).toBe(COMMITTED_AT);
});

test('rises with an uncommitted edit, a new or ignored file, and again with their commit', () => {
  const content = folderWithOneFile();
  edit(content, '.gitignore', COMMITTED_AT - 10, 'draft.json\n');
  commit(content, COMMITTED_AT);
  for (const [index, file] of ['menu.json', 'more.json', 'draft.json'].entries()) {
    const time = COMMITTED_AT + 100 * (index + 1);
    edit(content, file, time, `{"edit": ${index}}`);
    expect(contentRevisions(content).content).toBe(time);
  }
  rmSync(join(content, 'draft.json'));
  commit(content, COMMITTED_AT + 500);
  expect(contentRevisions(content).content).toBe(COMMITTED_AT + 500);
});

test('tells the files of the last commit from those before it, and edits from both', () => {
  const content = folderWithOneFile();
  edit(content, 'team.json', COMMITTED_AT - 10);
  commit(content, COMMITTED_AT);
  edit(content, 'menu.json', COMMITTED_AT + 5, '{"edit": 1}');
  commit(content, COMMITTED_AT + 60);
  edit(content, 'new.json', COMMITTED_AT + 90);
  const { ofFile, hasHistory } = contentRevisions(content);
  expect(['team.json', 'menu.json', 'new.json'].map(ofFile)).toEqual([0, 60, 90].map((later) => COMMITTED_AT + later));
  expect(hasHistory).toBe(true);
});

test('gives a merged file the time of the merge, when it was published', () => {
  const content = folderWithOneFile();
  edit(content, 'team.json', COMMITTED_AT - 10);
  commit(content, COMMITTED_AT);
  git(content, COMMITTED_AT, 'checkout', '--quiet', '-b', 'draft');
  edit(content, 'team.json', COMMITTED_AT, '{"edit": 1}');
  commit(content, COMMITTED_AT + 10);
  git(content, COMMITTED_AT, 'checkout', '--quiet', '-');
  edit(content, 'menu.json', COMMITTED_AT, '{"edit": 1}');
  commit(content, COMMITTED_AT + 20);
  git(content, COMMITTED_AT + 30, 'merge', '--quiet', '--no-edit', 'draft');
  const { ofFile } = contentRevisions(content);
  expect(['team.json', 'menu.json'].map(ofFile)).toEqual([COMMITTED_AT + 30, COMMITTED_AT + 20]);
});

test('never falls behind an earlier commit, although the clock of the next one was slow', () => {
  const content = folderWithOneFile();
  commit(content, COMMITTED_AT);
  edit(content, 'menu.json', COMMITTED_AT, '{"edit": 1}');
  commit(content, COMMITTED_AT - 500);
  expect(contentRevisions(content).ofFile('menu.json')).toBe(COMMITTED_AT);
});

test('does not rely on the history of a shallow clone', () => {
  const content = folderWithOneFile();
  commit(content, COMMITTED_AT);
  edit(content, 'team.json', COMMITTED_AT);
  commit(content, COMMITTED_AT + 10);
  const clone = mkdtempSync(join(tmpdir(), 'shallow-'));
  onTestFinished(() => {
    rmSync(clone, { recursive: true });
  });
  git(content, COMMITTED_AT, 'clone', '--quiet', '--depth', '1', `file://${join(content, '..')}`, join(clone, 'site'));
  const { ofFile, hasHistory } = contentRevisions(join(clone, 'site/content'));
  expect(hasHistory).toBe(false);
  expect(ofFile('menu.json')).toBe(COMMITTED_AT + 10);
});

function folderWithOneFile(): string {
  const root = mkdtempSync(join(tmpdir(), 'revision-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const content = join(root, 'content');
  mkdirSync(content);
  edit(content, 'menu.json', COMMITTED_AT - 10);
  return content;
}

function edit(folder: string, name: string, seconds: number, text = '{}'): void {
  writeFileSync(join(folder, name), text);
  utimesSync(join(folder, name), seconds, seconds);
}

function commit(folder: string, seconds: number): void {
  git(folder, seconds, 'init', '--quiet', '..');
  git(folder, seconds, 'add', '.');
  git(folder, seconds, 'commit', '--quiet', '-m', 'content');
}

function git(folder: string, seconds: number, ...args: string[]): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${seconds} +0800`, GIT_AUTHOR_DATE: `${seconds} +0800` };
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { env });
}
