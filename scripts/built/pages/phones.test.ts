import { expect, test } from 'vitest';
import { phoneProblems, phonesOutsideLinks } from './phones.ts';
import { samplePage, siteOf } from '../testing/sample-site.ts';

test.each([
  ['<p>打95013-00534</p>', '95013-00534'],
  ['<pre>报名0534-000 0000</pre>', '0534-000 0000'],
  ['<a href="#x">看</a>12356', '12356'],
  ['<p>400-810-0000</p>', '400-810-0000'],
])('reports the number in %s', (html, number) => {
  expect(phonesOutsideLinks(html)).toEqual([number]);
});

test.each([
  '<a href="tel:12356">12356</a>',
  '<a href="/x/"><b>95013-00534</b></a>',
  '<time>2026-11-29</time>',
  '<p>85762人，08:30—17:30</p>',
  '<script>"0534-000 0000"</script>',
])('accepts %s', (html) => {
  expect(phonesOutsideLinks(html)).toEqual([]);
});

test('names the page in the problem', () => {
  expect(phoneProblems(siteOf({ 'index.html': samplePage({ body: '<p>12356</p>' }) }))).toEqual([
    { file: 'index.html', text: '12356 is not in a link' },
  ]);
});
