import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('report.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The frozen content of the browser tests, on the day before its third week. */
function report(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: 'e2e/content', BUILD_DAY: '2026-11-15' };
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

test('is strict only when asked: then what is missing fails', () => {
  const { status, stdout, stderr } = report('--district', 'yangban');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^2026年12月活动月报，按2026年11月15日的内容\n/);
  expect(stdout).toContain('样板区  文化服务  要4场  有0场  差4场');
  expect(report('--district', 'yangban', '--strict')).toMatchObject({ status: 1, stdout });
});

test('a month without gaps and shortfalls passes', () => {
  expect(report('--district', 'shifan', '--strict').status).toBe(0);
});

test('a wrong argument gets a message, and no stack', () => {
  const { status, stdout, stderr } = report('--district', 'yangbang');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^--district 写的是 “yangbang”/);
  expect(stderr).not.toMatch(/ {4}at |Error/);
});
