import { expect, test } from 'vitest';
import { changedFacts, keepsFigures } from './changed-facts.ts';

test('leaves out what stays the same, in whatever order', () => {
  const facts = [
    { label: '队名', text: '红枫叶' },
    { label: '献血', text: '1.2万毫升', asOf: '报道时', sources: ['《报道》'] },
  ];
  expect(changedFacts(facts, facts.toReversed())).toEqual([]);
});

test('names the part of a fact that has changed', () => {
  const before = [{ label: '献血', text: '1.2万毫升', asOf: '报道时', sources: ['《报道》'] }];
  expect(changedFacts(before, [{ ...before[0]!, asOf: '近3年来', sources: ['《新报道》'] }])).toEqual([
    { label: '献血的“截至”', was: '报道时', now: '近3年来' },
    { label: '献血的出处', was: '《报道》', now: '《新报道》' },
  ]);
});

test('counts what is new or gone as one change, with its date', () => {
  const bracketed = { label: '累计', text: '3万人次', asOf: '报道时（数据截至2023年）' };
  expect(changedFacts([bracketed], [])).toEqual([{ label: '累计', was: '3万人次（报道时，数据截至2023年）', now: '' }]);
  const fact = { label: '理发', text: '960余次', asOf: '2024年6月', sources: ['《报道》'] };
  expect(changedFacts([fact], [])).toEqual([{ label: '理发', was: '960余次（2024年6月）', now: '' }]);
  expect(changedFacts([], [fact])).toEqual([{ label: '理发', was: '', now: '960余次（2024年6月）' }]);
});

test('compares the paragraphs that have changed, not those after an inserted one', () => {
  const paragraphs = (...texts: string[]) => texts.map((text) => ({ label: '正文', text }));
  expect(changedFacts(paragraphs('一', '二', '三'), paragraphs('零', '一', '二改', '三'))).toEqual([
    { label: '正文', was: '二', now: '零' },
    { label: '正文', was: '', now: '二改' },
  ]);
});

test('how quotation marks are set is no change', () => {
  const fact = { label: '正文', text: '退休居民组成「龙江编辑部」。', asOf: '报道时' };
  const reset = { ...fact, text: '退休居民组成“龙江编辑部”。' };
  expect(changedFacts([fact], [reset])).toEqual([]);
  expect(changedFacts([fact], [{ ...reset, asOf: '2024年' }])).toEqual([
    { label: '正文的“截至”', was: '报道时', now: '2024年' },
  ]);
});

test('a figure that is called otherwise is renamed, not gone and new', () => {
  const was = { label: '“学雷锋志愿理发队”成员', text: '9名', asOf: '报道时', sources: ['《报道》'] };
  const now = { ...was, label: '理发队队员', asOf: '2023年' };
  expect(changedFacts([was], [now])).toEqual([
    { label: '9名的名称', was: '“学雷锋志愿理发队”成员', now: '理发队队员' },
    { label: '理发队队员的“截至”', was: '报道时', now: '2023年' },
  ]);
  expect(keepsFigures([was], [now])).toBe(true);
  expect(keepsFigures([was], [{ ...now, text: '10名' }])).toBe(false);
});

test('of a record only the fields that have changed are shown', () => {
  const was = { label: '常态：理发', text: '周期：每周三；做什么：理发；也上门。；地点：一楼' };
  expect(
    changedFacts([was], [{ ...was, text: '周期：每周三；做什么：理发；也上门。；地点：二楼；节假日：照常' }]),
  ).toEqual([{ label: '常态：理发', was: '地点：一楼', now: '地点：二楼；节假日：照常' }]);
});
