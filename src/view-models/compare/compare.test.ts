import { describe, expect, test } from 'vitest';
import { sampleWorld } from '../testing/sample-world.ts';
import { addressOf, choiceIn, found, statusText } from './choice.ts';
import { COMPARED, comparedEntries, LABELS } from './entry.ts';
import { compareData } from './page.ts';

const world = sampleWorld();

test.each(COMPARED)('every entry of %s has one value for each label', (kind) => {
  const entries = comparedEntries(world, kind);
  expect(entries.length).toBeGreaterThan(0);
  for (const { values } of entries) expect(values).toHaveLength(LABELS[kind].length);
});

test('a team is compared by its figure with 截至, and what is not reported is empty', () => {
  const [team] = compareData(world).teams.entries;
  const values = Object.fromEntries(LABELS.teams.map((label, index) => [label, team?.values[index]]));
  expect(values).toMatchObject({ 一个数: '理发960余次', 截至: '报道时', 多久一次: '每月最后一个工作日', 哪年成立: '' });
});

describe('the address', () => {
  test('names the kind and the entries, joined or repeated, at most four', () => {
    expect(choiceIn('?teams=a/b,c/d', COMPARED)).toEqual({ kind: 'teams', keys: ['a/b', 'c/d'] });
    expect(choiceIn('?stations=a/b&stations=c/d', COMPARED)).toEqual({ kind: 'stations', keys: ['a/b', 'c/d'] });
    expect(choiceIn('?brands=1,2,3,4,5,1', COMPARED).keys).toEqual(['1', '2', '3', '4']);
    expect(choiceIn('?x=1', COMPARED)).toEqual({ kind: 'teams', keys: [] });
    expect(addressOf({ kind: 'teams', keys: ['a/b', 'c/d'] })).toBe('?teams=a/b,c/d');
  });
});

test('says that nothing was found only where nothing matches, the chosen ones included', () => {
  expect(statusText('没有的', { chosen: 2, found: 0, offered: 0 })).toBe('没找到，换个说法');
  expect(statusText('理发', { chosen: 2, found: 2, offered: 0 })).toBe('选两到四个，已选2个');
  expect(statusText('理发', { chosen: 1, found: 3, offered: 2 })).toBe('找到2个，一次最多并排看4个');
  expect(statusText('', { chosen: 0, found: 9, offered: 9 })).toBe('选两到四个，已选0个');
});

test('finds entries by any of their rows', () => {
  const entries = comparedEntries(world, 'teams');
  expect(found(entries, '样板区 理发')).toHaveLength(1);
  expect(found(entries, '样板区 急救')).toEqual([]);
  expect(found(entries, '')).toHaveLength(1);
  expect(found(entries, '剪头')).toHaveLength(1);
});
