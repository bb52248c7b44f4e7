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

test('findBrowser returns CHROMIUM_PATH, or nothing if that file does not exist', () => {
  const browser = join(folder, 'my-browser');
  vi.stubEnv('CHROMIUM_PATH', browser);
  expect(findBrowser()).toBeUndefined();
  writeFileSync(browser, '');
  expect(findBrowser()).toBe(browser);
});

test.runIf(process.platform === 'linux')(
  'findBrowser returns the first browser on PATH when CHROMIUM_PATH is empty',
  () => {
    const browser = join(folder, 'chromium-headless-shell');
    writeFileSync(browser, '');
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('PATH', `/nowhere:${folder}`);
    expect(findBrowser()).toBe(browser);
  },
);
