/** Holds a printed PDF against its page and against the content, by programs that had no part in making it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from '../../src/domain/schema/collections.ts';
import { readPage } from '../built/page.ts';
import type { Site } from '../built/site.ts';
import { codesIn } from './codes.ts';
import { expectedOn, type PaperKind } from './expected.ts';
import { fontsOf, pageAsPicture, pageCount, textOf } from './poppler.ts';
import type { Paper } from './wanted.ts';

/** What a cheap office printer makes of it. */
const DOTS_PER_INCH = 150;

export interface Proof {
  kind: PaperKind;
  /** What was looked at, by its address: a PDF, or the text of pictures. */
  paper: string;
  pages: number;
  codes: number;
  /** What was looked for, and is there. */
  texts: number;
  faults: readonly string[];
}

export async function prove({ kind, pdf, page }: Paper, site: Site, entries: Entries): Promise<Proof> {
  const file = join(site.folder, pdf);
  const { tags } = readPage(page, readFileSync(join(site.folder, page), 'utf8'));
  const sheets = tags.flatMap(({ attributes }) => attributes['data-sheet'] ?? []);
  const drawn = tags.flatMap(({ attributes }) => attributes['data-qr'] ?? []).sort();
  const pages = pageCount(file);
  const read = (
    await Promise.all(
      Array.from({ length: pages }, (_, index) => codesIn(pageAsPicture(file, index + 1, DOTS_PER_INCH))),
    )
  )
    .flat()
    .sort();
  const wanted = expectedOn(kind, pdf, entries);
  const text = textOf(file);
  const faults = [
    // What runs on may take more pages; every other sheet is one.
    ...(pages === sheets.length || (pages > sheets.length && sheets.includes('runs-on'))
      ? []
      : [`有${String(pages)}页，应该是${String(sheets.length)}页`]),
    ...fontsOf(file)
      .filter(({ embedded, type }) => !embedded || type === 'Type 3')
      .map(({ name, type }) => `字体 ${name}（${type}）没有嵌好`),
    ...wanted.filter((piece) => !text.includes(piece)).map((piece) => `缺“${piece}”`),
    ...difference(drawn, read).map((code) => `二维码扫不出 ${code}`),
    ...difference(read, drawn).map((code) => `二维码扫出了 ${code}，网页上没有它`),
    ...(drawn.includes(home(site, pdf)) ? [] : [`没有通到 ${home(site, pdf)} 的二维码`]),
  ];
  return { kind, paper: pdf, pages, codes: read.length, texts: wanted.length, faults };
}

/** Whose paper it is: the menu of the month, the page of the team. */
const home = ({ origin, base }: Site, pdf: string): string => origin + base + pdf.replace(/[^/]+$/, '');

/** Items of the first list beyond those of the second, counted. */
function difference(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
