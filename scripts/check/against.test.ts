import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeContent } from '../../src/loading/testing/content-in.ts';
import { changed } from '../../src/loading/testing/good-content.ts';

const SCRIPT = fileURLToPath(new URL('../check.ts', import.meta.url));
const MENU = 'menus/demo/longjiang/2026-11.json';
const TEAM = 'teams/demo/lifa-dui.md';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'against-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('in a git checkout', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    writeContent(content());
    git('add', '.');
    git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=first');
  });

  test('prints one line when nothing changed', () => {
    expect(check('--against', 'main')).toMatchObject({ status: 0, stderr: '' });
    expect(check('--against', 'HEAD').stdout).toContain('和 “HEAD” 比：变动都公布了');
  });

  test('reports a changed time with file, line and the entry to paste', () => {
    writeContent(content(), { [MENU]: changed(MENU, '09:00-10:30', '14:00-15:30') });
    const { status, stderr } = check('--against', 'main');
    expect(status).toBe(1);
    expect(stderr)
      .toContain(`${MENU}:10  活动第1项·时间(time)：“义诊：量血压”的时间由 09:00-10:30 改成了 14:00-15:30，变动记录里没有说，请在这一条的 "changes" 里加上：
    { "on": "2026-11-05", "kind": "改时间", "was": "09:00-10:30", "now": "14:00-15:30" }`);
    expect(stderr).toContain('1 处改了没有公布');
  });

  test('accepts the change once the entry is pasted', () => {
    const entry =
      '"time": "14:00-15:30", "changes": [{ "on": "2026-11-05", "kind": "改时间", "was": "09:00-10:30", "now": "14:00-15:30" }]';
    writeContent(content(), { [MENU]: changed(MENU, '"time": "09:00-10:30"', entry) });
    expect(check('--against', 'main').status).toBe(0);
  });

  test('prints a routine that was removed from a Markdown file in its YAML', () => {
    const routine = /routines:\n(?: {2}.*\n)+/.exec(changed(TEAM, 'kind: 服务队', 'kind: 服务队'))?.[0] ?? '';
    writeContent(content(), { [TEAM]: changed(TEAM, routine, '') });
    const { status, stderr } = check('--against', 'main');
    expect(status).toBe(1);
    expect(stderr).toMatch(/lifa-dui\.md:\d+ {2}.*活动 “免费理发”（lifa）不见了/);
    expect(stderr).toContain('    - { "id": "lifa", "title": "免费理发", "rule": "每月最后一个工作日"');
  });

  test('names a deleted menu', () => {
    rmSync(join(content(), MENU));
    const { status, stderr } = check('--against', 'main');
    expect(status).toBe(1);
    expect(stderr).toMatch(/longjiang\/2026-11\.json {2}活动 “打太极”（202611-taiji）不见了/);
    expect(stderr).toContain('4 处改了没有公布');
  });

  test('reports a renamed brand with the line that keeps its address', () => {
    rmSync(join(content(), 'brands/demo/huaye.md'));
    writeContent(content(), {
      'brands/demo/huaye.md': undefined,
      'brands/demo/huaye-siyu.md': changed('brands/demo/huaye.md', 'kind: 项目', 'kind: 项目'),
    });
    rmSync(join(content(), 'brands/demo/huaye.md'), { force: true });
    const { status, stderr } = check('--against', 'main');
    expect(status).toBe(1);
    expect(stderr).toContain('huaye-siyu.md');
    expect(stderr).toContain(
      '品牌 “花叶私语” 的网址 /brands/demo/huaye/ 没有了，编号改成了 huaye-siyu，旧链接会打不开，请在字段里写上这一行：\n    aliases: [huaye]',
    );
    writeContent(content(), {
      'brands/demo/huaye.md': undefined,
      'brands/demo/huaye-siyu.md': changed('brands/demo/huaye.md', 'kind: 项目', 'kind: 项目\naliases: [huaye]'),
    });
    rmSync(join(content(), 'brands/demo/huaye.md'), { force: true });
    expect(check('--against', 'main').status).toBe(0);
  });

  test('leaves the work tree and the temporary folder unchanged', () => {
    const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('content-at-'));
    const before = copies();
    writeContent(content(), { [MENU]: changed(MENU, '09:00-10:30', '14:00-15:30') });
    check('--against', 'main');
    expect(git('status', '--short').trim()).toBe(`M content/${MENU}`);
    expect(copies().filter((name) => !before.includes(name))).toEqual([]);
  });

  test('refuses invalid content', () => {
    writeContent(content(), { [MENU]: changed(MENU, '"2026-11-07"', '"2026/11/7"') });
    const { status, stderr } = check('--against', 'main');
    expect(status).toBe(1);
    expect(stderr).not.toContain('没有公布');
  });

  test.each(['nowhere', '--all', 'HEAD~9'])('refuses the unknown version %s', (ref) => {
    const { status, stderr } = check(`--against=${ref}`);
    expect([status, stderr.split('，')[0]]).toEqual([2, `git 里没有 “${ref}” 这个版本`]);
  });
});

test.each([['--against'], ['--aganist', 'main']])('prints the usage for %s', (...args) => {
  const { status, stderr } = check(...args);
  expect([status, stderr.trim()]).toEqual([2, expect.stringMatching(/^看不懂 “.*”。写法：npm run check -- /)]);
});

test('refuses to compare outside of a git checkout', () => {
  writeContent(content());
  const { status, stderr } = check('--against', 'main');
  expect([status, stderr]).toEqual([2, expect.stringContaining('不在 git 仓库里')]);
});

function content(): string {
  return join(root, 'content');
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function check(...args: string[]) {
  return spawnSync(process.execPath, [SCRIPT, content(), ...args], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DAY: '2026-11-05' },
  });
}
