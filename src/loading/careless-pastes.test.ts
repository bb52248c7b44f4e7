import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PASTES } from './testing/careless-pastes.ts';
import { loadWith } from './testing/content-in.ts';
import { changed, GOOD_CONTENT } from './testing/good-content.ts';
import { loadFromDisk } from './from-disk.ts';

const MENU = 'menus/demo/longjiang/2026-11.json';
const STATION = 'stations/demo/longjiang.md';
const TEAM = 'teams/demo/lifa-dui.md';

test.each(PASTES)('reports $name as one problem', ({ path: file, content, says: { line, field, found, fix } }) => {
  expect(loadWith({ [file]: content }).problems).toEqual([
    expect.objectContaining({
      ...(line === undefined ? {} : { line }),
      ...(field === undefined ? {} : { field }),
      found: expect.stringContaining(found) as string,
      fix: expect.stringContaining(fix) as string,
    }),
  ]);
});

test.each([
  [
    'blanks at the ends of lines',
    { [STATION]: changed(STATION, 'kind: 社区', 'kind: 社区  ').replace('---\n站', '---  \n站') },
  ],
  [
    'a time and a date without quotation marks in YAML',
    {
      [TEAM]: changed(
        TEAM,
        'station: longjiang',
        'station: longjiang\n    from: 2026-11-01\n    time: 9:00-10:30'.replace('9:', '09:'),
      ),
    },
  ],
  ['an emoji in a title', { [MENU]: changed(MENU, '打太极', '打太极👨‍👩‍👧') }],
  [
    'hotlines and years',
    { [TEAM]: changed(TEAM, '0534-000 0000', '95013、12345、400-810-0000、0534-2612345，1949—2026') },
  ],
  [
    'a heading and a rule below the fields',
    { [STATION]: `${GOOD_CONTENT[STATION] ?? ''}\n## 交通\n\n---\n\n公交到站。\n` },
  ],
])('accepts %s', (_, files) => {
  expect(loadWith(files).problems).toEqual([]);
});

test.each(['[', '*', '`a', '> ', '![', '- '])(
  'reads a text of %j repeated without hanging or exhausting the stack',
  (piece) => {
    const { problems } = loadWith({ [STATION]: `${GOOD_CONTENT[STATION] ?? ''}\n${piece.repeat(14_000)}\n` });
    // The text may be too long, or a quote; either is reported once.
    expect(problems.filter(({ found }) => !/太长|引用/.test(found))).toEqual([]);
    expect(problems.length).toBeLessThanOrEqual(1);
  },
);

test('rejects symbolic links, and a folder in the place of a file', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    mkdirSync(path.join(root, 'site.json'));
    mkdirSync(path.join(root, 'teams', 'demo'), { recursive: true });
    writeFileSync(path.join(root, 'sources.json'), '[]');
    symlinkSync(root, path.join(root, 'menus'));
    symlinkSync(path.join(root, 'sources.json'), path.join(root, 'teams', 'demo', 'lifa.md'));
    const problems = loadFromDisk(root).problems.map(
      ({ file, found }) => `${path.relative(root, path.resolve(file))} ${found}`,
    );
    expect(problems).toEqual([
      'menus 是指向别处的链接',
      'site.json content/ 里不该有 “site.json” 这个文件夹',
      'teams/demo/lifa.md 是指向别处的链接',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.each([
  ['nowhere', '没有这个文件夹'],
  ['package.json', '不是文件夹'],
])('rejects %s as a content folder', (folder, found) => {
  expect(loadFromDisk(path.resolve(folder)).problems).toEqual([expect.objectContaining({ found })]);
});
