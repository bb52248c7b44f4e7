import { expect, test } from 'vitest';
import { samplePage, siteOf } from '../testing/sample-site.ts';
import { wordProblems } from './words.ts';

const problemsOf = (body: string): string[] =>
  wordProblems(siteOf({ 'index.html': samplePage({ body }) })).map(({ text }) => text);

test('accepts a page that uses the terms of the site', () => {
  expect(problemsOf('<p>站点的菜单，“五为”</p><script type="application/json">"往期"</script>')).toEqual([]);
});

test.each([
  ['<p>各街镇的活动</p>', 'says “街镇” where the site says “镇街”: 各街镇的活动'],
  ['<img src="/a.png" alt="往期照片">', 'says “往期” where the site says “报道过的活动”: 往期照片'],
  ['<p>叫「五为」</p>', 'has 「 where GB/T 15834 has “ or ‘: 叫「五为」'],
])('reports %s', (body, message) => {
  expect(problemsOf(body)).toContain(message);
});
