/**
 * Finds the Chromium that prints PDFs and runs the end-to-end tests. Run as a script by root on Debian, installs it if it is missing,
 * with the other engines that the tests use.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { env, systemEnv } from '../../src/env.ts';
import { findProgram } from '../engines/programs.ts';

/** Chromium without a window: renders the same, 20 % faster. */
const HEADLESS_SHELL = 'chromium-headless-shell';
const NAMES = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
/** Programs that scripts/engines.ts needs, and the Debian packages that contain them. */
const ENGINES = { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb', 'firefox-esr': 'firefox-esr' };
const APPLICATIONS = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** CHROMIUM_PATH, else the first Chromium of the system. If undefined, Playwright may still have its own. */
export function findBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  const { CHROMIUM_PATH } = env;
  const { PATH, ProgramFiles, LOCALAPPDATA } = systemEnv;
  if (CHROMIUM_PATH) return [CHROMIUM_PATH];
  if (process.platform === 'darwin') return APPLICATIONS.darwin;
  if (process.platform === 'win32') {
    const roots = [ProgramFiles, `${ProgramFiles} (x86)`, LOCALAPPDATA];
    return roots.flatMap((root) => APPLICATIONS.win32.map((path) => join(root, path)));
  }
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function ensureBrowser(): Promise<void> {
  const { CHROMIUM_PATH } = env;
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH)) fail(`CHROMIUM_PATH 写的文件不存在：${CHROMIUM_PATH}`);
  if (!CHROMIUM_PATH && canUseApt() && !findProgram(HEADLESS_SHELL) && isInPackageLists(HEADLESS_SHELL))
    aptInstall(HEADLESS_SHELL);
  if (!findBrowser() && !(await playwrightHasBrowser())) {
    if (!canUseApt()) fail('没有找到 Chromium：请安装 Chrome 或 Chromium，或用 CHROMIUM_PATH 写明它在哪里。');
    aptInstall('chromium', 'fonts-noto-cjk');
    if (!findBrowser()) fail('chromium 装好了却找不到，请用 CHROMIUM_PATH 写明它在哪里。');
  } else if (canUseApt() && lacksChineseFont()) {
    aptInstall('fonts-noto-cjk');
  }
  ensureVerifiers();
}

/** Installs the programs that verify the output: poppler for PDFs, and the engines of `verify -- engines`. */
function ensureVerifiers(): void {
  if (!canUseApt()) return;
  if (spawnSync('pdfinfo', ['-v']).error) aptInstall('poppler-utils');
  const engines = Object.entries(ENGINES).flatMap(([program, name]) => (findProgram(program) ? [] : [name]));
  if (engines.length > 0) aptInstall(...engines);
}

/** Imported on use: loading Playwright takes a third of a second, and most machines have a browser. */
async function playwrightHasBrowser(): Promise<boolean> {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Ubuntu's package lists do not contain HEADLESS_SHELL, nor do lists that were never updated. */
function isInPackageLists(name: string): boolean {
  return spawnSync('apt-cache', ['show', name]).status === 0;
}

function lacksChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() === '';
}

function aptInstall(...packages: string[]): void {
  console.log(`正在安装 ${packages.join('、')}（端到端测试要用，只装一次）……`);
  const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const run = spawnSync('apt-get', args, { env: aptEnv, encoding: 'utf8' });
    if (run.status !== 0) fail(`apt-get ${args.join(' ')} 没有成功：${run.stderr.trim().split('\n').at(-1) ?? ''}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureBrowser();
