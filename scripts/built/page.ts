/** Parses an HTML file into a flat list of tags, which suffices for these checks and is fast for thousands of pages. */
import { Parser } from 'htmlparser2';

export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text inside, without nested tags; for title, script and style it is the whole content. */
  text: string;
}

export interface Page {
  file: string;
  tags: readonly Tag[];
}

export function readPage(file: string, html: string): Page {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = { name, attributes, text: '' };
      tags.push(tag);
      open.push(tag);
    },
    ontext(text) {
      const tag = open.at(-1);
      if (tag) tag.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return { file, tags };
}

export function tagsNamed(page: Page, ...names: string[]): Tag[] {
  return page.tags.filter(({ name }) => names.includes(name));
}

/** The content of `<meta name="…">`, `<meta property="…">` or `<meta http-equiv="…">`. */
export function metaOf(page: Page, key: string): string | undefined {
  return tagsNamed(page, 'meta').find(({ attributes: { name, property, 'http-equiv': equiv } }) =>
    [name, property, equiv?.toLowerCase()].includes(key),
  )?.attributes['content'];
}

export function linksOf(page: Page, relation: string): string[] {
  return tagsNamed(page, 'link')
    .filter(({ attributes }) => attributes['rel']?.split(/\s+/).includes(relation))
    .flatMap(({ attributes }) => attributes['href'] ?? []);
}
