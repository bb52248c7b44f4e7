import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readFile } from '../../src/domain/intake/source/read-file.ts';

const SCRIPT = fileURLToPath(new URL('../sheet.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** On the frozen content of the end-to-end tests. */
function sheet(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: 'e2e/content', BUILD_DAY: '2026-11-15' };
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

test('writes a workbook of all stations of a district and says what to do with it', async () => {
  const out = join(newFolder(), '十二月.xlsx');
  const { status, stdout, stderr } = sheet('yangban', '2027-03', '--out', out);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('写好了');
  expect(stdout).toContain(`npm run take -- --month 2027-03 ${out}`);
  const parsed = await readFile('table.xlsx', new Uint8Array(readFileSync(out)));
  expect(parsed.ok && parsed.source.tables.map(({ name }) => name)).toContain('怎么填');
});

test('refuses to overwrite a table that may have been filled in', () => {
  const out = join(newFolder(), '表.xlsx');
  expect(sheet('yangban', '2026-12', '--out', out).status).toBe(0);
  const before = readFileSync(out);
  const { status, stderr } = sheet('yangban', '2026-12', '--out', out);
  expect([status, stderr]).toEqual([2, expect.stringContaining('没有写入')]);
  expect(readFileSync(out).equals(before)).toBe(true);
});

test.each([
  [[], '没写是哪个站'],
  [['yangban'], '没写是哪个月'],
  [['yangban', '2026-13'], '应写成 年-月，例如 2026-12'],
  [['yanban', '2026-12'], '是不是想写 “yangban”？'],
  [['yangban', '2026-12', '--out', 'x.pdf'], '以 .xlsx 结尾'],
  [['yangban', '2026-12', 'more'], '多写了 “more”'],
  [['yangban', '2026-12', '--all'], '用法：npm run sheet'],
])('refuses %j', (args, message) => {
  const { status, stdout, stderr } = sheet(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
