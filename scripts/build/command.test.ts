import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../build.ts');

test('content with mistakes is not built: the check says what they are, and the program nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'site.json'), '{ "name": ');
  const out = join(folder, 'dist');
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, '--check'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(folder, 'cache') },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('site.json');
  expect(stderr.trim()).toMatch(/内容检查（.+）：\d+ 个文件，共 \d+ 处要改[^\n]*(?:\n.*npm run migrate.*)?$/);
  expect(existsSync(out)).toBe(false);
});
