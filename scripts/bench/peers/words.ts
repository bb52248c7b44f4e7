/** What a page says to readers and to search engines, whatever its markup: two generators made the same page if this is the same. */
import { Parser } from 'htmlparser2';

interface Words {
  /** Visible text, white space removed. */
  text: string;
  title: string;
  /** Contents of `<meta>`, and addresses of links and files. */
  values: string[];
  /** JSON-LD. */
  graph: unknown;
}

export function wordsOf(html: string): Words {
  const words = { text: '', title: '', values: [] as string[] };
  let graph = '';
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { content, href, src, type }) {
      open.push(name === 'script' ? (type ?? name) : name);
      words.values.push(...[content, href, src].filter((value) => value !== undefined));
    },
    ontext(text) {
      const parent = open.at(-1);
      if (parent === 'title') words.title += text;
      else if (parent === 'application/ld+json') graph += text;
      else words.text += text.replaceAll(/\s+/g, '');
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return { ...words, graph: graph === '' ? undefined : (JSON.parse(graph) as unknown) };
}
