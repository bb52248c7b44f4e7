/**
 * `npm run posters [-- --prove]`: the site with its papers as PDF. It needs a browser, which `npm run build` does not: it builds
 * the site so that its pages link to PDFs, and prints each of them. --prove holds every PDF and every picture for chat groups
 * against the content, and needs poppler. CONTENT_DIR and OUT_DIR are those of the build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '../src/env.ts';
import { contentFolder } from '../src/loading/files/content-folder.ts';
import { loadFromDisk } from '../src/loading/from-disk.ts';
import { buildWhole } from './build/whole.ts';
import { readSite, type Site } from './built/site.ts';
import { keptOrPrinted } from './posters/kept.ts';
import { openPrinter, type Printer } from './posters/printer.ts';
import { proofTable, printTable, type Printed } from './posters/tables.ts';
import { sharedOut } from './posters/shared-out.ts';
import { wantedPapers, type Paper } from './posters/wanted.ts';

const {
  values: { prove: asked },
} = parseArgs({ options: { prove: { type: 'boolean', default: false } } });
const out = env.OUT_DIR;
// A run that is stopped, or in which a sheet is cut, leaves the old site: none whose pages link to PDFs that are not there.
process.exitCode =
  run('check.ts') || (await buildWhole({ out }, new Date(performance.timeOrigin).toISOString(), buildAndPrint));
if (asked && process.exitCode === 0) await proveAll(readSite(resolve(out)));

async function buildAndPrint(folder: string): Promise<number> {
  const code = run('astro.ts', ['build'], { OUT_DIR: folder });
  if (code !== 0) return code;
  const site = readSite(resolve(folder));
  console.log(await printAll(site, wantedPapers(site)));
  return 0;
}

function run(script: string, args: readonly string[] = [], settings: Record<string, string> = {}): number {
  return (
    spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
      env: { ...process.env, PAPERS_PDF: '1', ...settings },
      stdio: 'inherit',
    }).status ?? 1
  );
}

async function printAll(built: Site, wanted: readonly Paper[]): Promise<string> {
  const started = performance.now();
  const printer = await openPrinter(built);
  try {
    const printed = await sharedOut(wanted, (paper) => printPaper(printer, built, paper));
    return printTable(printed, (performance.now() - started) / 1000);
  } finally {
    await printer.close();
  }
}

async function printPaper({ version, print }: Printer, { folder }: Site, paper: Paper): Promise<Printed> {
  const ingredients = [version, paper.page, readFileSync(join(folder, paper.page), 'utf8')];
  const { bytes: pdf, made } = await keptOrPrinted(ingredients, () => print(paper.page));
  writeFileSync(join(folder, paper.pdf), pdf);
  return { ...paper, bytes: pdf.length, kept: !made };
}

/** Loaded late: who only prints needs neither a reader of codes nor poppler. */
async function proveAll(built: Site): Promise<void> {
  const { prove } = await import('./posters/proof.ts');
  const { pictureTexts, provePictures } = await import('./posters/picture-proof.ts');
  const { entries } = loadFromDisk(contentFolder());
  const proofs = [
    ...(await sharedOut(wantedPapers(built), (paper) => prove(paper, built, entries))),
    ...(await sharedOut(pictureTexts(built), (text) => provePictures(text, built, entries))),
  ];
  console.log(proofTable(proofs));
  if (proofs.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}
