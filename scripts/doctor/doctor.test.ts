import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

function doctor(content: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DAY: '2026-11-16' };
  return spawnSync(process.execPath, ['scripts/doctor/doctor.ts', ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

test('one line for each finding, and 1 for cron', () => {
  const { status, stdout } = doctor('e2e/content', '--quiet');
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toContain('要做  网址还是举例用的（site.json）：“url”换成网站真的网址，再生成');
  expect(lines.filter((line) => !/^(?:要做|坏了) {2}.+（.+）：.+$/.test(line))).toEqual([]);
});

test('content that cannot be published is broken, and comes first', () => {
  const content = mkdtempSync(join(tmpdir(), 'doctor-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync(join(ROOT, 'e2e/content'), content, { recursive: true });
  writeFileSync(join(content, 'site.json'), '{}');
  const { status, stdout } = doctor(content);
  expect(status).toBe(2);
  expect(stdout).toMatch(/^坏了 {2}内容有\d+处要改/);
});

test('links of content with problems may be missing, which the exit code says', () => {
  const content = mkdtempSync(join(tmpdir(), 'doctor-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  writeFileSync(join(content, 'site.json'), '{');
  const { status, stderr } = doctor(content, '--links');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/有\d+处要改，链接可能不全：先运行 npm run check。\n$/)]);
});

test('lists links with their files, and refuses what it does not know', () => {
  expect(doctor('e2e/content', '--links').stdout).toMatch(/^https:\/\/\S+\tsite\.json$/m);
  const wrong = doctor('e2e/content', '--fast');
  expect([wrong.status, wrong.stderr]).toEqual([2, '看不懂 “--fast”。写法：npm run doctor -- [--quiet] [--links]\n']);
});
