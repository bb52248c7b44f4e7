/**
 * `npm run guide-pictures`: takes the pictures of the documents 从零开始 and 每月 (docs/guide/pictures/). Follows
 * 从零开始 in a temporary folder for an invented district: the new site, the filled table, its own site, then 编辑台 for the next month.
 * Needs a Chromium; takes minutes, because it builds two sites.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { openSite, screenshotFrom, showDay, type OpenSite } from '../browser/open-site.ts';
import { walkBianji, type Step } from '../handbook/walk.ts';
import { build, fillSheet, makeNew, makeOwn, NEW_DAY, OWN_DAY } from './district.ts';
import { encoded, PICTURE_SCALE, type Size } from './encode.ts';
import { besides } from './phones.ts';
import { sheetPage } from './sheet.ts';

const PICTURES = join(import.meta.dirname, '../../docs/guide/pictures');
/** Wide enough for the desktop layout. */
const WIDTH = 1040;
/** Pictures end between two rows, or in the middle of what goes on. */
const DESK = { width: WIDTH, height: 620 };
const SHEET = { width: 960, height: 424 };
const PHONE = { width: 390, height: 715 };
interface Shown {
  name: string;
  height: number;
  /** Where the picture begins, if not where that of the handbook does. */
  from?: string;
  /** Kept above that, for the mark 示例 in the corner. */
  margin: number;
}

/** The steps of 编辑台 that the document names. */
const STEPS: Partial<Record<Step, Shown>> = {
  start: { name: 'monthly-month', height: 640, margin: 114 },
  review: { name: 'monthly-question', height: 675, margin: 0 },
  look: { name: 'monthly-preview', height: 488, from: '.pv', margin: 20 },
  handOver: { name: 'monthly-hand-over', height: 468, margin: 60 },
};

const folder = mkdtempSync(join(tmpdir(), 'guide-pictures-'));
try {
  makeNew(folder);
  await withSite(build(folder, NEW_DAY), async (site) => {
    const page = await openPage(site, DESK);
    await showDay(page, NEW_DAY);
    await page.goto(site.address);
    await save('start-new', await screenshotFrom(page, undefined, 0), DESK);
  });
  makeOwn(folder);
  const workbook = await fillSheet(folder);
  await withSite(build(folder, OWN_DAY), async (site) => {
    await takeSheet(site, workbook);
    await takePhones(site);
    await takeBianji(site);
  });
} finally {
  rmSync(folder, { recursive: true });
}

async function takeSheet(site: OpenSite, workbook: string): Promise<void> {
  const page = await openPage(site, SHEET);
  await page.setContent(sheetPage(basename(workbook), readFileSync(workbook)));
  await save('start-sheet', await page.screenshot(), SHEET);
}

async function takePhones(site: OpenSite): Promise<void> {
  const page = await openPage(site, PHONE);
  await showDay(page, OWN_DAY);
  const shots: Buffer[] = [];
  for (const path of ['', 'stations/hd/xincun/']) {
    await page.goto(site.address + path);
    shots.push(await screenshotFrom(page, undefined, 0));
  }
  const { picture, size } = await besides(await openPage(site, DESK), shots, PHONE);
  await save('start-own', picture, size);
}

async function takeBianji(site: OpenSite): Promise<void> {
  const page = await openPage(site, DESK);
  await walkBianji(page, `${site.address}bianji/`, async (step, from) => {
    const picture = STEPS[step];
    if (picture === undefined) return;
    const size = { width: WIDTH, height: picture.height };
    // A window as high as the picture can scroll to what stands near the end of the page.
    await page.setViewportSize(size);
    const start = picture.from === undefined ? from : page.locator(picture.from);
    await save(picture.name, await screenshotFrom(page, start, picture.margin), size);
  });
}

async function withSite(built: string, work: (site: OpenSite) => Promise<void>): Promise<void> {
  const site = await openSite(built);
  try {
    await work(site);
  } finally {
    await site.close();
  }
}

function openPage(site: OpenSite, viewport: Size): Promise<Page> {
  return site.page({ viewport, deviceScaleFactor: PICTURE_SCALE });
}

async function save(name: string, screenshot: Buffer, size: Size): Promise<void> {
  const file = join(PICTURES, `${name}.webp`);
  const bytes = await encoded(screenshot, size);
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${name}.webp  ${String(size.width)}×${String(size.height)}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
