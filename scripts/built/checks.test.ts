import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headProblems } from './pages/head.ts';
import { linkProblems } from './pages/links.ts';
import { markupProblems } from './pages/markup.ts';
import { requestProblems } from './pages/requests.ts';
import { ORIGIN, samplePage, siteOf } from './testing/sample-site.ts';
import { pageKindProblems, type Problem } from './site.ts';

const texts = (problems: readonly Problem[]) => problems.map(({ file, text }) => `${file}: ${text}`);

test('reports nothing on a correct site', async () => {
  const site = siteOf({
    'weekend/index.html': samplePage({ path: 'weekend/', body: '<p><a href="/#title">本周</a></p>' }),
    'icons.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="day"/></svg>',
    'old/index.html': '<title>old</title><meta http-equiv="refresh" content="0;url=/weekend/">',
    'sitemap.xml': `<urlset><url><loc>${ORIGIN}/weekend/</loc></url></urlset>`,
    'index.html': samplePage({
      body: '<p><a href="weekend/?a=1">周末</a> <svg><use href="/icons.svg#day"></use></svg> <a href="https://elsewhere.example/">外站</a></p>',
    }),
  });
  expect([linkProblems(site), headProblems(site), requestProblems(site)]).toEqual([[], [], []]);
  expect(await markupProblems(siteOf({}))).toEqual([]);
});

describe('markup', () => {
  test.each([
    ['<p><div></div></p>', 'implicitly closed'],
    ['<img src="/a.png">', 'alt'],
    ['<a id="title">twice</a>', 'Duplicate ID'],
    ['<p style="color:red">x</p>', 'Inline style'],
  ])('%s', async (body, message) => {
    expect(texts(await markupProblems(siteOf({ 'index.html': samplePage({ body }) }))).join('\n')).toContain(message);
  });
});

test('reports content after the end of a document', async () => {
  const page = `${samplePage()}<script src="/a.js"></script>`;
  expect(texts(await markupProblems(siteOf({ 'index.html': page })))).toContain(
    'index.html: has something after </html>',
  );
});

test('reports a missing or late Content-Security-Policy', () => {
  const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(samplePage()) ?? [];
  const late = samplePage({ head: policy }).replace(policy, '');
  expect(texts(headProblems(siteOf({ 'index.html': late })))).toEqual([
    'index.html: has its Content-Security-Policy after elements that it should apply to',
  ]);
  expect(texts(headProblems(siteOf({ 'index.html': late.replace(policy, '') })))).toEqual([
    'index.html: has no Content-Security-Policy',
  ]);
});

test('reports a page that may send data to other hosts', () => {
  const allowing = (sources: string) =>
    samplePage().replace(/(<meta http-equiv="content-security-policy"[^>]*content=")/, `$1connect-src ${sources};`);
  const sending = (file: string, sources: string) =>
    texts(headProblems(siteOf({ [file]: allowing(sources) }))).filter((text) => text.includes('send data'));
  expect(sending('bianji/index.html', "'self' https://git.example.org")).toEqual([]);
  expect(sending('index.html', "'self'")).toEqual([]);
  expect(sending('index.html', "'self' https://git.example.org")).toEqual([
    'index.html: may send data to https://git.example.org',
  ]);
  expect(sending('bianji/index.html', 'https://*.example.org')).toEqual([
    'bianji/index.html: may send data to more than one host: https://*.example.org',
  ]);
});

test('reports a page without a kind', () => {
  const site = siteOf({ 'about/index.html': samplePage({ path: 'about/' }), 'nowhere/index.html': samplePage() });
  expect(texts(pageKindProblems(site))).toEqual([
    'nowhere/index.html: is a page of no kind: each has one in src/page-kinds.ts',
  ]);
});

describe('links', () => {
  test.each([
    ['<a href="/nowhere/">x</a>', 'leads nowhere: there is no nowhere/index.html'],
    ['<a href="/about">x</a>', 'lacks the / at its end'],
    ['<a href="/about/#gone">x</a>', 'without id="gone"'],
    ['<a href="#gone">x</a>', 'without id="gone"'],
    ['<img srcset="/a.png 1x, /b.png 2x">', 'there is no b.png'],
    ['<form action="/send/"></form>', 'there is no send/index.html'],
    [`<a href="${ORIGIN}/gone/">x</a>`, 'there is no gone/index.html'],
    [
      '<script type="application/ld+json">{"a":{"url":["https://example.org/gone/"]}}</script>',
      'there is no gone/index.html',
    ],
    ['<svg><use href="/icons.svg#gone"></use></svg>', 'without id="gone"'],
    ['<astro-island component-url="/_astro/gone.js"></astro-island>', 'there is no _astro/gone.js'],
    ['<a href="http://[">x</a>', 'is not an address'],
  ])('%s', (body, message) => {
    const site = siteOf({
      'index.html': samplePage({ body }),
      'about/index.html': samplePage({ path: 'about/' }),
      'a.png': '',
      'icons.svg': '<svg/>',
    });
    expect(texts(linkProblems(site))).toEqual([expect.stringContaining(message)]);
  });

  test('checks that the id of a change is an anchor on the page of changes', () => {
    const feed = (id: string) => ({
      'changes/index.html': samplePage({ path: 'changes/', body: '<p id="a/b">x</p>' }),
      'feeds/changes.xml': `<feed><entry><id>${ORIGIN}/changes/#${id}</id></entry></feed>`,
    });
    expect(linkProblems(siteOf(feed('a/b')))).toEqual([]);
    expect(texts(linkProblems(siteOf(feed('a/c'))))).toEqual([expect.stringContaining('without id="a/c"')]);
  });

  test('follows canonical links, link cards, sitemaps, feeds and redirects too', () => {
    const site = siteOf({
      'a/index.html': samplePage({ path: 'gone-a/' }),
      'b/index.html': samplePage({ path: 'b/', head: `<meta property="og:url" content="${ORIGIN}/gone-b/">` }),
      'card/index.html': samplePage({ path: 'card/' }).replace('cards/home.png', 'gone-f/'),
      'sitemap.xml': `<urlset><url><loc>${ORIGIN}/gone-c/</loc></url></urlset>`,
      'feed.xml': `<feed><link href="${ORIGIN}/gone-d/"/></feed>`,
      'old/index.html': '<meta http-equiv="refresh" content="0;url=/gone-e/">',
    });
    expect(
      texts(linkProblems(site))
        .map((text) => /gone-\w/.exec(text)?.[0])
        .sort(),
    ).toEqual(['gone-a', 'gone-b', 'gone-c', 'gone-d', 'gone-e', 'gone-f']);
  });

  test('reports a link that leaves the folder of the site', () => {
    const inFolder = (page: string) => page.replaceAll(`${ORIGIN}/`, `${ORIGIN}/zhou/`);
    const site = siteOf({
      'index.html': inFolder(samplePage({ body: '<a href="/about/">x</a><a href="/zhou/about/">x</a>' })),
      'about/index.html': inFolder(samplePage({ path: 'about/' })),
    });
    expect(texts(linkProblems(site))).toEqual(['index.html: /about/ leaves the folder of the site, /zhou/']);
  });
});

describe('head', () => {
  test.each([
    ['lang="zh-CN"', 'lang="en"', '<html lang="en"> should be "zh-CN"'],
    ['<title>周周有活动</title>', '<title> </title>', 'has no <title>'],
    ['name="description"', 'name="x"', 'has no <meta> description'],
    ['og:title', 'x', 'has no <meta> og:title'],
    ['og:description', 'x', 'has no <meta> og:description'],
    ['property="og:image"', 'property="x"', 'has no <meta> og:image'],
    [`${ORIGIN}/cards/home.png`, '/cards/home.png', 'og:image is not a full address'],
    ['rel="canonical"', 'rel="x"', 'has 0 canonical links'],
    [`href="${ORIGIN}/"`, 'href="/"', 'not a full address'],
    ['</head>', '<base href="/x/"></head>', 'uses <base>'],
    ['</body>', '<script type="application/ld+json">{"a":}</script></body>', 'structured data is not JSON'],
    ['</body>', '<script type="application/ld+json">{"a":1}</script></body>', 'has no @context'],
  ])('%s → %s', (good, bad, message) => {
    expect(texts(headProblems(siteOf({ 'index.html': samplePage().replace(good, bad) })))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

test('reports two pages with one title, redirects excepted', () => {
  const site = siteOf({
    'a/index.html': samplePage({ path: 'a/' }).replace('周周有活动a/', '周周有活动'),
    'b/index.html': samplePage({ path: 'b/', head: '<meta http-equiv="refresh" content="0;url=/a/">' }).replace(
      '周周有活动b/',
      '周周有活动',
    ),
    'c/index.html': samplePage({ path: 'c/' }),
  });
  expect(texts(headProblems(site))).toEqual(['index.html: has the title of a/index.html: 周周有活动']);
});

describe('requests', () => {
  const script = 'document.title="";';
  const hash = createHash('sha256').update(script).digest('base64');

  test.each([
    ['<img src="https://elsewhere.example/a.png">', 'requests another host for https://elsewhere.example/a.png'],
    ['<script src="//elsewhere.example/a.js"></script>', 'requests another host'],
    ['<iframe src="https://elsewhere.example/"></iframe>', 'requests another host'],
    ['<img srcset="/a.png 1x, https://elsewhere.example/b.png 2x">', 'requests another host'],
    ['<link rel="stylesheet" href="https://elsewhere.example/a.css">', 'requests another host'],
    ['<link rel="preconnect" href="https://elsewhere.example">', 'requests another host'],
    ['<p style="color:red">x</p>', '<p style="…"> is blocked'],
    ['<button onclick="go()">x</button>', '<button onclick="…"> is blocked'],
    [`<script>${script}</script>`, 'lacks the hash of <script>document.title'],
  ])('%s', (body, message) => {
    expect(texts(requestProblems(siteOf({ 'index.html': samplePage({ body }) })))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test.each([
    ['http-equiv="content-security-policy"', 'name="x"', 'has no content security policy'],
    ["default-src 'self'", "default-src 'self'; style-src 'unsafe-inline'", "allows 'unsafe-inline'"],
  ])('%s → %s', (good, bad, message) => {
    expect(texts(requestProblems(siteOf({ 'index.html': samplePage().replace(good, bad) })))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test('reports a style sheet that requests another host', () => {
    expect(texts(requestProblems(siteOf({ 'a.css': 'a{background:url("https://elsewhere.example/a.png")}' })))).toEqual(
      ['a.css: a style requests another host for https://elsewhere.example/a.png'],
    );
  });

  test('accepts an inline script with its hash, and data', () => {
    const page = samplePage({
      body: `<script>${script}</script><script type="application/ld+json">{}</script>`,
    }).replace("default-src 'self'", `default-src 'self'; script-src 'self' 'sha256-${hash}'`);
    expect(requestProblems(siteOf({ 'index.html': page }))).toEqual([]);
  });
});
