import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { statutoryHolidays } from '../../src/domain/calendar/holidays/statutory.ts';
import { changed, GOOD_CONTENT } from '../../src/loading/testing/good-content.ts';

const SCRIPT = fileURLToPath(new URL('../check.ts', import.meta.url));
const STATION = 'stations/demo/longjiang.md';
const MENU = 'menus/demo/longjiang/2026-11.json';

test('accepts valid content', () => {
  const { status, stdout, stderr } = check({});
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`${Object.keys(GOOD_CONTENT).length} 个文件，没有问题`);
});

test('names the folder that was meant where the one above it was given', () => {
  const above = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(above, 'content'));
  writeFileSync(join(above, 'content', 'site.json'), '{}');
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, above], { encoding: 'utf8' });
  rmSync(above, { recursive: true });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`请写 ${join(above, 'content')}`);
});

test('prints every mistake on a line with file, line number and field, and exits with 1', () => {
  const { status, stdout, stderr } = check({
    [STATION]: changed(STATION, 'level: 站', 'level: 战'),
    [MENU]: changed(MENU, '"2026-11-07"', '"2026/11/7"'),
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/longjiang\/2026-11\.json:9 {2}活动第1项·日期\(date\)：写的是 “2026\/11\/7”/);
  expect(stderr).toMatch(/longjiang\.md:3 {2}层级\(level\)：写的是 “战”/);
  expect(stderr).toContain('共 2 处要改');
  expect(stderr).not.toMatch(/ {4}at |Error/);
});

test('reports a character that no font of the pictures has, with its line', () => {
  const { status, stderr } = check({ [MENU]: changed(MENU, '打太极', '🎉打太极') });
  expect([status, stderr.split('\n').filter(Boolean).length]).toEqual([1, 2]);
  expect(stderr).toMatch(
    /longjiang\/2026-11\.json:\d+ {2}活动“🎉打太极”里的“🎉”（U\+1F389）图片里画不出来，请删掉它或换成一般的字/,
  );
});

test('reports a handbook that differs from the schemas', () => {
  const { status, stderr } = check({ 'README.md': '# 旧的' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/README\.md .*npm run handbook/);
});

test('lists the dates that a new holiday notice moves', () => {
  const notice = JSON.stringify({
    year: 2027,
    notice: '通知',
    off: ['2026-12-31', ...statutoryHolidays(2027).keys()],
    work: ['2026-12-27'],
  });
  const { status, stdout } = check({ 'workdays/2027.json': notice }, { BUILD_DAY: '2026-12-01' });
  expect(status).toBe(0);
  expect(stdout).toContain(
    '没有问题\n2027年放假通知带来的日期变化：\n  移动  2026-12-31 周四 → 2026-12-30 周三  免费理发（demo/lifa-dui/lifa）\n',
  );
});

function check(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    for (const [name, text] of Object.entries({ ...GOOD_CONTENT, ...files })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return spawnSync(process.execPath, [SCRIPT, root], { encoding: 'utf8', env: { ...process.env, ...env } });
  } finally {
    rmSync(root, { recursive: true });
  }
}
