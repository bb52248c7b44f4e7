/** Compares a printed PDF with its page and with the content, using programs that are independent of the printer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from '../../src/domain/schema/collections.ts';
import { readPage } from '../built/page.ts';
import type { Site } from '../built/site.ts';
import { codesIn } from './codes.ts';
import { expectedOn, type PaperKind } from './expected.ts';
import { fontsOf, pageAsPicture, pageCount, textOf } from './poppler.ts';
import type { Paper } from './linked-papers.ts';

/** Resolution of a cheap office printer. */
const DOTS_PER_INCH = 150;

export interface Proof {
  kind: PaperKind;
  /** Path of the PDF, or of the text of pictures. */
  paper: string;
  pages: number;
  codes: number;
  /** Number of expected texts. */
  texts: number;
  faults: readonly string[];
}

export async function provePdf({ kind, pdf, page }: Paper, site: Site, entries: Entries): Promise<Proof> {
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
  const expected = expectedOn(kind, pdf, entries);
  const text = textOf(file);
  const faults = [
    // A sheet that may continue takes any number of pages, every other one page.
    ...(pages === sheets.length || (pages > sheets.length && sheets.includes('runs-on'))
      ? []
      : [`有${String(pages)}页，应该是${String(sheets.length)}页`]),
    ...fontsOf(file)
      .filter(({ embedded, type }) => !embedded || type === 'Type 3')
      .map(({ name, type }) => `字体 ${name}（${type}）没有嵌好`),
    ...expected.filter((piece) => !text.includes(piece)).map((piece) => `缺“${piece}”`),
    ...difference(drawn, read).map((code) => `二维码扫不出 ${code}`),
    ...difference(read, drawn).map((code) => `二维码扫出了 ${code}，网页上没有它`),
    ...(drawn.includes(ownerAddress(site, pdf)) ? [] : [`没有通到 ${ownerAddress(site, pdf)} 的二维码`]),
  ];
  return { kind, paper: pdf, pages, codes: read.length, texts: expected.length, faults };
}

/** Address of the page that the paper belongs to: the menu of the month, or the team. */
const ownerAddress = ({ origin, base }: Site, pdf: string): string => origin + base + pdf.replace(/[^/]+$/, '');

/** Multiset difference: items of the first list without those of the second. */
function difference(some: readonly string[], others: readonly string[]): string[] {
  const remaining = [...others];
  return some.filter((item) => {
    const at = remaining.indexOf(item);
    if (at >= 0) remaining.splice(at, 1);
    return at < 0;
  });
}
