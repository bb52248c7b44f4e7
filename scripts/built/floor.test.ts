import { expect, test } from 'vitest';
import { floorProblems } from './floor.ts';
import { samplePage, siteOf } from './testing/sample-site.ts';

const NOTHING = { scripts: {}, sheets: {} };
const textsOf = (files: Record<string, string>, allowed = NOTHING) =>
  floorProblems(siteOf(files), allowed).map(({ file, text }) => `${file} ${text}`);
const script = (text: string, more = {}) => textsOf({ 'a.js': text, ...more });
const sheet = (text: string) => textsOf({ 'a.css': text });

test.each([
  ['export const a = [1].toSorted();', '.toSorted()', 'Chrome 110, iOS 16'],
  ['"a".replaceAll("a", "b");', '.replaceAll()', 'Chrome 85, iOS 13.4'],
  ['document.body.replaceChildren();', '.replaceChildren()', 'Chrome 86, iOS 14'],
  ['Object.hasOwn({}, "a");', 'Object.hasOwn', 'Chrome 93, iOS 15.4'],
  ['structuredClone({});', 'structuredClone', 'Chrome 98, iOS 15.4'],
  ['new ResizeObserver(() => {});', 'ResizeObserver', 'iOS 13.4'],
  ['AbortSignal.timeout(1);', 'AbortSignal.timeout', 'Chrome 124, iOS 16'],
  ['/(?<=a)b/.test("b");', 'lookbehind in a regular expression', 'Chrome 62, iOS 16.4'],
  ['new RegExp(`(?<!a)${"b"}`).test("b");', 'lookbehind in a regular expression', 'Chrome 62, iOS 16.4'],
  ['export const a = window?.b;', '?.', 'Chrome 80, iOS 13.4'],
])('reports in a script: %s', (text, feature, since) => {
  expect(script(text)).toEqual([`a.js uses ${feature}, which came with ${since}`]);
});

test('reports newer syntax', () => {
  expect(script('class A { #b = 1; }')[0]).toMatch(/^a\.js uses syntax: SyntaxError/);
});

test('accepts old features, own fields, own functions and own names', () => {
  expect(
    script('[1].flatMap(String); new Map().has(1); fetch("/"); Object.entries({}); export const day = { at: 1 }.at;'),
  ).toEqual([]);
  expect(
    script('const box = { drop() {} }; box.drop(); function structuredClone(a) { return a; } structuredClone(box);'),
  ).toEqual([]);
});

test('accepts features with a polyfill in older.js', () => {
  const polyfills = {
    'older.js': 'fill(Array.prototype, "toSorted", 1); fill(Object, "hasOwn", 1); fill(window, "ResizeObserver", 1);',
  };
  expect(script('[].toSorted(); Object.hasOwn({}, "a"); new ResizeObserver(String);', polyfills)).toEqual([]);
  expect(script('[].toReversed();', polyfills)).toHaveLength(1);
});

test.each([
  ['@layer a { b { color: red } }', '@layer', 'Chrome 99, iOS 15.4'],
  ['a:is(.b, .c) { color: red }', ':is', 'Chrome 88, iOS 14'],
  ['a:not(.b .c) { color: red }', ':not() with more than one simple selector', 'Chrome 88'],
  ['a { inset: 0 }', 'inset', 'Chrome 87, iOS 14.5'],
  ['a { aspect-ratio: 1 }', 'aspect-ratio', 'Chrome 88, iOS 15'],
  ['a { height: 100dvh }', 'dvh', 'Chrome 108, iOS 15.4'],
  ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()', 'Chrome 111, iOS 16.2'],
  ['@media (width >= 1px) { a { color: red } }', '@media with < and >', 'Chrome 104, iOS 16.4'],
])('reports in a style sheet: %s', (text, feature, since) => {
  expect(sheet(text)).toEqual([`a.css uses ${feature}, which came with ${since}`]);
});

test('accepts a feature inside @supports or after a fallback; with var() a fallback does not help', () => {
  expect(sheet('@supports (inset: 0) { a { inset: 0 } } a { height: 100vh; height: 100dvh }')).toEqual([]);
  expect(sheet('a { color: red; color: color-mix(in srgb, var(--a), blue) }')).toHaveLength(1);
});

test('reads inline scripts and styles, skips allowed features, and reports an <svg> without its size', () => {
  const page = samplePage({
    head: '<script>[].toSorted();</script><style>a { inset: 0 }</style>',
    body: '<svg viewBox="0 0 1 1"></svg><svg width="1" height="1"></svg>',
  });
  expect(
    textsOf({ 'index.html': page }, { ...NOTHING, scripts: { '.toSorted()': 'why' }, sheets: { inset: 'why' } }),
  ).toEqual(['index.html has an <svg> without width and height, which fills the screen where its styles are missing']);
  expect(textsOf({ 'index.html': page })).toHaveLength(3);
});
