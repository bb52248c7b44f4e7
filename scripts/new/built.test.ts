/** The site of a district that has its own name and promise, and neither samples, reports, figures nor brands: all that it says is true. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPILED } from '../../e2e/address.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { metaOf } from '../built/page.ts';
import { readSite, type Site } from '../built/site.ts';
import { textsOf } from '../built/words/words.ts';
import { siteFiles } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DAY = '2026-11-30';
/** That of the content of the browser tests, whose compiled code it shares. */
const ADDRESS = 'https://e2e.example.org/zhou/';
const folder = mkdtempSync(join(tmpdir(), 'new-site-'));
const env: NodeJS.ProcessEnv = { ...process.env };
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
let site: Site;

beforeAll(() => {
  for (const [name, text] of ownContent()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  Object.assign(env, {
    // As in the shell of a developer.
    NODE_ENV: 'development',
    BASE_URL: '/elsewhere/',
    DEV: '1',
    BUILD_DAY: DAY,
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
    COMPILED_DIR: join(ROOT, COMPILED),
  });
  const { status, stderr } = run('scripts/build.ts');
  if (status !== 0) throw new Error(stderr);
  site = readSite(join(folder, 'dist'));
}, 900_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The new content, with names of its own, nothing marked as a sample, no sentences about its origin, and a team. */
function ownContent(): [name: string, text: string][] {
  const files = [...siteFiles(DAY, '0.0.0', 'hedu')].map(([name, text]): [string, string] => [
    name,
    text.replaceAll('"sample": true', '"sample": false').replaceAll('示例', '禾渡'),
  ]);
  const settings = JSON.parse(files.find(([name]) => name === 'content/site.json')![1]) as object;
  const own = {
    promise: '家门口有人帮',
    url: ADDRESS,
    since: '2026-12-01',
    texts: {},
    contact: { phone: '0631-5261234' },
  };
  const team = '---\nname: 禾渡理发志愿服务队\nkind: 服务队\nhome: zhongxin\nfocus: [免费理发]\n---\n';
  return [
    ...files.filter(([name]) => !name.endsWith('2026-11.json')),
    ['content/site.json', JSON.stringify({ ...settings, ...own })],
    ['content/teams/hedu/lifa.md', team],
  ];
}

test('has its own addresses, whatever the variables of the shell', () => {
  const html = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const addresses = [...html.matchAll(/ (?:href|src|data-fresh)="(\/[^"]*)"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith('/zhou/'))).toEqual([]);
});

test.each([
  ['the promise of the samples', ['周周有', '周周都']],
  ['samples', ['示例', '演示']],
  ['reports', ['报道', '来源没有给出', '来源没写']],
  ['figures', ['服务模式和数字', '可以引用的数字', '数字有出处']],
  ['terms of use that nobody has set', ['随意使用']],
  [
    'several districts',
    ['各有各的办法', '各区县', '各地', '每个区县', '一个区县的队伍', '按区县', '您的区县', '1个区县'],
  ],
  ['several teams', ['几支队伍', '队伍并排看', '比较队伍']],
  ['stations that are not open', ['虚线的还没有启用']],
  ['names beside none that were told', ['还有这些']],
  ['weeks before the first', ['以来过了']],
  ['districts of the samples', [...loadFromDisk('testing/content').entries.districts.map(({ data }) => data.name)]],
])('nothing tells of %s', (_, words) => {
  const found = site.pages.flatMap((page) =>
    textsOf(page)
      .filter((text) => words.some((word) => text.includes(word)))
      .map((text) => `${page.file}: ${text.trim()}`),
  );
  expect(site.pages.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

/** The sheet has a group of facts that is called 站点和品牌, as in the data. */
test('only the page of brands and the sheet of a team name brands, and no page leads there', () => {
  const found = site.pages.filter((page) => textsOf(page).some((text) => text.includes('品牌')));
  const linked = site.pages.filter((page) =>
    page.tags.some(({ attributes }) => /brands\/$/.test(attributes['href'] ?? '')),
  );
  expect(found.map(({ file }) => file)).toEqual(['brands/index.html', 'teams/hedu/lifa/sheet/index.html']);
  expect(linked.map(({ file }) => file)).toEqual(['brands/index.html']);
});

test.each([
  ['brands', '本站还没有品牌和项目。'],
  ['honours', '本站还没有写到荣誉。'],
  ['concepts', '本站还没有写常见的说法。'],
])('/%s/ says that there are none, once where it is read and once to search engines', (path, sentence) => {
  const page = site.pages.find(({ file }) => file === `${path}/index.html`)!;
  expect(metaOf(page, 'description')).toBe(sentence);
  const lede = page.tags.filter(({ attributes }) => attributes['class'] === 'lede').map(({ text }) => text);
  expect(lede).toEqual([sentence]);
});

test('the strip of weeks names the year and the week up to which it counts', () => {
  const home = textsOf(site.pages.find(({ file }) => file === 'index.html')!).join('\n');
  expect(home).toContain('2026年本站排期的有1周，其中1周安排了活动，算到11月30日—12月6日这周。');
});

test('no feed was updated after the day of the build', () => {
  const feed = readFileSync(join(site.folder, 'feeds', 'changes.xml'), 'utf8');
  expect(feed).toContain(`<updated>${DAY}T00:00:00+08:00</updated>`);
});

test('a month before the site began has no activities, and no reports', () => {
  const calendar = textsOf(site.pages.find(({ file }) => file === 'calendar/index.html')!).join('\n');
  expect(calendar).toContain('这个月本站没有排活动');
  expect(calendar).toContain('2026年11月本站没有排社区志愿服务活动。');
});

test('the markup is valid, also where a page has one of what others have many', () => {
  const { stdout } = run('scripts/built.ts', site.folder);
  expect(stdout).toContain('markup: ok');
});

test('search engines find the list of pages in the folder of the site', () => {
  expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${ADDRESS}sitemap-index.xml\n`);
});
