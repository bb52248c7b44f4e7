import { expect, test } from 'vitest';
import { pageDataOf } from './page-data.ts';
import { wordsOf } from './words.ts';

const page = (main: string): string =>
  `<!DOCTYPE html><html data-period="2026-11"><head><title>课 · 站</title>` +
  `<meta name="description" content="a &amp; b">` +
  `<script type="application/ld+json">{"@graph":[]}</script><link rel="stylesheet" href="/a.css"></head><body>` +
  `<main id="main"><div class="wrap"><nav class="crumb"><ol><li><a href="/">活动</a></li><li><span>课</span></li></ol></nav></div>` +
  `${main}</main></body></html>`;

test('reads the head and the breadcrumbs', () => {
  expect(pageDataOf(page(''))).toMatchObject({
    period: '2026-11',
    title: '课 · 站',
    description: 'a & b',
    graph: '{"@graph":[]}',
    styles: ['/a.css'],
    crumbs: [
      { href: '/', name: '活动' },
      { href: '', name: '课' },
    ],
    parts: [],
  });
});

test('keeps HTML that holds no component as it is', () => {
  const main = `<p class="a" data-x>一 &amp; <b>二</b><br></p><svg><path d="M0 0"/></svg>`;
  expect(pageDataOf(page(main)).parts).toEqual([{ type: 'html', html: main }]);
});

test('turns components into fields between pieces of HTML', () => {
  const mark = '<span class="obj m-lao"><span class="mark">老</span><svg></svg><span>为老</span></span>';
  const button = '<a class="btn wide" href="tel:1"><svg><use href="/icons.svg#phone"></use></svg>打<b>电话</b></a>';
  expect(pageDataOf(page(`<p>${mark}</p>${button}`)).parts).toEqual([
    { type: 'html', html: '<p>' },
    { type: 'mark', code: 'lao', sign: '老', label: '为老' },
    { type: 'html', html: '</p>' },
    { type: 'button', class: 'btn wide', href: 'tel:1', icon: '/icons.svg#phone', html: '打<b>电话</b>' },
  ]);
});

test('compares texts, addresses and structured data, whatever the markup', () => {
  const one = wordsOf(
    '<p title="x">一 <b>二</b></p><a href="/a">&amp;</a><script type="application/ld+json">{"a": 1}</script>',
  );
  const other = wordsOf(`<div>一二</div>
    <a class="b" href='/a'>&#38;</a><script type="application/ld+json">{"a":1}</script>`);
  expect(one).toEqual(other);
  expect(wordsOf('<a href="/b">一二</a>')).not.toEqual(wordsOf('<a href="/a">一二</a>'));
});
