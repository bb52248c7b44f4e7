import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, onTestFinished, test } from 'vitest';
import { crowdedFolders } from './folders.ts';

// Without type information the linter is seconds faster and needs no files on disk; the rules tested here do not use it.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function messagesFor(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

const use = (name: string, from: string) => `import { ${name} } from '${from}'; export const used = ${name};`;
const type = (name: string, from: string) => `import type { ${name} } from '${from}'; export type Used = ${name};`;

test.each([
  ['src/domain/x.ts', use('readFile', 'node:fs'), /src\/domain must not import "node:fs"/],
  ['src/domain/x.ts', use('getCollection', 'astro:content'), /src\/domain must not import/],
  ['src/domain/x.ts', use('useState', 'react'), /take the value as an argument/],
  ['src/domain/deep/x.ts', use('home', '../../urls.ts'), /must not import from src\/urls/],
  ['src/domain/x.ts', use('addDays', 'date-fns'), /only in src\/domain\/calendar\/day\.ts/],
  ['src/domain/calendar/x.ts', use('LunarYear', 'tyme4ts'), /only in src\/domain\/calendar\/testing/],
  ['src/loading/x.ts', use('weekView', '../view-models/week.ts'), /values from src\/view-models, only types/],
  ['src/view-models/x.ts', use('today', '../clock.ts'), /values from src\/clock, only types/],
  ['src/view-models/x.ts', use('load', '../loading/from-disk.ts'), /plain JSON/],
  ['src/feeds/x.ts', 'export * from "../loading/from-disk.ts";', /object in, string out/],
  ['src/components/x.ts', use('expand', '../domain/calendar/rule.ts'), /values from src\/domain, only types/],
  ['src/islands/map/x.ts', use('load', '../../loading/from-disk.ts'), /receives plain JSON/],
  ['src/islands/search/x.ts', use('map', 'leaflet'), /only in src\/islands\/map/],
  ['src/pages/x.ts', 'export const lazy = import("leaflet");', /only in src\/islands\/map/],
  ['src/pages/x.ts', 'export const few = [1].filter(Boolean);', /choose and order in src\/view-models/],
  ['src/feeds/x.ts', 'export const now = new Date();', /Only src\/clock\.ts/],
  ['scripts/x.ts', 'export const now = Date.now();', /Only src\/clock\.ts/],
  ['scripts/x.ts', 'export const folder = process.env.OUT_DIR;', /in src\/env\.ts/],
  ['src/domain/x.ts', 'export default 1;', /Export by name/],
  ['src/islands/x.tsx', 'export interface Props { of: string }', /Name a prop after what it holds/],
  ['src/pages/x.tsx', 'export const board = <Day of={1} />;', /Name a prop after what it holds/],
  ['src/components/x.astro', '---\n---\n<Day of={1} />', /Name a prop after what it holds/],
  ['src/domain/x.ts', use('sampleEntries', './testing/sample-entries.ts'), /test support\. Move what/],
  ['scripts/x.ts', use('sampleWorld', '../src/view-models/testing/sample-world.ts'), /test support/],
  ['src/browser/x.ts', 'export const full = (state: string) => state === "已满";', /Decide by a code/],
  ['src/islands/x.tsx', 'export const no = (state: string) => "取消" !== state;', /Decide by a code/],
  [
    'src/components/x.ts',
    'export function no(state: string) { switch (state) { case "取消": return 1; default: return 2; } }',
    /Decide by a code/,
  ],
  ['src/view-models/x.ts', 'export const district = (key: string) => key.split("/")[0];', /Use src\/domain\/key\.ts/],
  ['scripts/x.ts', `export const long = ["${'a'.repeat(60)}", "${'b'.repeat(60)}"];`, /Maximum allowed is 140/],
])('reports in %s: %s', async (file, code, message) => {
  expect(await messagesFor(file, code)).toEqual([expect.stringMatching(message)]);
});

test.each([
  ['src/domain/deep/x.ts', use('z', 'astro/zod')],
  ['src/domain/calendar/day.ts', use('addDays', 'date-fns')],
  ['src/domain/calendar/x.ts', use('fold', '../search/fold.ts')],
  ['src/domain/x.test.ts', use('readFile', 'node:fs')],
  ['src/components/x.ts', type('Station', '../domain/catalogue.ts')],
  ['src/islands/map/x.ts', use('map', 'leaflet')],
  ['src/view-models/x.ts', 'export const few = [1].filter(Boolean);'],
  ['src/pages/x.ts', use('loadWorld', '../loading/world.ts')],
  ['src/clock.ts', 'export const now = new Date();'],
  ['src/feeds/x.ts', 'export const then = new Date("2026-11-07");'],
  ['src/env.ts', 'export const folder = process.env.OUT_DIR;'],
  ['scripts/x.ts', 'export const child = { ...process.env, OUT_DIR: "x" };'],
  ['src/domain/x.test.ts', use('sampleEntries', './testing/sample-entries.ts')],
  ['src/feeds/testing/x.ts', use('sampleEntries', '../../domain/testing/sample-entries.ts')],
  ['scripts/built/x.ts', use('readByIcalJs', '../../src/feeds/testing/read-back.ts')],
  ['e2e/x.ts', use('sampleEntries', '../src/domain/testing/sample-entries.ts')],
  ['src/domain/key.ts', 'export const district = (key: string) => key.split("/")[0];'],
  ['src/islands/x.tsx', 'export const full = (state: string) => (state === "full" ? "已满" : "");'],
  ['scripts/x.ts', `export const address = "https://example.org/${'a'.repeat(140)}";`],
  ['scripts/x.ts', `export const digits = /${'a'.repeat(140)}/;`],
  ['astro.config.mjs', 'export default {};'],
])('accepts in %s: %s', async (file, code) => {
  expect(await messagesFor(file, code)).toEqual([]);
});

test('reports a folder with more than 20 files, not counting subfolders and content', () => {
  const root = mkdtempSync(join(tmpdir(), 'folders-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [folder, count] of [
    ['full', 20],
    ['full/crowded', 21],
    ['content/menus', 30],
  ] as const) {
    mkdirSync(join(root, folder), { recursive: true });
    for (let index = 0; index < count; index += 1) writeFileSync(join(root, folder, `${String(index)}.ts`), '');
  }
  expect(crowdedFolders([root])).toEqual([
    `${root}/full/crowded has 21 files, at most 20: move those of one subject to a subfolder.`,
  ]);
});
