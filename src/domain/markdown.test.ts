import { describe, expect, test } from 'vitest';
import { markdownProblems, renderMarkdown } from './markdown.ts';

describe('renderMarkdown', () => {
  test('puts the first heading under the section, and keeps the steps between headings', () => {
    expect(renderMarkdown('# 一\n\n## 二\n\n###### 六')).toBe('<h3>一</h3>\n<h4>二</h4>\n<h6>六</h6>\n');
    expect(renderMarkdown('#### 四')).toBe('<h4>四</h4>\n');
  });

  test('understands emphasis that ends beside Chinese punctuation', () => {
    expect(renderMarkdown('这是**“重点”**内容')).toBe('<p>这是<strong>“重点”</strong>内容</p>\n');
  });

  test.each(['<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b', '![x](javascript:alert(1))', '[x](javascript:alert(1))', '[x](JAVA&#115;cript:alert(1))',
    '[x](data:text/html,y)', '[x](vbscript:y)', '[x](//evil.example)', '[x](\\\\evil.example)', '<javascript:alert(1)>'])('makes %s harmless', (source) => {
    const page = document(renderMarkdown(source));
    expect(page.elements.filter((name) => !['p', 'strong', 'em', 'a'].includes(name))).toEqual([]);
    expect(page.links.filter((href) => !/^(?:https?:|tel:|mailto:|[\w./#?%-]*$)/.test(href))).toEqual([]);
  });

  test.each(['https://example.org/a?b=c', 'tel:95013', 'mailto:a@example.org', '/stations/', '../x/', '#y', 'a?b=c:d'])('keeps a link to %s', (href) => {
    expect(renderMarkdown(`[x](${href})`)).toBe(`<p><a href="${href}">x</a></p>\n`);
    expect(markdownProblems(`[x](${href})`)).toEqual([]);
  });
});

describe('markdownProblems', () => {
  test('tells each with its line', () => {
    const source = '好的一段\n第二行 <b>粗</b>\n\n- 项\n- [x](javascript:y)\n\n<div>\n\n![图](a.jpg)';
    expect(markdownProblems(source).map(({ line, found }) => [line, found])).toEqual([
      [2, '有 HTML “<b>”'], [5, '链接 “javascript:y” 不能用'], [7, '有 HTML “<div>”'], [9, '插了图片'],
    ]);
  });

  test('leaves code and comparisons alone', () => {
    expect(markdownProblems('5 < 6，`<b>`，3 > 2')).toEqual([]);
  });
});

/** The tags and addresses of a piece of HTML, by a naive scan. */
function document(html: string): { elements: string[]; links: string[] } {
  return {
    elements: [...html.matchAll(/<([a-z]\w*)/gi)].map(([, name = '']) => name),
    links: [...html.matchAll(/(?:href|src)="([^"]*)"/gi)].map(([, href = '']) => href),
  };
}
