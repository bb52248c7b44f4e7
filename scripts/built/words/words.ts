/** Checks the wording of visible, spoken and meta texts: retired words, wrong quotation marks, repetitions. */
import { retiredWords, wrongQuotes } from '../../../src/view-models/words/terms.ts';
import { doubledIn, repeatedInMeta } from './doubled.ts';
import { metaOf, type Page } from '../page.ts';
import type { Problem, Site } from '../site.ts';

const NOT_RENDERED = new Set(['script', 'style', 'template']);
const TEXT_ATTRIBUTES = ['alt', 'aria-label', 'title', 'placeholder'];

export function wordProblems({ pages }: Pick<Site, 'pages'>): Problem[] {
  return pages.flatMap((page) => [
    ...repeatedInMeta(page).map((part) => ({
      file: page.file,
      text: `says “${part}” twice in one sentence of its description`,
    })),
    ...textsOf(page).flatMap((text) => [
      ...retiredWords(text).map(({ word, use }) => ({
        file: page.file,
        text: `says “${word}” where the site says “${use}”: ${excerpt(text, word)}`,
      })),
      ...[...new Set(wrongQuotes(text))].map((mark) => ({
        file: page.file,
        text: `has ${mark} where GB/T 15834 has “ or ‘: ${excerpt(text, mark)}`,
      })),
      ...doubledIn(text).map((words) => ({ file: page.file, text: `says twice in a row: ${excerpt(text, words)}` })),
    ]),
  ]);
}

/** Visible, spoken and meta texts. */
export function textsOf(page: Page): string[] {
  const rendered = page.tags.filter(({ name }) => !NOT_RENDERED.has(name));
  return [
    ...rendered.map(({ text }) => text),
    ...rendered.flatMap(({ attributes }) => TEXT_ATTRIBUTES.flatMap((name) => attributes[name] ?? [])),
    metaOf(page, 'description') ?? '',
  ];
}

function excerpt(text: string, word: string): string {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 12), at + word.length + 12).trim();
}
