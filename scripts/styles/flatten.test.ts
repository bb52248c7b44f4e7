import postcss from 'postcss';
import { expect, test } from 'vitest';
import { flattenLayers } from './flatten.ts';
import { forOlderBrowsers } from './older.ts';
import { plainSelectors } from './selectors.ts';
import { specificityOf } from './specificity.ts';
import { parse, type CssNode } from 'css-tree';

async function built(css: string): Promise<string> {
  const { css: text } = await postcss([flattenLayers(), forOlderBrowsers()]).process(css, { from: undefined });
  return text.replace(/\s+/g, ' ').trim();
}

test('makes a later layer stronger than any selector of an earlier one', async () => {
  expect(
    await built(
      '@layer base { .prose ul > li:hover { color: red } } @layer components { p { color: blue } } @layer print { p { color: black } }',
    ),
  ).toBe('.prose ul>li:hover { color: red } p:not(#_) { color: blue } p:not(#_):not(#_):not(#_) { color: black }');
});

test('reverses the order for !important', async () => {
  expect(
    await built(
      '@layer base { [hidden] { display: none !important; margin: 0 } } @layer print { .btn { display: block !important } }',
    ),
  ).toBe(
    ':not(#_):not(#_):not(#_)[hidden] { display: none !important } [hidden] { margin: 0 } .btn { display: block !important }',
  );
});

test('keeps media queries, and leaves keyframes and @page unchanged', async () => {
  expect(
    await built(
      '@layer components { @media print { a { color: red } @page { margin: 0 } } @keyframes turn { to { left: 0 } } }',
    ),
  ).toBe('@media print { a:not(#_) { color: red } @page { margin: 0 } } @keyframes turn { to { left: 0 } }');
});

test('throws for an unknown layer and for nested rules', async () => {
  await expect(built('@layer other { a { color: red } }')).rejects.toThrow('There is no layer "other"');
  await expect(built('@layer base { a { b { color: red } } }')).rejects.toThrow('Do not nest rules');
});

test.each([
  ['main :is(.menu .ti, .ch) a', ['main .menu .ti a', 'main .ch:not(._) a']],
  ['.wide:is(th, td)::before', ['th.wide::before', 'td.wide::before']],
  [':is(a, .b):is(*, .c)', ['a:not(._):not(._)', 'a:not(._).c', '.b:not(._)', '.b.c']],
  ['a:not(.b, .c)', ['a:not(.b):not(.c)']],
  ['html:where([data-theme="dark"]) i', ['html[data-theme="dark"] i']],
])('rewrites %s without :is() and :where()', (selector, list) => {
  expect(plainSelectors(selector, 0).map((one) => one.replaceAll('data-theme=dark', 'data-theme="dark"'))).toEqual(
    list,
  );
});

test('gives each selector of the list the specificity of :is()', () => {
  const specificity = (text: string) => {
    const selector = parse(text, { context: 'selector' }) as CssNode & { children: { toArray: () => CssNode[] } };
    return specificityOf(selector.children.toArray());
  };
  const before = 'main :is(.menu .ti, .ch, .agenda) a:hover';
  expect(plainSelectors(before, 0).map(specificity)).toEqual(Array(3).fill(specificity(before)));
});

test('throws for an ancestor inside :is() that is attached to an element', () => {
  expect(() => plainSelectors('td:is(.a .b)', 0)).toThrow('write the ancestor before it');
});

test('replaces logical shorthands by both sides, with functions as values', async () => {
  expect(await built('a { padding-inline: calc(2 * (1px + var(--x))) 3px; border-block: 1px solid red }')).toBe(
    'a { padding-left: calc(2 * (1px + var(--x))); padding-right: 3px; border-top: 1px solid red; border-bottom: 1px solid red }',
  );
});

test('moves selectors that old browsers do not support to their own rule', async () => {
  expect(await built('a:hover, a:focus-visible { color: red }')).toBe(
    'a:focus-visible { color: red } a:hover { color: red }',
  );
});

test('adds break-word before overflow-wrap: anywhere, once', async () => {
  const once = await built('a { overflow-wrap: anywhere }');
  expect(once).toBe('a { overflow-wrap: break-word; overflow-wrap: anywhere }');
  expect(await built(once)).toBe(once);
});
