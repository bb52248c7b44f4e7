/** Markdown that is not supported in content: HTML, images, tables, quotes, code, invalid links. */
import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { LENGTHS } from '../typed/lengths.ts';
import { publicAddressProblem } from '../typed/web-address.ts';
import { decoded, isSafeLink, isValidTarget } from './links.ts';

interface MarkdownProblem {
  /** Starts at 1. */
  line: number;
  found: string;
  fix: string;
}

/** Parses more syntax than is rendered, to report what would not be shown as intended. */
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false })
  .use(cjkFriendly)
  .disable(['code', 'lheading', 'reference', 'strikethrough']);
parser.validateLink = () => true;

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
  const tokenProblems = parser.parse(source, {}).flatMap((token) => {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'html_block') return [rawHtml(line, token.content)];
    // Of nested blocks, only the outermost is reported.
    const reason = token.level === 0 ? UNSUPPORTED_BLOCKS[token.type] : undefined;
    return reason === undefined ? inlineProblems(token.children ?? [], line) : [{ line, ...reason }];
  });
  return [...tokenProblems, ...referenceProblems(source)].sort((a, b) => a.line - b.line);
}

const UNSUPPORTED_BLOCKS: Partial<Record<string, Omit<MarkdownProblem, 'line'>>> = {
  blockquote_open: { found: '行首有 >，是引用的写法', fix: '请删掉行首的 >；要写“大于”就写成文字，例如 60 岁以上' },
  table_open: { found: '正文里有表格', fix: '请改成列表，每行 - 开头，例如 - 周一：量血压' },
  fence: { found: '有 ``` 或 ~~~，是代码的写法', fix: '请删掉这些符号，只留文字' },
};

function inlineProblems(children: readonly Token[], firstLine: number): MarkdownProblem[] {
  let line = firstLine;
  let hasOpenTag = false;
  return children.flatMap((token) => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    if (token.type === 'html_inline') {
      // One problem for a pair of tags.
      if (hasOpenTag && token.content.startsWith('</')) return [];
      hasOpenTag = true;
      return [rawHtml(line, token.content)];
    }
    if (token.type === 'image')
      return [{ line, found: '插了图片', fix: '图片写在 photos 字段里，要有说明、署名和授权' }];
    const href = token.attrGet('href');
    return href === null || isValidTarget(href) ? [] : [badLink(line, href)];
  });
}

/** Link reference definitions (`[文字]: 网址`), which are not supported. */
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
    return { line, found, fix: '链接只能以 https://、http://、tel:、mailto: 开头，或写本站地址，例如 /calendar/' };
  const { why, fix } = publicAddressProblem(decoded(href)) ?? {
    why: '不是完整的网址',
    fix: '例如 https://example.org',
  };
  return { line, found: `${found}，${why}`, fix };
}
