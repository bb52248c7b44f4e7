/**
 * Checks that the cascade does not depend on the order in which a page links its sheets, which follows file paths. Two declarations for
 * one element in two sheets must differ in specificity, or agree. In built sheets layers are specificity: scripts/styles/flatten.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'css-select';
import { parseDocument } from 'htmlparser2';
import { linksOf, type Page } from '../page.ts';
import { addressOf, fileOf, type Problem, type Site } from '../site.ts';
import { JOINT } from '../../styles/bundle.ts';
import { isOverridden, isTie, readDeclarations, type SheetDeclaration } from '../../styles/declared.ts';

export function cascadeProblems(site: Site): Problem[] {
  const declarationsOf = sheetReader(site);
  return longestPages(site).flatMap(({ sheets, page }) => tiesOn(page, site, sheets.flatMap(declarationsOf)));
}

/** For each combination of sheets, the page with the most tags, which has most of the elements that such pages may have. */
function longestPages(site: Site): { sheets: string[]; page: Page }[] {
  const groups = Map.groupBy(site.pages, (page) => sheetsOf(page, site).sort().join(' '));
  return [...groups].map(([names, pages]) => ({
    sheets: names.split(' ').filter(Boolean),
    page: pages.reduce((longest, page) => (page.tags.length > longest.tags.length ? page : longest)),
  }));
}

function sheetsOf(page: Page, site: Site): string[] {
  const here = addressOf(page.file, site);
  return linksOf(page, 'stylesheet')
    .flatMap((address) => fileOf(new URL(address, here), site) ?? [])
    .filter((file) => site.files.has(file));
}

function sheetReader(site: Site): (file: string) => SheetDeclaration[] {
  const read = new Map<string, SheetDeclaration[]>();
  return (file) => {
    const declared = read.get(file) ?? declaredIn(file, readFileSync(join(site.folder, file), 'utf8'));
    read.set(file, declared);
    return declared;
  };
}

/** Joined sheets count as many: which comes first follows file paths too. */
function declaredIn(file: string, css: string): SheetDeclaration[] {
  const parts = css.split(JOINT);
  const nameOf = (part: number): string => (parts.length === 1 ? file : `${file}, part ${String(part + 1)}`);
  return parts.flatMap((part, index) => readDeclarations(nameOf(index), part));
}

function tiesOn(page: Page, site: Site, declared: readonly SheetDeclaration[]): Problem[] {
  const document = parseDocument(readFileSync(join(site.folder, page.file), 'utf8'));
  const texts = byElement(document, declared).flatMap((group) =>
    group.flatMap((one, index) => {
      const rivals = group.slice(index + 1).filter((other) => isTie(one, other));
      const isVisible = rivals.length > 0 && !group.some((other) => isOverridden(one, other));
      return isVisible ? rivals.map((rival) => tieMessage(one, rival)) : [];
    }),
  );
  return [...new Set(texts)].map((text) => ({ file: page.file, text }));
}

/** Groups declarations by the element or pseudo-element they apply to. Elements with the same declarations count once. */
function byElement(
  document: ReturnType<typeof parseDocument>,
  declared: readonly SheetDeclaration[],
): SheetDeclaration[][] {
  const matched = new Map<string, object[]>();
  const groups = new Map<object, Map<string, number[]>>();
  for (const [index, { elements: selector, pseudoElement }] of declared.entries()) {
    const elements: object[] = matched.get(selector) ?? selectAll(selector, document);
    matched.set(selector, elements);
    for (const element of elements) {
      const parts = groups.get(element) ?? new Map<string, number[]>();
      groups.set(element, parts.set(pseudoElement, [...(parts.get(pseudoElement) ?? []), index]));
    }
  }
  const all = [...groups.values()].flatMap((parts) => [...parts.values()]);
  const distinct = new Map(all.map((indexes) => [indexes.join(' '), indexes]));
  return [...distinct.values()].map((indexes) => indexes.flatMap((index) => declared[index] ?? []));
}

function tieMessage(one: SheetDeclaration, other: SheetDeclaration): string {
  return `${quoted(one)} and ${quoted(other)} have equal specificity: which applies depends on the order of the sheets`;
}

function quoted({ file, selector, property, value, conditions }: SheetDeclaration): string {
  const around = conditions.length > 0 ? ` (${conditions.join(' and ')})` : '';
  return `"${selector} { ${property}: ${value} }"${around} in ${file.replace(/^.*\//, '')}`;
}
