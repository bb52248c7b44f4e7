/**
 * The Markdown that editors write: paragraphs, lists, emphasis, links. No raw HTML and no pictures in the text (a picture
 * needs a credit, which only the `photos` field has), so what comes out is safe to put into a page as it is.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

export interface MarkdownProblem {
  /** First line is 1. */
  line: number;
  found: string;
  fix: string;
}

/** Headings of a text stand below the page's h1 and the section's h2. */
const TOP_HEADING = 3;
const MARKDOWN_OPTIONS = { html: false, linkify: false, typographer: false };

export function renderMarkdown(source: string): string {
  const tokens = writer.parse(source, {});
  const headings = tokens.filter(({ type }) => type.startsWith('heading_'));
  const shift = Math.max(0, TOP_HEADING - Math.min(...headings.map(({ tag }) => Number(tag.slice(1)))));
  for (const heading of headings) heading.tag = `h${Math.min(6, Number(heading.tag.slice(1)) + shift)}`;
  return writer.renderer.render(tokens, writer.options, {});
}

/** What an editor must take out before the text is published. */
export function markdownProblems(source: string): MarkdownProblem[] {
  return reader.parse(source, {}).flatMap((token) => {
    const line = (token.map?.[0] ?? 0) + 1;
    return token.type === 'html_block' ? [rawHtml(line, token.content)] : inlineProblems(token.children ?? [], line);
  });
}

const writer = new MarkdownIt(MARKDOWN_OPTIONS).use(cjkFriendly).disable('image');
writer.validateLink = isSafeLink;

/** Reads more than the writer renders, so that what would silently vanish is told instead. */
const reader = new MarkdownIt({ ...MARKDOWN_OPTIONS, html: true }).use(cjkFriendly);
reader.validateLink = () => true;

/** Web, telephone and mail addresses, and paths within the site; a scheme may hide behind character references or spaces. */
function isSafeLink(url: string): boolean {
  if (/^(?:https?:\/\/|tel:|mailto:)/i.test(url)) return true;
  return !/^[\s\p{Cc}]*(?:[\\/]{2}|[^/?#]*:)/u.test(url);
}

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
    if (token.type === 'image') return [{ line, found: '插了图片', fix: '图片写在 photos 字段里，要有说明、署名和授权' }];
    const href = token.attrGet('href');
    return href === null || isSafeLink(href) ? [] : [badLink(line, href)];
  });
}

function rawHtml(line: number, content: string): MarkdownProblem {
  const shown = content.trim().split('\n')[0]?.slice(0, 40) ?? '';
  return { line, found: `有 HTML “${shown}”`, fix: '请删掉，正文只用文字、列表、**加粗** 和 [文字](网址)' };
}

function badLink(line: number, href: string): MarkdownProblem {
  return { line, found: `链接 “${decode(href).slice(0, 40)}” 不能用`, fix: '链接只能以 https://、http://、tel:、mailto: 开头，或写本站地址' };
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
