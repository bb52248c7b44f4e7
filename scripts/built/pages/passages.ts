/** Checks that every passage in the search index is on its page, in the part that its anchor identifies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { SearchCore, SearchRest, SearchSummaries } from '../../../src/domain/search/index/format.ts';
import type { SearchRecord } from '../../../src/domain/search/index/columns.ts';
import { openIndex } from '../../../src/domain/search/index/corpus.ts';
import { REPAIRS } from '../../../src/domain/search/repair/repairs.ts';
import { passageHref } from '../../../src/view-models/search/item.ts';
import type { SearchManifest } from '../../../src/view-models/search/index.ts';
import { fileOf, type Problem, type Site } from '../site.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Parts = ReadonlyMap<string, string>;

const MANIFEST = 'data/search.json';
const NOT_RENDERED = new Set(['script', 'style', 'template']);

export function passageProblems(site: Site): Problem[] {
  if (!site.files.has(MANIFEST)) return [];
  const partsOf = partReader(site);
  return recordsOf(site)
    .filter(({ kind }) => kind !== 'past')
    .flatMap((record) =>
      record.passages.flatMap((passage) => {
        const address = new URL(site.base + passageHref(record, passage).slice(1), site.origin);
        const file = fileOf(address, site) ?? '';
        if (!site.files.has(file))
          return [{ file: MANIFEST, text: `links to ${address.pathname}, which does not exist` }];
        return faultsOf(partsOf(file), address.hash.slice(1), passage.text).map((text) => ({ file, text }));
      }),
    );
}

/** @param parts texts by id; the whole page has an empty id */
export function faultsOf(parts: Parts, id: string, passage: string): string[] {
  const text = parts.get(id);
  if (text === undefined) return [`has no #${id}, where the search index has “${passage.slice(0, 20)}”`];
  const missing = passage
    .split(/[。；：]/u)
    .map(plain)
    .filter((piece) => piece !== '' && !text.includes(piece));
  return missing.map((piece) => `has no “${piece.slice(0, 30)}” at #${id}`);
}

/** Texts by id. The id of a heading stands for its section, of a caption for its figure, of a term for its row. */
export function partsIn(html: string): Parts {
  const document = parseDocument(html);
  const parts = new Map([['', plain(textOf(DomUtils.getElementsByTagName('body', document)))]]);
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    const id = element.attribs['id'];
    if (id !== undefined) parts.set(id, plain(textOf([containerOf(element)])));
  }
  return parts;
}

const CONTAINERS: Readonly<Record<string, string>> = { h2: 'section', h3: 'section', figcaption: 'figure', dt: 'div' };

function containerOf(element: Element): Element {
  const name = CONTAINERS[element.name];
  let above = name === undefined ? null : element.parent;
  while (above && !('name' in above && above.name === name)) above = above.parent;
  return above ?? element;
}

function textOf(elements: readonly Element[]): string {
  return elements
    .map((element) =>
      element.children
        .map((child) => {
          if ('data' in child) return child.data;
          return 'name' in child && !NOT_RENDERED.has(child.name) ? textOf([child]) : '';
        })
        .join(''),
    )
    .join('');
}

/** Without spaces and punctuation, which may differ between the index and the page. */
const plain = (text: string): string => text.replace(/[\s\p{P}]+/gu, '');

function partReader(site: Site): (file: string) => Parts {
  const cache = new Map<string, Parts>();
  return (file) => {
    const parts = cache.get(file) ?? partsIn(readFileSync(join(site.folder, file), 'utf8'));
    cache.set(file, parts);
    return parts;
  };
}

function recordsOf(site: Site): SearchRecord[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(site.folder, file), 'utf8'));
  const names = read(MANIFEST) as SearchManifest;
  const part = (name: string): unknown => read(`data/search/${name}`);
  const corpus = openIndex({
    core: part(names.core) as SearchCore,
    summaries: part(names.summaries) as SearchSummaries,
    rest: part(names.rest) as SearchRest,
    repairs: REPAIRS,
  });
  return Array.from({ length: corpus.size }, (_, index) => corpus.record(index));
}
