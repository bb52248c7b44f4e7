/**
 * The Chromium that prints and that the end-to-end tests drive: where it is, and how it gets there on a clean Debian, where the
 * other engines of the tests are installed, too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { env, systemEnv } from '../src/env.ts';
import { programNamed } from './engines/programs.ts';

/** Draws the same as Chromium, without a window, and takes a fifth less time for it. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
/** Programs that the tour of other engines needs, and Debian's packages that bring them. */
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

/** CHROMIUM_PATH, else the first Chromium of the system; undefined: Playwright may still have one of its own. */
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
  if (!CHROMIUM_PATH && canUseApt() && !programNamed(SHELL) && aptHas(SHELL)) installByApt(SHELL);
  if (!findBrowser() && !(await playwrightHasOne())) {
    if (!canUseApt()) fail('没有找到 Chromium：请安装 Chrome 或 Chromium，或用 CHROMIUM_PATH 写明它在哪里。');
    installByApt('chromium', 'fonts-noto-cjk');
    if (!findBrowser()) fail('chromium 装好了却找不到，请用 CHROMIUM_PATH 写明它在哪里。');
  } else if (canUseApt() && lacksChineseFont()) {
    installByApt('fonts-noto-cjk');
  }
  ensureWitnesses();
}

/**
 * What proves the output: fonts and words of a PDF, and the other engines of `verify -- engines`. Elsewhere those steps say
 * what is missing.
 */
function ensureWitnesses(): void {
  if (!canUseApt()) return;
  if (spawnSync('pdfinfo', ['-v']).error) installByApt('poppler-utils');
  const engines = Object.entries(ENGINES).flatMap(([program, name]) => (programNamed(program) ? [] : [name]));
  if (engines.length > 0) installByApt(...engines);
}

/** Loaded late: Playwright takes a third of a second, and most machines have a browser of their own. */
async function playwrightHasOne(): Promise<boolean> {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Whether this system's lists name the package: Ubuntu's do not. A machine that never updated its lists knows none, and gets Chromium. */
function aptHas(name: string): boolean {
  return spawnSync('apt-cache', ['show', name]).status === 0;
}

function lacksChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() === '';
}

function installByApt(...packages: string[]): void {
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
