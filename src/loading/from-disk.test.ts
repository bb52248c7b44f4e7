import { expect, test } from 'vitest';
import { BROKEN } from './testing/broken-files.ts';
import { loadWith } from './testing/content-in.ts';
import { changed, GOOD_CONTENT } from './testing/good-content.ts';
import { printProblem } from './problems.ts';

const TEAM = 'teams/demo/lifa-dui.md';
const STATION = 'stations/demo/longjiang.md';
const MENU = 'menus/demo/longjiang/2026-11.json';

test('loads every entry of a valid content folder without problems', () => {
  const { entries, problems, fileCount } = loadWith();
  expect(problems).toEqual([]);
  expect(fileCount).toBe(Object.keys(GOOD_CONTENT).length);
  expect(entries.stations.map(({ id }) => id)).toEqual(['demo/center', 'demo/longjiang', 'demo/planned']);
  expect(entries.districts[0]?.body).toBe('这里是**示范区**。');
  expect(entries.sources[0]?.data.map(({ id }) => id)).toEqual(['s1', 's4']);
});

test.each(BROKEN)('reports $name in the words of the field', ({ path, content, says }) => {
  const { problems } = loadWith({ [path]: content });
  expect(problems.map(printProblem)).toHaveLength(1);
  const [problem] = problems;
  expect(problem?.found).toContain(says.found);
  expect(problem?.fix).toContain(says.fix);
  if (says.line !== undefined) expect(problem?.line).toBe(says.line);
  if (says.field !== undefined) expect(problem?.field).toBe(says.field);
  // No text of a library.
  expect(`${problem?.found ?? ''}${problem?.fix ?? ''}`).not.toMatch(
    /invalid|expected|received|undefined|error|\[object/i,
  );
});

test('reports the problems of several files at once, by file and line', () => {
  const { problems } = loadWith({
    [TEAM]: changed(TEAM, 'kind: 服务队', 'kind: 队').replace('value: 960', 'value: 多'),
    [STATION]: changed(STATION, 'kind: 社区', 'kind: 小区'),
    [MENU]: changed(MENU, '"2026-11-07"', '"2026-11-31"'),
  });
  expect(problems.map(({ file, line }) => `${file}:${line ?? ''}`)).toEqual([
    `${MENU}:9`,
    `${STATION}:4`,
    `${TEAM}:3`,
    `${TEAM}:16`,
  ]);
});

test('prints a problem as file:line, field, what was found, what to write', () => {
  const [problem] = loadWith({ [TEAM]: changed(TEAM, '"2018年"', '2018') }).problems;
  expect(problem && printProblem(problem)).toBe(
    `${TEAM}:5  成立(founded)：写的是数 2018，应写成文字，用英文双引号括起来，例如 "2018"（报道写到的）`,
  );
});

test('reports no dangling references to a broken file', () => {
  const { problems } = loadWith({ [STATION]: '', 'sources.json': '[' });
  expect(problems.map(({ file }) => file)).toEqual(['sources.json', STATION]);
});

test('rejects an id used in two months of one station', () => {
  const december = changed(MENU, '20261107-yizhen', '202611-taiji')
    .replaceAll('2026-11-', '2026-12-')
    .replace('"month": "2026-11"', '"month": "2026-12"');
  const { problems } = loadWith({ 'menus/demo/longjiang/2026-12.json': december });
  const duplicates = problems.filter(({ found }) => found.includes('已经用过')).map(({ found }) => found);
  expect(duplicates).toContain('编号 “20261112-lifa” 在menus/demo/longjiang/2026-11 里已经用过');
});

test('reads Windows line endings like any other', () => {
  const windows = Object.fromEntries(
    Object.entries(GOOD_CONTENT).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );
  expect({ ...loadWith(windows), digests: undefined }).toEqual({ ...loadWith(), digests: undefined });
});

test('accepts files of operating systems, and photos beside an entry', () => {
  const files = {
    '.DS_Store': 'x',
    'stations/demo/.hidden': 'x',
    'stations/demo/Thumbs.db': 'x',
    'README.md': '# x',
    'stations/demo/photo.jpg': 'x',
  };
  expect(loadWith(files).problems).toEqual([]);
});

test('accepts public telephone numbers', () => {
  const { problems } = loadWith({
    [TEAM]: changed(TEAM, '0534-000 0000', '12345、95013、400-810-0000、0534-2612345、第1380012345670号'),
  });
  expect(problems).toEqual([]);
});

test('masks private numbers in messages of every kind', () => {
  const mobile = ['138', '0000', '0000'].join('');
  const { problems } = loadWith({
    [STATION]: changed(STATION, 'kind: 社区', `kind: ${mobile}`),
    [TEAM]: changed(TEAM, 'value: 960', `value: "${mobile}"`),
    [MENU]: changed(MENU, '"2026-11-07"', `"${mobile}"`),
    [`teams/demo/${mobile}.md`]: '坏的',
  });
  expect(problems.length).toBeGreaterThanOrEqual(4);
  expect(problems.map(printProblem).join('\n')).not.toContain(mobile);
  expect(problems.map(printProblem).join('\n')).toContain('138****00');
});
