/** What a phone fetches after one visit of the home page, with a station chosen, to open its pages without a network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { gzipSize } from '../built/weight.ts';
import { launchBrowser, serve } from './slow-browser.ts';

const MAX_BYTES = 300_000;
const POLL_MS = 500;
const MAX_POLLS = 240;

interface Shelf {
  station: string;
  files: number;
  /** After gzip, with the files of the home page itself. */
  bytes: number;
}

/** @param folder of a built site @param stations their keys */
export async function weighShelves(folder: string, stations: readonly string[]): Promise<Shelf[]> {
  const browser = await launchBrowser();
  const { server, address } = await serve(folder);
  try {
    const shelves: Shelf[] = [];
    for (const station of stations) {
      const kept = await keptFor(browser, address, station);
      const files = kept.map((file) => (/\/$|^$/.test(file) ? `${file}index.html` : decodeURIComponent(file)));
      const bytes = files.reduce((sum, file) => sum + gzipSize(readFileSync(join(folder, file))), 0);
      shelves.push({ station, files: files.length, bytes });
    }
    return shelves;
  } finally {
    server.kill();
    await browser.close();
  }
}

/** @returns paths of what the worker has kept, relative to the site */
async function keptFor(browser: Browser, address: string, station: string): Promise<string[]> {
  const context = await browser.newContext({ timezoneId: 'Asia/Shanghai' });
  try {
    await context.addInitScript((place) => {
      localStorage.setItem('place', place);
    }, station);
    const page = await context.newPage();
    await page.goto(address);
    for (let poll = 0; poll < MAX_POLLS; poll += 1) {
      const kept = await page.evaluate(async () => {
        const found = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return found.flat().map(({ url }) => url);
      });
      const files = kept.filter((url) => !url.endsWith('/offline-shelf.json'));
      if (files.length < kept.length) return files.map((url) => url.replace(address, ''));
      await page.waitForTimeout(POLL_MS);
    }
    throw new Error(`The shelf of ${station} was not filled within ${String((MAX_POLLS * POLL_MS) / 1000)} s.`);
  } finally {
    await context.close();
  }
}

export const shelfProblems = (shelves: readonly Shelf[]): string[] =>
  shelves.flatMap(({ station, bytes }) =>
    bytes > MAX_BYTES ? [`${station}: ${String(bytes)} bytes, at most ${String(MAX_BYTES)}`] : [],
  );
