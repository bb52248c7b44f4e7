/**
 * Renders the supported Markdown: paragraphs, headings, lists, rules, bold, links. Other syntax is shown as typed, so that no character
 * is lost: quotes, tables, code, setext headings, references, entities, emphasis by one star. No raw HTML and no images (images need a
 * credit, which only the `photos` field has), so the result is safe HTML.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { isSafeLink } from './links.ts';
import { joinWideLines, toText } from './wide-lines.ts';

/** Below the h1 of the page and the h2 of the section. */
const TOP_HEADING = 3;
const RULES = ['heading', 'list', 'hr', 'newline', 'escape', 'emphasis', 'link', 'autolink'];

const renderer = new MarkdownIt('zero', { html: false }).enable(RULES).use(cjkFriendly);
renderer.validateLink = isSafeLink;

/** @param root address of the home page: the site may be in a folder, and `/stations/` in a text means the page of this site */
export function renderMarkdown(source: string, root: string): string {
  const tokens = renderer.parse(source, {});
  const headings = tokens.filter(({ type }) => type.startsWith('heading_'));
  const top = headings.reduce((min, { tag }) => Math.min(min, Number(tag.slice(1))), Infinity);
  const shift = Math.max(0, TOP_HEADING - top);
  for (const heading of headings) heading.tag = `h${Math.min(6, Number(heading.tag.slice(1)) + shift)}`;
  for (const { children } of tokens) {
    if (!children) continue;
    restoreTyped(children);
    for (const token of children) withRoot(token, root);
  }
  return renderer.renderer.render(tokens, renderer.options, {});
}

function withRoot(token: Token, root: string): void {
  const href = token.attrGet('href');
  if (href?.startsWith('/')) token.attrSet('href', root + href.slice(1));
}

/** Shows emphasis by a single mark as typed. */
function restoreTyped(children: Token[]): void {
  for (const token of children) if (token.type === 'em_open' || token.type === 'em_close') toText(token, token.markup);
  joinWideLines(children);
}
