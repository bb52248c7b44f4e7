/**
 * `npm run posters [-- --prove]`: builds the site with links to PDFs of its papers, and prints each PDF in a browser. --prove compares
 * every PDF and every picture for chat groups with the content, and needs poppler.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '../src/env.ts';
import { contentFolder } from '../src/loading/files/content-folder.ts';
import { loadFromDisk } from '../src/loading/from-disk.ts';
import { buildAtomically } from './build/atomic-build.ts';
import { readSite, type Site } from './built/site.ts';
import { cachedPrint } from './posters/cached-print.ts';
import { openPrinter, type Printer } from './posters/printer.ts';
import { proofTable, printTable, type Printed } from './posters/tables.ts';
import { mapConcurrently } from './build/concurrently.ts';
import { startProgress } from './command-line/progress.ts';
import { linkedPapers, type Paper } from './posters/linked-papers.ts';

const {
  values: { prove },
} = parseArgs({ options: { prove: { type: 'boolean', default: false } } });
const out = env.OUT_DIR;
/** Most machines have at least two cores. */
const CONCURRENCY = 2;
// A run that is interrupted or fails keeps the old site, so that no page links to a missing PDF.
process.exitCode =
  run('check.ts') || (await buildAtomically(out, new Date(performance.timeOrigin).toISOString(), buildAndPrint));
if (prove && process.exitCode === 0) await proveAll(readSite(resolve(out)));

async function buildAndPrint(folder: string): Promise<number> {
  const code = run('build.ts', { OUT_DIR: folder });
  if (code !== 0) return code;
  const site = readSite(resolve(folder));
  console.log(await printAll(site, linkedPapers(site)));
  return 0;
}

function run(script: string, settings: Record<string, string> = {}): number {
  return (
    spawnSync(process.execPath, [join(import.meta.dirname, script)], {
      env: { ...process.env, PAPERS_PDF: '1', ...settings },
      stdio: 'inherit',
    }).status ?? 1
  );
}

async function printAll(built: Site, papers: readonly Paper[]): Promise<string> {
  const started = performance.now();
  const printer = await openPrinter(built);
  try {
    const printed = await mapShown('印', '份PDF', papers, (paper) => printPaper(printer, built, paper));
    return printTable(printed, (performance.now() - started) / 1000);
  } finally {
    await printer.close();
  }
}

/** Maps items and shows the progress. */
async function mapShown<Item, Result>(
  task: string,
  unit: string,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const progress = startProgress(task, items.length, { unit });
  const results = await mapConcurrently(items, CONCURRENCY, async (item) => {
    const result = await work(item);
    progress.step();
    return result;
  });
  progress.end();
  return results;
}

async function printPaper({ version, print }: Printer, { folder }: Site, paper: Paper): Promise<Printed> {
  const ingredients = [version, paper.page, readFileSync(join(folder, paper.page), 'utf8')];
  const { bytes: pdf, made } = await cachedPrint(ingredients, () => print(paper.page));
  writeFileSync(join(folder, paper.pdf), pdf);
  return { ...paper, bytes: pdf.length, fromCache: !made };
}

/** Imports on use: printing needs neither the QR decoder nor poppler. */
async function proveAll(built: Site): Promise<void> {
  const { provePdf } = await import('./posters/prove-pdf.ts');
  const { pictureTexts, provePictures } = await import('./posters/prove-picture.ts');
  const { entries } = loadFromDisk(contentFolder());
  const proofs = [
    ...(await mapShown('核对', '份PDF', linkedPapers(built), (paper) => provePdf(paper, built, entries))),
    ...(await mapShown('核对', '组图片', pictureTexts(built), (text) => provePictures(text, built, entries))),
  ];
  console.log(proofTable(proofs));
  if (proofs.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}
