/**
 * The documents for those who run a site, docs/guide/*.md: rendered for the pages of a site that shows them, and to be read as they are in
 * the repository. Unlike texts of the content they may have code and tables.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { joinWideLines } from '../../domain/markdown/wide-lines.ts';
import type { GuideText } from '../../view-models/guide/guide.ts';
import { readPicture, type GuidePicture } from './pictures.ts';

const FOLDER = path.resolve('docs', 'guide');
/** In the order in which they are listed. A file for engineers of other countries has the name of the Chinese one and `-en`. */
export const GUIDE = [
  'start',
  'deploy',
  'monthly',
  'nightly',
  'upgrade',
  'backup',
  'address',
  'security',
  'holidays',
  'questions',
  'support',
  'start-en',
  'deploy-en',
  'upgrade-en',
  'architecture-en',
] as const;

const renderer = new MarkdownIt({ html: false }).use(cjkFriendly);
renderer.renderer.rules['fence'] = (tokens, index) =>
  // Long lines scroll, by keyboard too.
  `<pre tabindex="0"><code>${renderer.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
/** Long paths break after a slash: without it, whatever follows would begin a line, a full stop too. */
renderer.renderer.rules['code_inline'] = (tokens, index) =>
  `<code>${renderer.utils.escapeHtml(tokens[index]?.content ?? '').replaceAll(/\/(?!$)/g, '/<wbr>')}</code>`;
/** Leads to the file: a phone shows a picture at a third of its size. */
renderer.renderer.rules['image'] = (tokens, index) => {
  const token = tokens[index]!;
  const image = `<img${renderer.renderer.renderAttrs(token)} loading="lazy">`;
  return `<a class="guide-picture" href="${token.attrGet('src') ?? ''}">${image}</a>`;
};
renderer.renderer.rules['table_open'] = () => '<div class="guide-table" tabindex="0"><table>\n';
renderer.renderer.rules['table_close'] = () => '</table></div>\n';

export const readGuide = (): GuideText[] =>
  GUIDE.map((id) => guideText(id, readFileSync(path.join(FOLDER, `${id}.md`), 'utf8')));

/**
 * @param source a heading of the first level, a paragraph that says what it is about, then sections
 * @param pictureAt reads a picture by its path in the document
 * @throws if the file does not begin so, or a picture is missing or has no alternative text
 */
export function guideText(id: string, source: string, pictureAt = readPicture): GuideText {
  const [, title = '', lede = '', body = ''] = /^# (.+)\n\n((?:.+\n)+)\n([^]*)$/.exec(source) ?? [];
  if (title === '') throw new Error(`docs/guide/${id}.md must begin with a title and a paragraph.`);
  const tokens = renderer.parse(body, {});
  const sections = numbered(tokens);
  for (const { children } of tokens) if (children) finish(children);
  const images = tokens.flatMap(({ children }) => children?.filter(({ type }) => type === 'image') ?? []);
  const pictures = images.map((token) => place(token, id, pictureAt));
  return {
    id,
    title,
    lede: plain(lede),
    sections,
    pictures,
    html: renderer.renderer.render(tokens, renderer.options, {}),
  };
}

/** Gives an image the size of its file, so that nothing moves when it arrives. */
function place(token: Token, id: string, pictureAt: (source: string) => GuidePicture): string {
  const source = token.attrGet('src') ?? '';
  try {
    if (token.content.trim() === '') throw new Error(`${source} needs words for those who do not see it: ![…](…).`);
    const { file, width, height } = pictureAt(source);
    token.attrs = Object.entries({ src: `../pictures/${file}`, width, height, alt: token.content }).map(
      ([name, value]) => [name, String(value)],
    );
    return file;
  } catch (error) {
    throw new Error(`docs/guide/${id}.md: ${(error as Error).message}`, { cause: error });
  }
}

/** Gives headings of the second level an id. */
function numbered(tokens: readonly Token[]): GuideText['sections'] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || token.tag !== 'h2') return [];
    const id = anchorOf(tokens[index + 1]?.content ?? '');
    token.attrSet('id', id);
    return [{ id, title: (tokens[index + 1]?.content ?? '').replaceAll('`', '') }];
  });
}

/** As GitHub makes them, so that links work in the repository too. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-');

/** Documents link to each other by file name, and to what only the repository has by a path that leaves the folder. */
function finish(children: Token[]): void {
  joinWideLines(children);
  children.forEach((token, index) => {
    if (token.type !== 'link_open') return;
    const [, id, anchor = ''] = /^([\w-]+)\.md(#.+)?$/.exec(token.attrGet('href') ?? '') ?? [];
    if (id !== undefined) token.attrSet('href', `../${id}/${anchor}`);
    else if (token.attrGet('href')?.startsWith('../')) asCode(children, index);
  });
}

/** A path in the repository is a name, not a link: not every site has a public repository. */
function asCode(children: readonly Token[], open: number): void {
  const close = children.findIndex((token, index) => index > open && token.type === 'link_close');
  for (const token of [children[open], children[close]])
    if (token) Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '', attrs: null });
}

/** One line without marks. */
function plain(paragraph: string): string {
  const [, inline] = renderer.parse(paragraph, {});
  const children = inline?.children ?? [];
  joinWideLines(children);
  return children.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');
}
