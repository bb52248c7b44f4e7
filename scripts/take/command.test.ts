import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../take.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LINE = '3月8日上午9点 写春联，一楼大厅，直接来\n';

/** On a copy of the frozen content of the end-to-end tests, with a text of one activity that names no station. */
function newPlace(given = LINE) {
  const folder = mkdtempSync(join(tmpdir(), 'take-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'e2e/content'), content, { recursive: true });
  const text = join(folder, '三月.txt');
  writeFileSync(text, given);
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DAY: '2027-02-15' };
  return {
    written: (station: string) => existsSync(join(content, 'menus', station, '2027-03.json')),
    take: (...args: string[]) =>
      spawnSync(process.execPath, [SCRIPT, '--month', '2027-03', ...args, text], { cwd: ROOT, env, encoding: 'utf8' }),
  };
}

test('an activity that names no station is not written, and the command fails and says so', () => {
  const { take } = newPlace();
  const { status, stdout, stderr } = take();
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toContain('没有写是哪个站、没写进去的 1 项：写春联');
  expect(stdout).toMatch(/请加 --station 区县\/站点，例如 --station [a-z]+\/[a-z]+/);
});

test('with --station it is written', () => {
  const { take, written } = newPlace();
  const { status, stdout } = take('--station', 'yangban/liulin');
  expect([status, written('yangban/liulin')]).toEqual([0, true]);
  expect(stdout).not.toContain('没有写是哪个站');
});

test('of a file that cannot be read it says where its text can be pasted', () => {
  const { take } = newPlace('%PDF-1.7');
  const { status, stdout } = take();
  expect(status).toBe(1);
  expect(stdout).toContain('这是 PDF，读不了');
  expect(stdout).toContain('粘贴到网站的 /bianji/ 里');
  expect(stdout).not.toContain('这里');
});

test('says that what it could not read is mended in the table', () => {
  const { take } = newPlace('3月8日或9日上午9点 写春联，一楼大厅，直接来\n');
  const { status, stdout } = take('--station', 'yangban/liulin');
  expect(status).toBe(1);
  expect(stdout).toContain('没看懂什么（1 处；括号里是可以写成的，请在表里改好，再运行一次）');
});
