import { expect, it } from 'vitest';
import { CONTEXT, tableOf } from '../testing/read.ts';
import { placeCells } from './grid-of-cells.ts';
import { inferSection } from './headless.ts';

const inferred = (text: string) =>
  inferSection(placeCells(tableOf(text.split('\n').map((line) => line.split('|')))), CONTEXT).map(({ roles }) =>
    Object.fromEntries(roles),
  );

it('infers columns from their content', () => {
  expect(inferred('1|12月3日|周四|9:00|健康讲座|一楼大厅|老人\n2|每周五|周五|19:00|合唱|三楼排练厅|居民')).toEqual([
    { 0: 'ignored', 1: 'date', 2: 'weekday', 3: 'time', 4: 'title', 5: 'place', 6: 'audience' },
  ]);
});

it('finds nothing without dates', () => {
  expect(inferred('1|健康讲座|一楼大厅\n2|合唱|三楼排练厅')).toEqual([]);
});
