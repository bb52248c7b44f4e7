import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgetProblems, budgetTable, dataProblems, weighData, weighPages } from './budgets.ts';
import { samplePage, siteOf } from './testing/sample-site.ts';

/** Text that does not compress to less than half: hexadecimal digits of hashes. */
const noise = (characters: number) =>
  Array.from({ length: Math.ceil(characters / 64) }, (_, index) =>
    createHash('sha256').update(String(index)).digest('hex'),
  )
    .join('')
    .slice(0, characters);
const script = (name: string) => `<script type="module" src="/${name}"></script>`;

test('counts what a page loads at once: styles, scripts, their static imports, islands', () => {
  const files = {
    'index.html': samplePage({
      head: '<link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/preloaded.js">',
      body: `${script('a.js')}${script('a.js')}<astro-island component-url="/island.js" renderer-url="/react.js"></astro-island>`,
    }),
    'a.css': 'a{color:red}',
    'a.js': 'import{b}from"./b.js";import"./c.js";b();import("./later.js");',
    'b.js': `import"./c.js";export const b=()=>"${noise(500)}";`,
    'c.js': 'export{}',
    'island.js': `export default"${noise(700)}"`,
    'react.js': 'export default 1',
    'preloaded.js': 'export{}',
    'later.js': noise(50_000),
  };
  const size = (...names: (keyof typeof files)[]) =>
    names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);
  const [home] = weighPages(siteOf(files));
  const js = size('a.js', 'b.js', 'c.js', 'island.js', 'react.js', 'preloaded.js');
  expect(home).toMatchObject({
    html: size('index.html'),
    css: size('a.css'),
    js,
    total: size('index.html', 'a.css') + js,
  });
});

test('counts inline scripts as JavaScript and once in the total, and no data', () => {
  const inline = `document.title="${noise(400)}"`;
  const [home] = weighPages(
    siteOf({
      'index.html': samplePage({ body: `<script>${inline}</script><script type="application/ld+json">{}</script>` }),
    }),
  );
  expect(home?.js).toBe(gzipSync(inline, { level: 9 }).length);
  expect(home?.total).toBe(home?.html);
});

test.each([
  ['stations/a/b/index.html', '25.0 kB'],
  ['stations/a/b/2026-11/index.html', '25.0 kB'],
  ['districts/a/about/index.html', '25.0 kB'],
  ['activities/a/b/c/index.html', '25.0 kB'],
  ['districts/a/index.html', '35.0 kB'],
  ['index.html', '35.0 kB'],
  ['nearby/index.html', '40.0 kB'],
])('%s may weigh %s', (file, budget) => {
  const heavy = siteOf({ [file]: samplePage({ body: noise(90_000) }) });
  expect(budgetProblems(weighPages(heavy))).toEqual([
    { file, text: expect.stringContaining(`in all, the budget is ${budget}`) as string },
  ]);
});

test('allows a content page 3 kB of JavaScript, and a page with filters more', () => {
  const body = script('a.js');
  const site = siteOf({
    'a.js': noise(7000),
    'index.html': samplePage({ body }),
    'teams/a/b/index.html': samplePage({ body }),
  });
  expect(budgetProblems(weighPages(site))).toEqual([
    { file: 'teams/a/b/index.html', text: expect.stringContaining('of JavaScript, the budget is 3.0 kB') as string },
  ]);
});

test('counts what puts the community of the reader first in the calendar apart', () => {
  const site = (characters: number) =>
    siteOf({
      'place.js': 'import"./near.js"',
      'near.js': noise(characters),
      'calendar/index.html': samplePage({ body: '<div data-follows-place="/place.js"></div>' }),
    });
  const [light] = weighPages(site(9000));
  expect(light!.jsWithPlace).toBeGreaterThan(light!.js);
  expect(budgetProblems(weighPages(site(9000)))).toEqual([]);
  expect(budgetProblems(weighPages(site(40_000)))).toEqual([
    {
      file: 'calendar/index.html',
      text: expect.stringContaining('of JavaScript with a community, the budget is 18.0 kB') as string,
    },
  ]);
});

test('names the heaviest page of a kind in the table', () => {
  const table = budgetTable(
    weighPages(
      siteOf({ 'teams/a/b/index.html': samplePage(), 'teams/a/c/index.html': samplePage({ body: noise(900) }) }),
    ),
  );
  expect(table).toMatch(/^team +2 .* {2}\/teams\/a\/c\/$/m);
});

test('reports data of the calendar or the map over its budget, and no other data', () => {
  const heavy = JSON.stringify(noise(60_000));
  const site = siteOf({ 'data/map.json': '{}', 'data/months/2026-11.json': heavy, 'data/activities.json': heavy });
  expect(dataProblems(weighData(site))).toEqual([
    { file: 'data/months/2026-11.json', text: expect.stringMatching(/kB of data, the budget is 25\.0 kB/) as string },
  ]);
});
