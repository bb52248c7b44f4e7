/** The papers of a district with difficult menus: PDFs compared with the content by independent programs. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSite, type Site } from '../../scripts/built/site.ts';
import { openPrinter } from '../../scripts/posters/printer.ts';
import { provePdf } from '../../scripts/posters/prove-pdf.ts';
import { pageCount } from '../../scripts/posters/poppler.ts';
import { linkedPapers } from '../../scripts/posters/linked-papers.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { BUILT_ON, COMPILED, ROOT } from '../address.ts';

const CONTENT = join(ROOT, 'e2e/papers/content');
const CACHE = join(ROOT, '.cache/e2e-papers');
const DIST = join(CACHE, 'dist');
const MONTH = '2026-11';
const POSTER_PAGES: Readonly<Record<string, number>> = {
  one: 1,
  eight: 1,
  twelve: 1,
  thirteen: 2,
  forty: 3,
  long: 1,
  'many-long': 6,
  rare: 1,
  cancelled: 1,
  'last-date': 1,
};

test.describe.configure({ mode: 'serial' });
let site: Site;
const { entries } = loadFromDisk(CONTENT);

test('every PDF has the texts and QR codes of its page and the content', () => {
  rmSync(CACHE, { recursive: true, force: true });
  const env = {
    ...process.env,
    BUILD_DAY: BUILT_ON,
    CONTENT_DIR: CONTENT,
    OUT_DIR: DIST,
    CACHE_DIR: join(CACHE, 'astro'),
    COMPILED_DIR: COMPILED,
  };
  const run = spawnSync(process.execPath, ['scripts/posters.ts', '--prove'], { cwd: ROOT, env, encoding: 'utf8' });
  expect(run.stderr + run.stdout).toContain('没有发现不对的地方');
  expect(run.status).toBe(0);
  site = readSite(DIST);
  expect(linkedPapers(site).filter(({ kind }) => kind === 'poster')).toHaveLength(Object.keys(POSTER_PAGES).length);
});

test('a poster has one sheet for up to twelve activities, then two or three, and six for forty long titles', () => {
  const pages = Object.keys(POSTER_PAGES).map((station) => [
    station,
    pageCount(join(DIST, `stations/yangban/${station}/${MONTH}/poster.pdf`)),
  ]);
  expect(Object.fromEntries(pages)).toEqual(POSTER_PAGES);
});

test.describe('the proof finds', () => {
  const paper = {
    kind: 'poster',
    pdf: `stations/yangban/eight/${MONTH}/poster.pdf`,
    page: `stations/yangban/eight/${MONTH}/poster/index.html`,
  } as const;

  test('a missing title, date or telephone number', async () => {
    const changed = structuredClone(entries);
    const { activities } = changed.menus.find(({ id }) => id === `yangban/eight/${MONTH}`)!.data;
    activities[0]!.title = '另一场';
    activities[1]!.date = '2026-11-06';
    changed.stations.find(({ id }) => id === 'yangban/eight')!.data.contact!.phone = '000-0000 0099';
    expect((await provePdf(paper, site, changed)).faults).toEqual([
      '缺“000-00000099”',
      '缺“另一场”',
      '缺“1周日老另一场”',
      '缺“6周五小手工”',
    ]);
  });

  test('a code that differs from its page, and a missing page', async () => {
    const copy = join(CACHE, 'other');
    for (const file of ['index.html', paper.page, paper.pdf]) {
      mkdirSync(join(copy, file, '..'), { recursive: true });
      cpSync(join(DIST, file), join(copy, file));
    }
    const html = readFileSync(join(copy, paper.page), 'utf8');
    writeFileSync(
      join(copy, paper.page),
      html
        .replace(
          `data-qr="${site.origin}${site.base}stations/yangban/eight/${MONTH}/"`,
          'data-qr="https://example.org/"',
        )
        .replace('</main>', '<section data-sheet></section></main>'),
    );
    expect((await provePdf(paper, { ...site, folder: copy }, entries)).faults).toEqual([
      '有1页，应该是2页',
      '二维码扫不出 https://example.org/',
      `二维码扫出了 ${site.origin}${site.base}stations/yangban/eight/${MONTH}/，网页上没有它`,
      `没有通到 ${site.origin}${site.base}stations/yangban/eight/${MONTH}/ 的二维码`,
    ]);
  });

  test('a row that does not fit on the sheet', async () => {
    const copy = join(CACHE, 'cut');
    mkdirSync(join(copy, 'poster'), { recursive: true });
    writeFileSync(join(copy, 'index.html'), '<link rel="canonical" href="https://e2e.example.org/">');
    writeFileSync(
      join(copy, 'poster/index.html'),
      '<meta charset="utf-8"><section data-sheet style="height:40px;overflow:hidden"><p>第一行</p><p>第二行</p></section>',
    );
    const printer = await openPrinter(readSite(copy));
    await expect(printer.print('poster/index.html')).rejects.toThrow('/poster/ 印出来会缺字：');
    await printer.close();
  });
});
