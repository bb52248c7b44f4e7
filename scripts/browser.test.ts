import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from './browser.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('CHROMIUM_PATH is taken at its word, and no other browser instead of it', () => {
  const browser = join(folder, 'my-browser');
  vi.stubEnv('CHROMIUM_PATH', browser);
  expect(findBrowser()).toBeUndefined();
  writeFileSync(browser, '');
  expect(findBrowser()).toBe(browser);
});

test.runIf(process.platform === 'linux')('else the first one on PATH', () => {
  const browser = join(folder, 'chromium-headless-shell');
  writeFileSync(browser, '');
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', `/nowhere:${folder}`);
  expect(findBrowser()).toBe(browser);
});
