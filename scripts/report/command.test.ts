import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../report.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The frozen content of the end-to-end tests, on the day before its third week. */
function report(...args: string[]) {
  return reportOn('e2e/content', ...args);
}

function reportOn(content: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DAY: '2026-11-15' };
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

test('fails on gaps only with --strict', () => {
  const { status, stdout, stderr } = report('--district', 'yangban');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^2026年12月活动月报，按2026年11月15日的内容\n/);
  expect(stdout).toContain('样板区  文化服务  要4场  有0场  差4场');
  expect(report('--district', 'yangban', '--strict')).toMatchObject({ status: 1, stdout });
});

test('accepts a month without gaps and shortfalls; a week with only a past report is a gap', () => {
  expect(report('--district', 'shifan', '--strict')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('第53周') as string,
  });
  const content = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync(join(ROOT, 'e2e/content'), content, { recursive: true });
  const menu = join(content, 'menus/shifan/qiaotou/2026-12.json');
  const written = JSON.parse(readFileSync(menu, 'utf8')) as { activities: object[] };
  written.activities.push({ id: '20261230-nianmo', title: '年末小聚', date: '2026-12-30', join: { ways: ['直接来'] } });
  writeFileSync(menu, JSON.stringify(written));
  expect(reportOn(content, '--district', 'shifan', '--strict').status).toBe(0);
});

test('reports a month that is over, and a year', () => {
  expect(report('--month', '2026-11', '--district', 'yangban')).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout } = report('--year', '2026', '--district', 'yangban');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2026年活动年报，按2026年11月15日的内容\n/);
  expect(stdout).toMatch(/\n {2}合计 +安排\d+场/);
  expect(stdout).toMatch(/\n {2}五为 +为老 +安排\d+场/);
});

test('prints a message without a stack for a wrong argument', () => {
  const { status, stdout, stderr } = report('--district', 'yangbang');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^--district 写的是 “yangbang”/);
  expect(stderr).not.toMatch(/ {4}at |Error/);
});
