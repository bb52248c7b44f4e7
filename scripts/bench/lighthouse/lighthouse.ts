/** Lighthouse's scores of the heaviest page of each kind, on its simulated phone. Its packages are installed into the cache on demand. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { PAGE_KINDS, type PageKindName } from '../../../src/page-kinds.ts';
import { findBrowser } from '../../browser/browser.ts';
import { weighPages } from '../../built/budgets.ts';
import { readSite } from '../../built/site.ts';
import { serve } from '../slow-browser.ts';
import { alignedTable } from '../table.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DEBUGGING_PORT = 9333;
const MAX_BLOCKED_MS = 50;
const COMPRESSED = /^(?:text\/|application\/(?:json|javascript|xml|manifest)|image\/svg)/;
/** What is kept out of search engines on purpose, and pages for a wall or a frame, cannot score 100. */
const INTENDED = /^(?:is-crawlable|canonical)$/;

/** The parts of a report that are read here. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Report }>;

export interface Scored {
  kind: PageKindName;
  /** 0 to 100, by category. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  shift: number;
  /** Milliseconds for which the simulated phone answers no tap. */
  blocked: number;
  /** Ids of the audits that cost points, besides those about speed. */
  failed: string[];
}

/** @param folder of a built site @param kinds all, if empty */
export async function measureLighthouse(folder: string, kinds: readonly string[]): Promise<Scored[]> {
  const lighthouse = await installed();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${DEBUGGING_PORT}`],
  });
  const { server, address } = await serve(folder);
  const compressed = await compressing(new URL(address).origin);
  const scored: Scored[] = [];
  try {
    for (const [kind, file] of heaviestOf(folder)) {
      if (kinds.length > 0 && !kinds.includes(kind)) continue;
      const { port } = compressed.address() as AddressInfo;
      const page = `http://127.0.0.1:${port}${new URL(address).pathname}${file.replace(/index\.html$/, '')}`;
      const flags = { port: DEBUGGING_PORT, logLevel: 'error', onlyCategories: CATEGORIES };
      scored.push(scoredOf(kind, (await lighthouse(page, flags)).lhr));
      process.stderr.write('.');
    }
  } finally {
    server.kill();
    compressed.close();
    await browser.close();
  }
  return scored;
}

async function installed(): Promise<Lighthouse> {
  const folder = resolve('.cache/bench/lighthouse');
  mkdirSync(folder, { recursive: true });
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--prefer-offline'];
  const { status } = spawnSync('npm', ['install', ...options, LIGHTHOUSE], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm could not fetch ${LIGHTHOUSE}.`);
  const entry = pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js')).href;
  return ((await import(entry)) as { default: Lighthouse }).default;
}

function heaviestOf(folder: string): Map<PageKindName, string> {
  const heaviest = new Map<PageKindName, { file: string; total: number }>();
  for (const { kind, file, total } of weighPages(readSite(folder)))
    if (total > (heaviest.get(kind)?.total ?? 0)) heaviest.set(kind, { file, total });
  return new Map([...heaviest].map(([kind, { file }]) => [kind, file]));
}

/** As hosts serve a site; scripts/serve.ts does not compress. */
function compressing(origin: string): Promise<Server> {
  const server = createServer((request, response) => {
    void fetch(origin + (request.url ?? '/'), { redirect: 'manual' }).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      const bytes = Buffer.from(await answer.arrayBuffer());
      const isCompressed = COMPRESSED.test(type);
      response.writeHead(answer.status, { 'content-type': type, ...(isCompressed && { 'content-encoding': 'gzip' }) });
      response.end(isCompressed ? gzipSync(bytes) : bytes);
    });
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function scoredOf(kind: PageKindName, { categories, audits }: Report): Scored {
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round(100 * (categories[category]?.score ?? 0))]),
  ) as Scored['scores'];
  const failed = CATEGORIES.slice(1).flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return {
    kind,
    scores,
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    blocked: audits['total-blocking-time']?.numericValue ?? NaN,
    failed,
  };
}

export const lighthouseTable = (scored: readonly Scored[]): string =>
  alignedTable([
    ['kind', 'performance', 'accessibility', 'practices', 'SEO', 'CLS', 'TBT (ms)', 'audits'],
    ...scored.map(({ kind, scores, shift, blocked, failed }) => [
      kind,
      ...CATEGORIES.map((category) => String(scores[category])),
      shift.toFixed(3),
      blocked.toFixed(0),
      failed.join(' ') || '-',
    ]),
  ]);

export function lighthouseProblems(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ kind, shift, blocked, failed }) => [
    ...failed
      .filter((audit) => PAGE_KINDS[kind].inSitemap || !INTENDED.test(audit))
      .map((audit) => `${kind}: ${audit}`),
    ...(shift > 0 ? [`${kind}: layout shift of ${shift.toFixed(3)}`] : []),
    ...(blocked > MAX_BLOCKED_MS ? [`${kind}: blocked for ${blocked.toFixed(0)} ms`] : []),
  ]);
}
