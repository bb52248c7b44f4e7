/** Finds the PDFs that pages of a built site link to. Each `x.pdf` is printed from the page `x/`. */
import { PAGE_KINDS, type PageKindName, type PrintedKindName } from '../../src/page-kinds.ts';
import { tagsNamed } from '../built/page.ts';
import { addressOf, fileOf, kindOfFile, type Site } from '../built/site.ts';

export interface Paper {
  kind: PrintedKindName;
  /** Relative to the folder of the site: `stations/panlong/dongzhuang/2026-12/poster.pdf`. */
  pdf: string;
  page: string;
}

/** @throws when a linked PDF has no page, or the page is of a kind that is not printed */
export function linkedPapers(site: Site): Paper[] {
  const pdfs = new Set(
    site.pages.flatMap((page) =>
      tagsNamed(page, 'a').flatMap(({ attributes: { href = '' } }) => {
        const address = new URL(href, addressOf(page.file, site));
        return address.pathname.endsWith('.pdf') ? (fileOf(address, site) ?? []) : [];
      }),
    ),
  );
  return [...pdfs].sort().map((pdf) => {
    const page = pdf.replace(/\.pdf$/, '/index.html');
    if (!site.files.has(page)) throw new Error(`有页面链接到 ${pdf}，却没有可以打印的 ${page}。`);
    const kind = kindOfFile(page);
    if (!isPrinted(kind))
      throw new Error(`${page} is linked as ${pdf}: set isPrinted of its kind in src/page-kinds.ts.`);
    return { kind, pdf, page };
  });
}

function isPrinted(kind: PageKindName | undefined): kind is PrintedKindName {
  return kind !== undefined && PAGE_KINDS[kind].isPrinted;
}
