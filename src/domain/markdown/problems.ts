/** What an editor must take out of a text before it is published: what a page cannot show, or would show as something else. */
import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { LENGTHS } from '../typed/lengths.ts';
import { addressProblem } from '../typed/web-address.ts';
import { decoded, isSafeLink, leadsSomewhere } from './links.ts';

export interface MarkdownProblem {
  /** First line is 1. */
  line: number;
  found: string;
  fix: string;
}

/** Reads more than is rendered, so that what would be shown otherwise than it is meant is told instead. */
const reader = new MarkdownIt({ html: true, linkify: false, typographer: false })
  .use(cjkFriendly)
  .disable(['code', 'lheading', 'reference', 'strikethrough']);
reader.validateLink = () => true;

export function markdownProblems(source: string): MarkdownProblem[] {
  const { length } = [...source];
  if (length > LENGTHS.body)
    return [
      {
        line: 1,
        found: `正文有 ${String(length)} 个字，太长`,
        fix: `最多 ${String(LENGTHS.body)} 个字，请删短或分到几个文件里`,
      },
    ];
  const ofTokens = reader.parse(source, {}).flatMap((token) => {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'html_block') return [rawHtml(line, token.content)];
    // Of things inside each other only the outermost is told.
    const reason = token.level === 0 ? NOT_SHOWN[token.type] : undefined;
    return reason === undefined ? inlineProblems(token.children ?? [], line) : [{ line, ...reason }];
  });
  return [...ofTokens, ...referenceProblems(source)].sort((a, b) => a.line - b.line);
}

const NOT_SHOWN: Partial<Record<string, Omit<MarkdownProblem, 'line'>>> = {
  blockquote_open: { found: '行首有 >，是引用的写法', fix: '请删掉行首的 >；要写“大于”就写成文字，例如 60 岁以上' },
  table_open: { found: '正文里有表格', fix: '请改成列表，每行 - 开头，例如 - 周一：量血压' },
  fence: { found: '有 ``` 或 ~~~，是代码的写法', fix: '请删掉这些符号，只留文字' },
};

function inlineProblems(children: readonly Token[], firstLine: number): MarkdownProblem[] {
  let line = firstLine;
  let opened = false;
  return children.flatMap((token) => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    if (token.type === 'html_inline') {
      // One complaint for a pair of tags.
      if (opened && token.content.startsWith('</')) return [];
      opened = true;
      return [rawHtml(line, token.content)];
    }
    if (token.type === 'image')
      return [{ line, found: '插了图片', fix: '图片写在 photos 字段里，要有说明、署名和授权' }];
    const href = token.attrGet('href');
    return href === null || leadsSomewhere(href) ? [] : [badLink(line, href)];
  });
}

/** `[文字]: 网址` on a line of its own defines a link elsewhere; here it would be shown as it is. */
function referenceProblems(source: string): MarkdownProblem[] {
  return source.split('\n').flatMap((text, index) => {
    const target = /^ {0,3}\[[^\]]+\]:\s*<?([a-z][a-z+.-]*:[^\s>]+)/i.exec(text)?.[1];
    if (target === undefined) return [];
    return [
      {
        line: index + 1,
        found: `“${text.trim().slice(0, 40)}” 这样写的链接不会成为链接`,
        fix: '链接写在文字里，例如 [街道网站](https://example.org)',
      },
    ];
  });
}

function rawHtml(line: number, content: string): MarkdownProblem {
  const shown = content.trim().split('\n')[0]?.slice(0, 40) ?? '';
  return { line, found: `有 HTML “${shown}”`, fix: '请删掉，正文只用文字、列表、**加粗** 和 [文字](网址)' };
}

function badLink(line: number, href: string): MarkdownProblem {
  const found = `链接 “${decoded(href).slice(0, 40)}” 不能用`;
  if (!isSafeLink(href) || !/^https?:/i.test(href))
    return { line, found, fix: '链接只能以 https://、http://、tel:、mailto: 开头，或写本站地址' };
  const { why, fix } = addressProblem(decoded(href)) ?? { why: '不是完整的网址', fix: '例如 https://example.org' };
  return { line, found: `${found}，${why}`, fix };
}
