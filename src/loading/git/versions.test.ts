import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import type { Entries } from '../../domain/schema/collections.ts';
import { readContent } from '../files/read-content.ts';
import { contentRevisions } from './history.ts';
import { versionsOf } from './versions.ts';

const COMMITTED_AT = Date.parse('2026-11-02T12:00:00+08:00') / 1000;
const A_DAY = 86_400;
const TODAY = '2026-11-30';
const TEAM = 'teams/yangban/lifa';

beforeEach(() => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.stubEnv('CACHE_DIR', cache);
  vi.stubEnv('CODE_VERSION', 'test');
  onTestFinished(() => {
    rmSync(cache, { recursive: true });
    vi.unstubAllEnvs();
  });
});

test('has every version in git, each with its day', () => {
  const content = newFolder();
  writeTeam(content, '2018年');
  commit(content, COMMITTED_AT);
  writeTeam(content, '2019年');
  commit(content, COMMITTED_AT + A_DAY);
  const { present, archived } = versionsIn(content);
  expect(foundedIn(archived)).toEqual([
    ['2018年', '2026-11-02'],
    ['2019年', '2026-11-03'],
  ]);
  expect(archived.get(present.get(TEAM)!)?.data['founded']).toBe('2019年');
  expect([...present.keys()]).toEqual([TEAM]);
});

test('reads each version once, and finds the same again', () => {
  const content = newFolder();
  writeTeam(content, '2018年');
  commit(content, COMMITTED_AT);
  writeTeam(content, '2019年');
  commit(content, COMMITTED_AT + A_DAY);
  expect(versionsIn(content)).toEqual(versionsIn(content));
});

test('does not publish what was taken back because it was private, nor what is no entry today', () => {
  const content = newFolder();
  writeTeam(content, '2018年', '找张三，13800138000。');
  commit(content, COMMITTED_AT);
  writeTeam(content, '2018年\nunknown: 一');
  commit(content, COMMITTED_AT + A_DAY);
  writeFileSync(join(content, 'teams/yangban/old.md'), '---\nname: 旧队\nkind: 服务队\n---\n');
  writeTeam(content, '2019年');
  commit(content, COMMITTED_AT + 2 * A_DAY);
  rmSync(join(content, 'teams/yangban/old.md'));
  expect(foundedIn(versionsIn(content).archived)).toEqual([['2019年', '2026-11-04']]);
});

test('a version that the site withdraws is not archived', () => {
  const content = newFolder();
  writeTeam(content, '2018年');
  commit(content, COMMITTED_AT);
  const old = versionsIn(content).present.get(TEAM)!;
  writeTeam(content, '2019年');
  commit(content, COMMITTED_AT + A_DAY);
  const { archived, withdrawn } = versionsIn(content, [old]);
  expect(foundedIn(archived)).toEqual([['2019年', '2026-11-03']]);
  expect(withdrawn).toEqual([old]);
});

test('without git, builds remember the versions that they saw; other code checks them again', () => {
  const content = newFolder();
  writeTeam(content, '2018年');
  versionsIn(content);
  writeTeam(content, '2019年');
  const founded = () => foundedIn(versionsIn(content).archived).map(([year]) => year);
  expect(founded().toSorted()).toEqual(['2018年', '2019年']);
  vi.stubEnv('CODE_VERSION', 'later');
  expect(founded().toSorted()).toEqual(['2018年', '2019年']);
});

function newFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'versions-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/teams/yangban'), { recursive: true });
  return join(root, 'content');
}

function writeTeam(content: string, founded: string, body = '在做好事。'): void {
  const text = `---\nname: 理发队\nkind: 服务队\nfounded: ${founded}\n---\n${body}\n`;
  writeFileSync(join(content, 'teams/yangban/lifa.md'), text);
}

function versionsIn(content: string, withdrawn: string[] = []) {
  const { entries: read, paths } = readContent(content);
  const [site] = sampleEntries().site;
  const entries: Entries = { ...read, site: [{ ...site!, data: { ...site!.data, withdrawn } }] };
  const history = contentRevisions(content);
  const revisions = new Map([...paths].map(([name, file]) => [name, history.ofFile(file)]));
  return versionsOf(
    { folder: content, entries, paths, blobs: history.hasHistory ? history.blobs : undefined },
    { revisions, today: TODAY },
  );
}

const foundedIn = (archived: ReturnType<typeof versionsOf>['archived']): [unknown, string][] =>
  [...archived.values()].map(({ data, revisedOn }) => [data['founded'], revisedOn]);

function commit(folder: string, seconds: number): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${seconds} +0800`, GIT_AUTHOR_DATE: `${seconds} +0800` };
  for (const args of [
    ['init', '--quiet', '..'],
    ['add', '--all', '..'],
    ['commit', '--quiet', '-m', 'content'],
  ])
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { env });
}
