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

test('a later layer is stronger than any selector of an earlier one', async () => {
  expect(
    await built(
      '@layer base { .prose ul > li:hover { color: red } } @layer components { p { color: blue } } @layer print { p { color: black } }',
    ),
  ).toBe('.prose ul>li:hover { color: red } p:not(#_) { color: blue } p:not(#_):not(#_):not(#_) { color: black }');
});

test('what is important goes the other way round', async () => {
  expect(
    await built(
      '@layer base { [hidden] { display: none !important; margin: 0 } } @layer print { .btn { display: block !important } }',
    ),
  ).toBe(
    ':not(#_):not(#_):not(#_)[hidden] { display: none !important } [hidden] { margin: 0 } .btn { display: block !important }',
  );
});

test('media queries stay around, keyframes and pages are left alone', async () => {
  expect(
    await built(
      '@layer components { @media print { a { color: red } @page { margin: 0 } } @keyframes turn { to { left: 0 } } }',
    ),
  ).toBe('@media print { a:not(#_) { color: red } @page { margin: 0 } } @keyframes turn { to { left: 0 } }');
});

test('an unknown layer and a rule inside a rule are refused', async () => {
  await expect(built('@layer other { a { color: red } }')).rejects.toThrow('There is no layer "other"');
  await expect(built('@layer base { a { b { color: red } } }')).rejects.toThrow('Rules do not stand inside rules');
});

test.each([
  ['main :is(.menu .ti, .ch) a', ['main .menu .ti a', 'main .ch:not(._) a']],
  ['.wide:is(th, td)::before', ['th.wide::before', 'td.wide::before']],
  [':is(a, .b):is(*, .c)', ['a:not(._):not(._)', 'a:not(._).c', '.b:not(._)', '.b.c']],
  ['a:not(.b, .c)', ['a:not(.b):not(.c)']],
  ['html:where([data-theme="dark"]) i', ['html[data-theme="dark"] i']],
])('%s is a list without :is() and :where()', (selector, list) => {
  expect(plainSelectors(selector, 0).map((one) => one.replaceAll('data-theme=dark', 'data-theme="dark"'))).toEqual(
    list,
  );
});

test('each selector of the list is as strong as :is() was', () => {
  const strength = (text: string) => {
    const selector = parse(text, { context: 'selector' }) as CssNode & { children: { toArray: () => CssNode[] } };
    return specificityOf(selector.children.toArray());
  };
  const before = 'main :is(.menu .ti, .ch, .agenda) a:hover';
  expect(plainSelectors(before, 0).map(strength)).toEqual(Array(3).fill(strength(before)));
});

test('an ancestor inside :is() that is tied to an element has no list', () => {
  expect(() => plainSelectors('td:is(.a .b)', 0)).toThrow('put the ancestor in front of it');
});

test('both sides are written one by one, whatever stands in brackets', async () => {
  expect(await built('a { padding-inline: calc(2 * (1px + var(--x))) 3px; border-block: 1px solid red }')).toBe(
    'a { padding-left: calc(2 * (1px + var(--x))); padding-right: 3px; border-top: 1px solid red; border-bottom: 1px solid red }',
  );
});

test('a selector that old browsers do not know does not take others with it', async () => {
  expect(await built('a:hover, a:focus-visible { color: red }')).toBe(
    'a:focus-visible { color: red } a:hover { color: red }',
  );
});

test('overflow-wrap has what older ones know before it, once', async () => {
  const once = await built('a { overflow-wrap: anywhere }');
  expect(once).toBe('a { overflow-wrap: break-word; overflow-wrap: anywhere }');
  expect(await built(once)).toBe(once);
});
