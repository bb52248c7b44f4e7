/** Runs setup.mjs in a project of its own, with an npm that notes its arguments and makes the folders that setup.mjs looks for. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const FONT_FILES = 'src/images/drawing/font-files.json';
const NPM = `
const { appendFileSync, mkdirSync, rmSync, symlinkSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync('npm.log', args.join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
for (const weight of ['100Thin', '400Regular', '700Bold', '900Black'])
  mkdirSync('node_modules/@expo-google-fonts/noto-sans-sc/' + weight, { recursive: true });
for (const weight of ['black', 'bold']) mkdirSync('node_modules/noto-serif-sc/noto_serif_sc_' + weight, { recursive: true });
if (args.includes('--workspace=scripts/setup/node')) {
  const bin = 'node_modules/node-' + process.platform + '-' + process.arch + '/bin';
  mkdirSync(bin, { recursive: true });
  symlinkSync(process.execPath, bin + '/node');
}
`;
/** Makes a newer Node say that it is an old one. */
const OLD_NODE =
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})";

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'));
  for (const file of ['scripts/setup.mjs', FONT_FILES]) cpSync(join(PROJECT, file), join(root, file));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'npm.cjs'), NPM);
  writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a machine with a new Node gets neither another one nor what only tests and content forms need, and only once', () => {
  expect(setup()).toEqual(['ci', '--omit=dev', '--workspaces=false']);
  expect(setup()).toBeUndefined();
  // Of the fonts, the weights stay that pictures are drawn with.
  expect(readdirSync(join(root, 'node_modules/@expo-google-fonts/noto-sans-sc'))).toEqual(['400Regular', '700Bold']);
  expect(readdirSync(join(root, 'node_modules/noto-serif-sc'))).toEqual(['noto_serif_sc_bold']);
});

test('a site that wants content forms gets their package, also when it wants them later', () => {
  setup();
  writeFileSync(join(root, 'content/site.json'), '{ "contentForms": true }');
  expect(setup()).toEqual(['ci', '--omit=dev', '--workspace=scripts/setup/content-forms', '--include-workspace-root']);
  expect(setup()).toBeUndefined();
});

test('what was installed for tests stays', () => {
  const all = ['ci', '--include=dev', '--workspace=scripts/setup/content-forms', '--include-workspace-root'];
  expect(setup('--all')).toEqual(all);
  expect(setup()).toBeUndefined();
  writeFileSync(join(root, 'package-lock.json'), '{ "changed": true }');
  writeFileSync(join(root, 'content/site.json'), '{}');
  expect(setup()).toEqual(all);
});

test.runIf(process.platform === 'linux')('a machine with an old Node gets a new one, which an update keeps', () => {
  const withNode = ['ci', '--omit=dev', '--workspace=scripts/setup/node', '--include-workspace-root'];
  expect(setup('--import', OLD_NODE)).toEqual(withNode);
  // From now on npm calls setup.mjs with the new one.
  expect(setup()).toBeUndefined();
  writeFileSync(join(root, 'package-lock.json'), '{ "changed": true }');
  expect(setup()).toEqual(withNode);
});

/** @returns the arguments of npm that say what to install; undefined if npm was not called */
function setup(...options: string[]): string[] | undefined {
  const log = join(root, 'npm.log');
  rmSync(log, { force: true });
  const env = {
    ...process.env,
    npm_execpath: join(root, 'npm.cjs'),
    npm_node_execpath: process.execPath,
    INIT_CWD: root,
    CONTENT_DIR: 'content',
  };
  const [node, script] = options[0] === '--import' ? [options, []] : [[], options];
  const { status, stderr } = spawnSync(process.execPath, [...node, join(root, 'scripts/setup.mjs'), ...script], {
    env,
  });
  if (status !== 0) throw new Error(stderr.toString());
  if (!existsSync(log)) return undefined;
  return readFileSync(log, 'utf8')
    .trim()
    .split(' ')
    .filter((arg) => !/^--(?:loglevel|no-progress|prefer-offline|fetch)/.test(arg));
}
