import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeContent } from '../testing/content-in.ts';
import { changed, GOOD_CONTENT } from '../testing/good-content.ts';
import { loadFromDisk } from '../from-disk.ts';

const MENU = 'menus/demo/longjiang/2026-11.json';
let content = '';
let cache = '';
const entriesFile = (): string => path.join(cache, 'entries.bin');

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  cache = mkdtempSync(path.join(tmpdir(), 'cache-'));
  vi.stubEnv('CACHE_DIR', cache);
  vi.stubEnv('CODE_VERSION', 'one');
  writeContent(content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
  rmSync(cache, { recursive: true });
});

test('loads the same content with and without the cache', () => {
  const first = loadFromDisk(content);
  expect(loadFromDisk(content)).toEqual(first);
  expect(readFileSync(entriesFile()).length).toBeGreaterThan(0);
});

test('is written only after a change', () => {
  loadFromDisk(content);
  rmSync(entriesFile());
  loadFromDisk(content);
  const written = statSync(entriesFile()).ino;
  loadFromDisk(content);
  expect(statSync(entriesFile()).ino).toBe(written);
});

test('reads a changed file again, and gives the line of a problem between cached entries', () => {
  loadFromDisk(content);
  const broken = { [MENU]: changed(MENU, '"teams": [', '"teams": ["nobody", ') };
  writeContent(content, broken);
  const [problem] = loadFromDisk(content).problems;
  expect(problem?.line).toBeGreaterThan(1);
  expect(loadFromDisk(content).problems).toEqual([problem]);
});

test.each([
  [
    'truncated',
    () => {
      writeFileSync(entriesFile(), readFileSync(entriesFile()).subarray(0, 40));
    },
  ],
  [
    'no cache',
    () => {
      writeFileSync(entriesFile(), '{}');
    },
  ],
  [
    'of another version',
    () => {
      vi.stubEnv('CODE_VERSION', 'two');
    },
  ],
])('reads all files if the cache is %s', (_, damage) => {
  const first = loadFromDisk(content);
  damage();
  expect(loadFromDisk(content)).toEqual(first);
});

test('checks the bytes of a checked file again under another name, and in another collection', () => {
  expect(loadFromDisk(content).problems).toEqual([]);
  const mobile = ['138', '0000', '0000'].join('');
  const team = GOOD_CONTENT['teams/demo/lifa-dui.md']!;
  writeContent(content, { [`teams/demo/${mobile}.md`]: team, 'brands/demo/copied.md': team });
  const found = loadFromDisk(content).problems;
  vi.stubEnv('CODE_VERSION', '');
  expect(found).toEqual(loadFromDisk(content).problems);
  expect(found.map(({ file }) => path.basename(file))).toEqual(expect.arrayContaining(['138****00.md', 'copied.md']));
});

test('checks all texts again when a text is no longer public', () => {
  const station = 'stations/demo/longjiang.md';
  const address = '幸福小区3幢501室';
  const withAddress = changed(station, 'level: 站', `level: 站\naddress: ${address}`);
  const team = { 'teams/demo/lifa-dui.md': `${GOOD_CONTENT['teams/demo/lifa-dui.md']!}\n送到${address}。\n` };
  writeContent(content, { ...team, [station]: withAddress });
  expect(loadFromDisk(content).problems).toEqual([]);
  writeContent(content, team);
  expect(loadFromDisk(content).problems.map(({ file }) => path.basename(file))).toEqual(['lifa-dui.md']);
});

test('checks all references again when what they name is gone', () => {
  expect(loadFromDisk(content).problems).toEqual([]);
  rmSync(path.join(content, 'teams/demo/lifa-dui.md'));
  const found = loadFromDisk(content).problems;
  vi.stubEnv('CODE_VERSION', '');
  expect(found).toEqual(loadFromDisk(content).problems);
  expect(found.map(({ file }) => path.basename(file))).toContain('2026-11.json');
});

const STATION = 'stations/demo/longjiang.md';
const DISTRICT = 'districts/demo.md';
const joinedBy = (way: string) => ({
  [MENU]: changed(MENU, '"title": "打太极"', `"title": "打太极", "join": { "ways": ["${way}"] }`),
});
test.each([
  [
    'the telephone number of the station is gone',
    {
      ...joinedBy('电话报名'),
      [STATION]: changed(STATION, 'level: 站', 'level: 站\ncontact:\n  phone: "12345"'),
    },
    { [STATION]: GOOD_CONTENT[STATION] },
  ],
  [
    'the channel of the district is gone',
    {
      ...joinedBy('网上点单'),
      [DISTRICT]: changed(
        DISTRICT,
        'sources: [s1]',
        'orderChannels: [{ kind: 网站, name: 点单, url: https://example.org/ }]',
      ),
    },
    { [DISTRICT]: GOOD_CONTENT[DISTRICT] },
  ],
  ['the station has not opened', {}, { [STATION]: changed(STATION, 'level: 站', 'level: 站\nstatus: 计划') }],
])('checks all activities again when %s', (_, before, after) => {
  writeContent(content, before);
  expect(loadFromDisk(content).problems).toEqual([]);
  writeContent(content, { ...before, ...after });
  const found = loadFromDisk(content).problems;
  vi.stubEnv('CODE_VERSION', '');
  expect(found).toEqual(loadFromDisk(content).problems);
  expect(found.map(({ file }) => path.basename(file))).toContain('2026-11.json');
});

test('checks all activities again as of an earlier day, when an announcement has not been made', () => {
  expect(loadFromDisk(content, '2026-12-01').problems).toEqual([]);
  expect(loadFromDisk(content, '2026-12-02').problems).toEqual([]);
  expect(loadFromDisk(content, '2026-11-01').problems.map(({ found }) => found)).toEqual(
    expect.arrayContaining([expect.stringContaining('2026-11-03')]),
  );
  expect(loadFromDisk(content, '2026-12-01').problems).toEqual([]);
});
