import { expect, test } from 'vitest';
import { samplePage, siteOf } from '../testing/sample-site.ts';
import { JOINT } from '../../styles/bundle.ts';
import { cascadeProblems } from './cascade.ts';

const BODY = '<p class="btns wide"><a class="btn" href="/">本周</a></p>';

/** Two sheets on one page, as the build writes layers: `:not(#_)` raises the specificity of the components layer. */
function textsOf(first: string, second: string, body = BODY): string[] {
  const head = ['a.css', 'b.css'].map((name) => `<link rel="stylesheet" href="/${name}">`).join('');
  const site = siteOf({ 'a.css': first, 'b.css': second, 'index.html': samplePage({ head, body }) });
  return cascadeProblems(site).map(({ file, text }) => `${file}: ${text}`);
}

test('reports both declarations when the order of two sheets decides', () => {
  expect(textsOf('.btns { margin-top: 1px }', '.wide { margin-top: 2px }')).toEqual([
    'index.html: ".btns { margin-top: 1px }" in a.css and ".wide { margin-top: 2px }" in b.css have equal specificity: ' +
      'which applies depends on the order of the sheets',
  ]);
});

test('reports both declarations of sheets that the build has joined', () => {
  expect(textsOf(`.btns { margin-top: 1px }${JOINT}.wide { margin-top: 2px }`, '')).toEqual([
    expect.stringMatching(/in a\.css, part 1 and .* in a\.css, part 2 have equal specificity/),
  ]);
});

test.each([
  ['one selector in two sheets', '.btn { color: red }', '.btn { color: blue }'],
  ['a shorthand and what it sets', '.btns { padding: 1px }', '.wide { padding-left: 2px }'],
  ['a font and a line height', '.btns { font: 1rem serif }', '.wide { line-height: 2 }'],
  ['a media query', '.btns { display: flex }', '@media (min-width: 45em) { .wide { display: none } }'],
  ['a state', '.btn:hover { color: red }', '.btns .btn { color: blue }'],
  ['an attribute that scripts write', '.btns[data-over] { color: red }', '.btns.wide { color: blue }'],
  ['a pseudo-element', '.btns::before { content: "a" }', '.wide::before { content: "b" }'],
  ['importance on both sides', '.btns { color: red !important }', '.wide { color: blue !important }'],
])('reports %s', (_, first, second) => {
  expect(textsOf(first, second)).toHaveLength(1);
});

test.each([
  ['the same value', '.btns { color: red }', '.wide { color: red }'],
  ['another specificity', '.btns { color: red }', '.btns.wide { color: blue }'],
  ['another layer', '.btns { color: red }', '.wide:not(#_) { color: blue }'],
  ['importance on one side', '.btns { color: red }', '.wide { color: blue !important }'],
  ['another property', '.btns { border: 0 }', '.wide { border-radius: 1px }'],
  ['another element', '.btns { color: red }', '.btn { color: blue }'],
  ['another pseudo-element', '.btns::before { color: red }', '.wide { color: blue }'],
  ['screen and paper', '@media screen { .btns { color: red } }', '@media print { .wide { color: blue } }'],
  [
    'a declaration that is always overridden',
    '.btns { color: red } .btns.wide { color: black }',
    '.wide { color: blue }',
  ],
  ['keyframes', '@keyframes a { to { left: 0 } }', '@keyframes a { to { left: 1px } }'],
])('accepts %s', (_, first, second) => {
  expect(textsOf(first, second)).toEqual([]);
});

test('compares sheets of one page only', () => {
  const page = (name: string) => samplePage({ head: `<link rel="stylesheet" href="/${name}.css">`, body: BODY });
  const site = siteOf({
    'a.css': '.btns { color: red }',
    'b.css': '.wide { color: blue }',
    'index.html': page('a'),
    'weekend/index.html': page('b'),
  });
  expect(cascadeProblems(site)).toEqual([]);
});
