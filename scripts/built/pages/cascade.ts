/**
 * The cascade never depends on the order in which a page links its sheets, which follows the paths of files. Two declarations
 * for one element in two sheets must differ in strength, or agree. Layers are strength in a built sheet: scripts/styles/flatten.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'css-select';
import { parseDocument } from 'htmlparser2';
import { linksOf, type Page } from '../page.ts';
import { addressOf, fileOf, type Problem, type Site } from '../site.ts';
import { isOverruled, isTie, readDeclarations, type Declared } from '../../styles/declared.ts';

export function cascadeProblems(site: Site): Problem[] {
  const declaredIn = sheetReader(site);
  return pagesBySheets(site).flatMap(({ sheets, pages }) => {
    const declared = sheets.flatMap(declaredIn);
    const [first] = pages;
    return first ? tiesOn(first, site, declared) : [];
  });
}

/** Pages that link the same sheets are alike: the longest stands for all, since it has most of what they may have. */
function pagesBySheets(site: Site): { sheets: string[]; pages: Page[] }[] {
  const groups = Map.groupBy(site.pages, (page) => sheetsOf(page, site).sort().join(' '));
  return [...groups].map(([names, pages]) => ({
    sheets: names.split(' ').filter(Boolean),
    pages: pages.toSorted((one, other) => other.tags.length - one.tags.length),
  }));
}

function sheetsOf(page: Page, site: Site): string[] {
  const here = addressOf(page.file, site);
  return linksOf(page, 'stylesheet')
    .flatMap((address) => fileOf(new URL(address, here), site) ?? [])
    .filter((file) => site.files.has(file));
}

function sheetReader(site: Site): (file: string) => Declared[] {
  const read = new Map<string, Declared[]>();
  return (file) => {
    const declared = read.get(file) ?? readDeclarations(file, readFileSync(join(site.folder, file), 'utf8'));
    read.set(file, declared);
    return declared;
  };
}

function tiesOn(page: Page, site: Site, declared: readonly Declared[]): Problem[] {
  const document = parseDocument(readFileSync(join(site.folder, page.file), 'utf8'));
  const texts = byElement(document, declared).flatMap((group) =>
    group.flatMap((one, index) => {
      const rivals = group.slice(index + 1).filter((other) => isTie(one, other));
      const isVisible = rivals.length > 0 && !group.some((other) => isOverruled(one, other));
      return isVisible ? rivals.map((rival) => wordsFor(one, rival)) : [];
    }),
  );
  return [...new Set(texts)].map((text) => ({ file: page.file, text }));
}

/** What is declared for each element, or for one of its pseudo-elements; elements that are styled alike count once. */
function byElement(document: ReturnType<typeof parseDocument>, declared: readonly Declared[]): Declared[][] {
  const matched = new Map<string, object[]>();
  const groups = new Map<object, Map<string, number[]>>();
  for (const [index, { matches, part }] of declared.entries()) {
    const elements: object[] = matched.get(matches) ?? selectAll(matches, document);
    matched.set(matches, elements);
    for (const element of elements) {
      const parts = groups.get(element) ?? new Map<string, number[]>();
      groups.set(element, parts.set(part, [...(parts.get(part) ?? []), index]));
    }
  }
  const all = [...groups.values()].flatMap((parts) => [...parts.values()]);
  const unlike = new Map(all.map((indexes) => [indexes.join(' '), indexes]));
  return [...unlike.values()].map((indexes) => indexes.flatMap((index) => declared[index] ?? []));
}

function wordsFor(one: Declared, other: Declared): string {
  return `${said(one)} and ${said(other)} are equally strong: which holds depends on the order of the sheets`;
}

function said({ file, selector, property, value, conditions }: Declared): string {
  const around = conditions.length > 0 ? ` (${conditions.join(' and ')})` : '';
  return `"${selector} { ${property}: ${value} }"${around} in ${file.replace(/^.*\//, '')}`;
}
