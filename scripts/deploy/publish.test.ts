/** The scripts of deploy/ with a checkout whose check and build are small programs, and with a folder as the target. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemEnv } from '../../src/env.ts';

const DEPLOY = join(import.meta.dirname, '..', '..', 'deploy');
const DAY_S = 24 * 60 * 60;
/** A build that writes the text of a file of the content, unless it says `fail`. */
const BUILD = `
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const text = readFileSync(process.env.CONTENT_DIR + '/text', 'utf8').trim();
console.log('the build printed');
if (text === 'build fails') process.exit(1);
rmSync('dist', { recursive: true, force: true });
for (const folder of ['_astro', 'data/search']) mkdirSync('dist/' + folder, { recursive: true });
writeFileSync('dist/index.html', text);
writeFileSync('dist/_astro/' + text + '.css', text);
writeFileSync('dist/data/search/' + text + '.json', text);
writeFileSync('dist/data/' + text + '.json', text);
`;
const CHECK = `
const { appendFileSync, readFileSync } = require('node:fs');
appendFileSync('checked', process.argv.slice(2).join(' ') + '\\n');
process.exit(readFileSync(process.env.CONTENT_DIR + '/text', 'utf8').trim() === 'check fails' ? 1 : 0);
`;
const missing = ['bash', 'git', 'rsync', 'flock'].filter((name) => spawnSync(name, ['--version']).error !== undefined);
const title = missing.length > 0 ? `deploy/*.sh (${missing.join(', ')} is not installed)` : 'deploy/*.sh';

describe.skipIf(missing.length > 0)(title, () => {
  test('publishes the site and compares the content with what was published before', () => {
    const { publish, edit, target, checked } = newPlace();
    const first = edit('one');
    expect(publish().status).toBe(0);
    expect(target('index.html')).toBe('one');
    edit('two');
    expect(publish().status).toBe(0);
    expect(target('index.html')).toBe('two');
    expect(checked()).toEqual(['', `--against ${first}`]);
  });

  test.each(['check fails', 'build fails'])('keeps the last site when the %s', (text) => {
    const { publish, edit, target } = newPlace();
    edit('one');
    publish();
    edit(text);
    expect(publish().status).toBe(1);
    expect(target('index.html')).toBe('one');
    edit('three');
    expect(publish().status).toBe(0);
    expect(target('index.html')).toBe('three');
  });

  test('does nothing without a new commit when asked to look for one', () => {
    const { publish, edit, checked } = newPlace();
    edit('one');
    publish('--if-changed');
    publish('--if-changed');
    expect(checked()).toHaveLength(1);
    publish();
    edit('two');
    publish('--if-changed');
    expect(checked()).toHaveLength(3);
  });

  test('keeps old styles and search indexes for 30 days, because open pages load them later', () => {
    const { code, publish, edit, target } = newPlace();
    edit('one');
    publish();
    edit('two');
    publish();
    expect([target('_astro/one.css'), target('_astro/two.css')]).toEqual(['one', 'two']);
    expect([target('data/search/one.json'), target('data/one.json')]).toEqual(['one', undefined]);
    const days = (count: number): void => {
      const then = performance.timeOrigin / 1000 - count * DAY_S;
      utimesSync(join(code, '.cache/assets/seen/_astro/one.css'), then, then);
    };
    days(29);
    publish();
    expect(target('_astro/one.css')).toBe('one');
    days(32);
    publish();
    expect([target('_astro/one.css'), target('_astro/two.css')]).toEqual([undefined, 'two']);
  });

  test('leaves unchanged files alone, removes pages that are gone, and keeps proofs of a certificate', () => {
    const { upload, write, target, inode } = newPlace();
    write('dist/index.html', 'home');
    write('dist/a/index.html', 'a');
    write('dist/_astro/x.css', 'x');
    write('www/.well-known/proof', 'proof');
    upload();
    const before = inode('index.html');
    rmSync(write('dist/a/index.html', ''));
    write('dist/b/index.html', 'b');
    upload();
    expect([target('a/index.html'), target('b/index.html')]).toEqual([undefined, 'b']);
    expect(target('.well-known/proof')).toBe('proof');
    expect(inode('index.html')).toBe(before);
  });

  test.each<[what: string, args: string[], message: RegExp]>([
    ['no target', ['district'], /^写法：publish\.sh /],
    ['an empty target', ['district', ''], /^写法：publish\.sh /],
    ['a repository that is not there', ['nowhere', 'www'], /^nowhere 里没有 content\/site\.json/],
    ['the content instead of its repository', ['district/content', 'www'], /写上一级文件夹 district 就好/],
    ['the root of the machine', ['district', '/'], /^目标写的是 \//],
    ['a file', ['district', 'file'], /\/file 是文件，不是文件夹/],
    ['a folder below a file', ['district', 'file/www'], /\/file 是文件，不是文件夹/],
    ['the content', ['district', 'district'], /district 里有别的东西（\.git、content），/],
    ['a folder with other things', ['district', '别的 文件夹'], /别的 文件夹 里有别的东西（我的 照片\.jpg），/],
  ])('refuses %s, before it builds', (_, args, message) => {
    const { code, edit, write, run } = newPlace();
    edit('one');
    write('file', '');
    write('别的 文件夹/我的 照片.jpg', '');
    const { status, stderr } = run('deploy/publish.sh', args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(existsSync(join(code, 'checked'))).toBe(false);
    expect(existsSync(join(code, '别的 文件夹/我的 照片.jpg'))).toBe(true);
    expect(existsSync(join(code, 'district/content/site.json'))).toBe(true);
  });

  test('does not take a program that is missing for another run', () => {
    const { edit, run, write } = newPlace();
    edit('one');
    const programs = ['bash', 'env', 'dirname', 'git', 'rsync', 'node', 'mkdir'];
    for (const name of programs) {
      const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
      chmodSync(write(`bin/${name}`, `#!/bin/sh\nexec ${found} "$@"\n`), 0o755);
    }
    const { status, stderr } = run('deploy/publish.sh', ['district', 'www'], undefined, 'bin');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^没有找到 flock：/)]);
  });

  test('publishes into a folder whose name has spaces', () => {
    const { edit, run, code } = newPlace();
    edit('one');
    expect(run('deploy/publish.sh', ['district', '网 站/hd']).status).toBe(0);
    expect(readFileSync(join(code, '网 站/hd/index.html'), 'utf8')).toBe('one');
    expect(run('deploy/publish.sh', ['district', '网 站/hd']).status).toBe(0);
  });

  test('says when git cannot read the content, and goes on with what is there', () => {
    const { edit, write, publish, target } = newPlace();
    edit('one');
    write('district/.git/HEAD', 'broken');
    const { status, stderr } = publish();
    expect([status, target('index.html')]).toEqual([0, 'one']);
    expect(stderr).toMatch(/^git 读不了 .*district，取不到新的内容：/);
  });

  test('warns at the first publication of a site below a path whose target does not end like it', () => {
    const { publish, edit, write } = newPlace();
    write(
      'district/content/site.json',
      JSON.stringify({ codeHost: { url: 'https://git.example.org/x' }, url: 'https://example.org/hd/' }),
    );
    edit('one');
    expect(publish().stderr).toMatch(/网址在 \/hd\/ 下面.*www\/hd？/);
    edit('two');
    expect(publish().stderr).toBe('');
  });

  test('says where the site is, and warns of changes that the next comparison would not know', () => {
    const { publish, edit, write, target } = newPlace();
    edit('one');
    write('district/content/site.json', JSON.stringify({ url: 'https://example.org/' }));
    const { stdout, stderr } = publish();
    expect(stdout).toMatch(/\n?发布好了：https:\/\/example\.org\/\n$/);
    expect(stderr).toMatch(/^.*district 里有没提交的改动，.*请提交：git -C /);
    edit('two');
    expect([publish().stderr, target('index.html')]).toEqual(['', 'two']);
  });

  test('says nothing to cron when all went well, and what failed otherwise', () => {
    const { publish, edit, target } = newPlace();
    edit('one');
    const { status, stdout, stderr } = publish('--if-changed', '--quiet');
    expect([status, stdout, stderr, target('index.html')]).toEqual([0, '', '', 'one']);
    edit('build fails');
    const failed = publish('--quiet');
    expect([failed.status, failed.stdout, failed.stderr]).toEqual([
      1,
      '',
      expect.stringContaining('the build printed'),
    ]);
  });

  test('refuses a folder without a site, which would empty the target', () => {
    const { upload, write, target } = newPlace();
    write('www/index.html', 'home');
    write('www/_astro/x.css', '');
    write('dist/other', '');
    expect(upload().status).toBe(1);
    expect(target('index.html')).toBe('home');
  });
});

function newPlace() {
  const code = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => {
    rmSync(code, { recursive: true });
  });
  const write = (name: string, text: string): string => {
    mkdirSync(dirname(join(code, name)), { recursive: true });
    writeFileSync(join(code, name), text);
    return join(code, name);
  };
  const run = (program: string, args: string[], cwd = code, path?: string) => {
    const env = { PATH: path === undefined ? systemEnv.PATH : join(code, path), HOME: code, GIT_CONFIG_NOSYSTEM: '1' };
    return spawnSync(program, args, { cwd, encoding: 'utf8', env });
  };
  mkdirSync(join(code, 'deploy'));
  for (const name of ['publish.sh', 'target.sh', 'upload.sh']) {
    copyFileSync(join(DEPLOY, name), join(code, 'deploy', name));
    chmodSync(join(code, 'deploy', name), 0o755);
  }
  write('scripts/setup.mjs', '');
  write('scripts/build.ts', BUILD);
  write('scripts/check.ts', CHECK);
  write('district/content/site.json', '{}');
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], join(code, 'district'));
  git('init', '-q');
  return {
    code,
    write,
    run,
    /** @returns the commit */
    edit: (text: string): string => {
      write('district/content/text', text);
      git('add', '-A');
      git('commit', '-q', '-m', text);
      return git('rev-parse', 'HEAD').stdout.trim();
    },
    publish: (...options: string[]) => run('deploy/publish.sh', [...options, 'district', 'www']),
    upload: () => run('deploy/upload.sh', ['dist', 'www']),
    checked: (): string[] => readFileSync(join(code, 'checked'), 'utf8').trimEnd().split('\n'),
    target: (name: string): string | undefined => {
      const path = join(code, 'www', name);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    inode: (name: string): number => statSync(join(code, 'www', name)).ino,
  };
}
