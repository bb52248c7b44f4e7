import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownProblems } from './problems.ts';
import { renderMarkdown } from './render.ts';

describe('renderMarkdown', () => {
  test('shifts headings below the section, keeping their relative levels', () => {
    expect(renderMarkdown('# 一\n\n## 二\n\n###### 六', '/')).toBe('<h3>一</h3>\n<h4>二</h4>\n<h6>六</h6>\n');
    expect(renderMarkdown('#### 四', '/')).toBe('<h4>四</h4>\n');
  });

  test('renders bold next to Chinese punctuation', () => {
    expect(renderMarkdown('这是**“重点”**内容', '/')).toBe('<p>这是<strong>“重点”</strong>内容</p>\n');
  });

  test.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '![x](javascript:alert(1))',
    '[x](javascript:alert(1))',
    '[x](JAVA&#115;cript:alert(1))',
    '[x](data:text/html,y)',
    '[x](vbscript:y)',
    '[x](//evil.example)',
    '[x](\\\\evil.example)',
    '<javascript:alert(1)>',
  ])('renders %s safely', (source) => {
    const page = document(renderMarkdown(source, '/'));
    expect(page.elements.filter((name) => !['p', 'strong', 'em', 'a'].includes(name))).toEqual([]);
    expect(page.links.filter((href) => !/^(?:https?:|tel:|mailto:|[\w./#?%-]*$)/.test(href))).toEqual([]);
  });

  test.each(['https://example.org/a?b=c', 'tel:95013', 'mailto:a@example.org', '/stations/'])(
    'keeps a link to %s',
    (href) => {
      expect(renderMarkdown(`[x](${href})`, '/')).toBe(`<p><a href="${href}">x</a></p>\n`);
      expect(markdownProblems(`[x](${href})`)).toEqual([]);
    },
  );
});

test('links to pages of the site lead into its folder', () => {
  expect(renderMarkdown('[x](/stations/)', '/zhou/')).toBe('<p><a href="/zhou/stations/">x</a></p>\n');
});

test.each(['../x/', '#y', 'a?b=c:d', '', 'mailto:a@b', 'tel:'])('reports a link to %j, which leads nowhere', (href) => {
  expect(markdownProblems(`[x](${href})`)).toHaveLength(1);
});

describe('unsupported syntax', () => {
  test.each([
    ['第一段。\n\n    空四格的一段', '<p>第一段。</p>\n<p>空四格的一段</p>\n'],
    ['第一段。\n\n\t一个 Tab', '<p>第一段。</p>\n<p>一个 Tab</p>\n'],
    ['[报名电话]: 000-0000 0000', '<p>[报名电话]: 000-0000 0000</p>\n'],
    ['通知如下\n---\n后文', '<p>通知如下</p>\n<hr>\n<p>后文</p>\n'],
    ['通知如下\n===', '<p>通知如下\n===</p>\n'],
    ['长 5*6*7 米，_甲_，~~乙~~，`丙`', '<p>长 5*6*7 米，_甲_，~~乙~~，`丙`</p>\n'],
    ['A&amp;B', '<p>A&amp;amp;B</p>\n'],
    ['每周三\n在一楼', '<p>每周三在一楼</p>\n'],
    ['**每周三**\n（一楼）', '<p><strong>每周三</strong>（一楼）</p>\n'],
    ['see\nhere', '<p>see\nhere</p>\n'],
    ['共 3\n场', '<p>共 3\n场</p>\n'],
  ])('is shown as typed: %j', (source, html) => {
    expect(renderMarkdown(source, '/')).toBe(html);
    expect(markdownProblems(source)).toEqual([]);
  });

  test.each([
    ['好\n\n> 60 岁以上', 3, '引用'],
    ['好\n\n| 时间 | 地点 |\n|---|---|\n| 周一 | 一楼 |', 3, '表格'],
    ['好\n\n```\n通知\n```', 3, '代码'],
    ['~~~\n通知', 1, '代码'],
    ['[网站]: https://example.org', 1, '不会成为链接'],
    ['[x](https://example.org/a，)', 1, '不能用'],
    ['好[x](https://www.gov.cn@evil.example/)', 1, '@'],
    ['[x](https://这不是网址)', 1, '不能用'],
    ['# 字\n\n'.repeat(10_000), 1, '太长'],
  ])('is reported with its line: %j', (source, line, found) => {
    expect(markdownProblems(source)).toEqual([
      expect.objectContaining({ line, found: expect.stringContaining(found) as string }),
    ]);
  });

  test('loses no characters except supported markup', () => {
    const text = fc.array(
      fc.constantFrom(
        '甲',
        '乙 ',
        '\n',
        '\n\n',
        '    ',
        '\t',
        '*',
        '_',
        '~',
        '`',
        '>',
        '|',
        '=',
        '[',
        ']',
        ':',
        '&amp;',
        '1',
        '《',
        '<',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const source = pieces.join('');
        const kept = (from: string) => from.replaceAll(/[^\p{L}\d~`|=《:]/gu, '');
        const shown = renderMarkdown(source, '/')
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll('&lt;', '')
          .replaceAll('&gt;', '')
          .replaceAll('&amp;', '&');
        return markdownProblems(source).length > 0 || kept(shown) === kept(source);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markdownProblems', () => {
  test('reports each problem with its line', () => {
    const source = '好的一段\n第二行 <b>粗</b>\n\n- 项\n- [x](javascript:y)\n\n<div>\n\n![图](a.jpg)';
    expect(markdownProblems(source).map(({ line, found }) => [line, found])).toEqual([
      [2, '有 HTML “<b>”'],
      [5, '链接 “javascript:y” 不能用'],
      [7, '有 HTML “<div>”'],
      [9, '插了图片'],
    ]);
  });

  test('accepts inline code and comparisons', () => {
    expect(markdownProblems('5 < 6，`<b>`，3 > 2')).toEqual([]);
  });
});

/** Element names and link targets of HTML, by a naive scan. */
function document(html: string): { elements: string[]; links: string[] } {
  return {
    elements: [...html.matchAll(/<([a-z]\w*)/gi)].map(([, name = '']) => name),
    links: [...html.matchAll(/(?:href|src)="([^"]*)"/gi)].map(([, href = '']) => href),
  };
}
