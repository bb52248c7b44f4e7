import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statutoryHolidays } from '../../src/domain/calendar/holidays/statutory.ts';
import { writeContent } from '../../src/loading/testing/content-in.ts';
import { changed } from '../../src/loading/testing/good-content.ts';

const SCRIPT = fileURLToPath(new URL('../papers.ts', import.meta.url));
const MENU = 'menus/demo/longjiang/2026-11.json';
const STATION = 'stations/demo/longjiang.md';
const DECEMBER = 'menus/demo/longjiang/2026-12.json';
const december = (rule: string) =>
  JSON.stringify({
    month: '2026-12',
    theme: { title: '过年' },
    activities: [{ id: '202612-lifa', title: '理发', rule }],
  });
const NOTICE = 'https://www.example.org/stations/demo/longjiang/2026-11/poster/';
const CALENDAR = 'https://www.example.org/stations/demo/longjiang/2026-11/calendar/';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'papers-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('in a git checkout', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    writeContent(content(), { [DECEMBER]: december('每月最后一个工作日') });
    commit('first');
  });

  test('prints one line when nothing changed', () => {
    expect(papers(['--since', 'main'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: '和 “main” 比：贴出的都还对，不用重新打印\n',
    });
  });

  test('lists station, month, papers, the changes on them and where to print them', () => {
    writeContent(content(), {
      [MENU]: changed(MENU, '"time": "09:00-10:30"', '"time": "10:00-11:00", "place": "一楼"'),
    });
    expect(papers(['--since', 'main'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: `和 “main” 比：1份要重新打印

龙江社区站  2026年11月  通知、月历
  11月7日“义诊：量血压”：时间 9:00—10:30 → 10:00—11:00；地点 站里 → 一楼
  通知  ${NOTICE}
  月历  ${CALENDAR}

图片和文字跟着通知走：发到群里的，请用菜单页上新的再发一次。
`,
    });
  });

  test('ignores changes that no paper shows', () => {
    writeContent(content(), {
      [MENU]: changed(MENU, '"title": "打太极"', '"title": "打太极", "summary": "穿软底鞋"'),
      [STATION]: changed(STATION, '站在龙江边上', '站在江边'),
    });
    expect(papers(['--since', 'main']).stdout).toContain('不用重新打印');
  });

  test('ignores past months', () => {
    writeContent(content(), { [MENU]: changed(MENU, '"title": "打太极"', '"title": "太极拳"') });
    expect(papers(['--since', 'main']).stdout).toContain('1份要重新打印');
    expect(papers(['--since', 'main'], { BUILD_DAY: '2026-12-01' }).stdout).toContain('不用重新打印');
  });

  test('lists dates moved by a holiday notice', () => {
    const notice = JSON.stringify({
      year: 2027,
      notice: '通知',
      off: ['2026-12-31', ...statutoryHolidays(2027).keys()],
      work: ['2026-12-27'],
    });
    writeContent(content(), { 'workdays/2027.json': notice });
    const { stdout } = papers(['--since', 'main']);
    expect(stdout).toContain('1份要重新打印\n\n龙江社区站  2026年12月  通知、月历\n  每月最后一个工作日“理发”：');
    expect(stdout).toContain('12月30日');
  });

  test('counts new and removed menus separately', () => {
    rmSync(join(content(), DECEMBER));
    writeContent(content(), {
      'menus/demo/longjiang/2027-01.json': december('每周六')
        .replaceAll('2026-12', '2027-01')
        .replace('202612', '202701'),
    });
    const { stdout } = papers(['--since', 'main']);
    expect(stdout).toMatch(/^和 “main” 比：1份是新的，1份要取下来\n/);
    expect(stdout).toContain('2027年1月  通知、月历\n  新菜单\n  通知  https://');
    expect(stdout).toContain('2026年12月  通知、月历\n  菜单没有了，请取下来\n\n');
  });

  test('prints the same as JSON with --json', () => {
    writeContent(content(), { [MENU]: changed(MENU, '"title": "打太极"', '"title": "太极拳"') });
    expect(JSON.parse(papers(['--since', 'main', '--json']).stdout)).toEqual({
      since: 'main',
      today: '2026-11-05',
      stale: [
        {
          station: 'demo/longjiang',
          name: '龙江社区站',
          month: '2026-11',
          kind: 'changed',
          papers: [
            { name: '通知', address: NOTICE },
            { name: '月历', address: CALENDAR },
          ],
          changes: ['每周三“打太极”：标题 打太极 → 太极拳'],
        },
      ],
    });
  });

  test('counts unreadable files of the old version on stderr', () => {
    writeContent(content(), { [MENU]: changed(MENU, '"2026-11-07"', '"2026/11/7"') });
    commit('broken');
    writeContent(content());
    const { status, stdout, stderr } = papers(['--since', 'main']);
    expect([status, stderr]).toEqual([0, '“main” 里有 1 个文件照现在的写法读不懂，没有比。\n']);
    expect(stdout).toContain('1份是新的');
  });

  test('refuses invalid content', () => {
    writeContent(content(), { [MENU]: changed(MENU, '"2026-11-07"', '"2026/11/7"') });
    expect(papers(['--since', 'main'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '内容有 1 处要改，先运行 npm run check。\n',
    });
  });

  test.each(['nowhere', '--json=', 'HEAD~9'])('refuses the unknown version %s', (ref) => {
    const { status, stdout, stderr } = papers([`--since=${ref}`]);
    expect([status, stdout, stderr.split('，')[0]]).toEqual([2, '', `git 里没有 “${ref}” 这个版本`]);
  });

  test('explains how to deepen a shallow clone', () => {
    writeContent(content(), { [MENU]: changed(MENU, '"title": "打太极"', '"title": "太极拳"') });
    commit('second');
    const clone = join(root, 'clone');
    git('clone', '--quiet', '--depth=1', `file://${root}`, clone);
    const { status, stderr } = papers(['--since', 'HEAD~1'], { CONTENT_DIR: join(clone, 'content') });
    expect([status, stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
  });
});

test.each([
  [['--sicne', 'main'], /^看不懂 “--sicne main”。用法：npm run papers -- --since /],
  [[], /^没有写和哪个版本比.*用法：npm run papers -- --since /],
  [['--since', ''], /^没有写和哪个版本比/],
])('prints the usage for %j', (args, message) => {
  const { status, stdout, stderr } = papers(args);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
});

test('refuses to compare outside of a git checkout', () => {
  writeContent(content());
  const { status, stderr } = papers(['--since', 'main']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('不在 git 仓库里')]);
});

function content(): string {
  return join(root, 'content');
}

function commit(message: string): void {
  git('add', '.');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '--quiet', `--message=${message}`);
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function papers(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content(), BUILD_DAY: '2026-11-05', ...env },
  });
}
