/**
 * The Markdown that editors write: paragraphs, headings, lists, rules, bold, links. Everything else stays as it was typed, so that no
 * character of a text vanishes: no quotes, tables, code, underlined headings, references, entities, single stars. No raw HTML and no
 * pictures (a picture needs a credit, which only the `photos` field has): what comes out is safe to put into a page as it is.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { isSafeLink } from './links.ts';

/** Headings of a text stand below the page's h1 and the section's h2. */
const TOP_HEADING = 3;
const RULES = ['heading', 'list', 'hr', 'newline', 'escape', 'emphasis', 'link', 'autolink'];

const writer = new MarkdownIt('zero', { html: false }).enable(RULES).use(cjkFriendly);
writer.validateLink = isSafeLink;

export function renderMarkdown(source: string): string {
  const tokens = writer.parse(source, {});
  const headings = tokens.filter(({ type }) => type.startsWith('heading_'));
  const top = headings.reduce((least, { tag }) => Math.min(least, Number(tag.slice(1))), Infinity);
  const shift = Math.max(0, TOP_HEADING - top);
  for (const heading of headings) heading.tag = `h${Math.min(6, Number(heading.tag.slice(1)) + shift)}`;
  for (const { children } of tokens) if (children) asTyped(children);
  return writer.renderer.render(tokens, writer.options, {});
}

/** Emphasis by one star or line is shown as typed; a line that ends between Chinese characters leaves no blank there. */
function asTyped(children: Token[]): void {
  children.forEach((token, index) => {
    if (token.type === 'em_open' || token.type === 'em_close') asText(token, token.markup);
    if (
      token.type === 'softbreak' &&
      ENDS_WIDE.test(textBeside(children, index, -1)) &&
      BEGINS_WIDE.test(textBeside(children, index, 1))
    )
      asText(token, '');
  });
}

function asText(token: Token, content: string): void {
  token.type = 'text';
  token.tag = '';
  token.nesting = 0;
  token.content = content;
}

/** Characters of Chinese text, its punctuation included. */
const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uff65“”‘’…—·]';
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');
const BEGINS_WIDE = new RegExp(`^${WIDE}`, 'u');

/** The nearest text in that direction; tags of bold and links have none. */
function textBeside(children: readonly Token[], from: number, step: 1 | -1): string {
  for (let index = from + step; index >= 0 && index < children.length; index += step) {
    const content = children[index]?.content ?? '';
    if (content !== '') return content;
  }
  return '';
}
