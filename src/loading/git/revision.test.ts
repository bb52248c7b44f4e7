import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentRevision } from './revision.ts';

const COMMITTED_AT = 1_700_000_000;

test('returns the time of the newest file without git', () => {
  const content = folderWithOneFile();
  expect(contentRevision(content)).toBe(COMMITTED_AT - 10);
  edit(content, 'menu.json', COMMITTED_AT + 60);
  expect(contentRevision(content)).toBe(COMMITTED_AT + 60);
});

test('returns the time of the commit, whatever the times of the files', () => {
  const content = folderWithOneFile();
  commit(content, COMMITTED_AT);
  edit(content, 'menu.json', COMMITTED_AT + 999, '{}');
  expect(contentRevision(content)).toBe(COMMITTED_AT);
});

test('rises with an uncommitted edit, a new or ignored file, and again with their commit', () => {
  const content = folderWithOneFile();
  edit(content, '.gitignore', COMMITTED_AT - 10, 'draft.json\n');
  commit(content, COMMITTED_AT);
  for (const [index, file] of ['menu.json', 'more.json', 'draft.json'].entries()) {
    const time = COMMITTED_AT + 100 * (index + 1);
    edit(content, file, time, `{"edit": ${index}}`);
    expect(contentRevision(content)).toBe(time);
  }
  rmSync(join(content, 'draft.json'));
  commit(content, COMMITTED_AT + 500);
  expect(contentRevision(content)).toBe(COMMITTED_AT + 500);
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
  const env = { ...process.env, GIT_COMMITTER_DATE: `${seconds} +0800`, GIT_AUTHOR_DATE: `${seconds} +0800` };
  const run = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { env });
  run('init', '--quiet');
  run('add', '.');
  run('commit', '--quiet', '-m', 'content');
}
