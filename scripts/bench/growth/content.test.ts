import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEntries } from '../../../src/domain/checks/checks.ts';
import { readContent, type ReadContent } from '../../../src/loading/files/read-content.ts';
import { benchContent, editComingMenu, writeBenchContent } from './content.ts';
import { BRANDS, STATIONS, TEAMS } from './plan.ts';

/** More than a district has in a month, so that there is a second month. */
const SIZE = 1_700;
/** Later than every announcement. */
const LATER = '2030-01-01';

const files = benchContent(SIZE);
const { entries, problems, broken } = read(SIZE);

test('generates content that passes all checks', () => {
  expect(problems).toEqual([]);
  expect(checkEntries(entries, LATER, broken)).toEqual([]);
});

test('generates the number of activities, with stations, teams and brands in proportion', () => {
  const activities = entries.menus.flatMap(({ data }) => data.activities);
  expect(activities).toHaveLength(SIZE);
  expect(entries.stations).toHaveLength(STATIONS);
  expect(entries.teams).toHaveLength(TEAMS);
  expect(entries.brands).toHaveLength(BRANDS);
  expect(new Set(activities.map(({ status }) => status))).toEqual(new Set(['照常', '取消', '已满']));
  expect(new Set(activities.map(({ rule }) => rule))).toEqual(new Set([undefined, '每周三', '每月最后一个工作日']));
  expect(activities.some(({ changes }) => changes.some(({ kind }) => kind === '改期'))).toBe(true);
});

test('generates the same bytes for a size, and a smaller size as a prefix of a larger one', () => {
  expect(benchContent(60)).toEqual(benchContent(60));
  const larger = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, text } of benchContent(60)) expect(larger.get(path), path).toBe(text);
});

test('edits one activity of a menu of the next month', () => {
  const edited = read(SIZE, (folder) => {
    editComingMenu(folder, SIZE);
  }).entries.menus;
  const changed = edited.filter((menu, index) => JSON.stringify(menu) !== JSON.stringify(entries.menus[index]));
  expect(changed.map(({ data }) => data.month)).toEqual(['2026-12']);
});

function read(activities: number, edit?: (folder: string) => void): ReadContent {
  const folder = mkdtempSync(join(tmpdir(), 'bench-content-'));
  writeBenchContent(folder, activities);
  edit?.(folder);
  const content = readContent(folder);
  rmSync(folder, { recursive: true });
  return content;
}
