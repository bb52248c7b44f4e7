import { expect, test } from 'vitest';
import type { Activity } from '../../domain/catalogue.ts';
import type { ServiceObject } from '../../domain/schema/fields.ts';
import { needsOf } from './needs.ts';

const agesOf = (audience: string, ...serves: ServiceObject[]): string =>
  needsOf({ audience, serves } as unknown as Activity, undefined).ages;

test('ages are those of the audience', () => {
  expect(agesOf('7到10岁', '为小')).toBe('7-9 10-12');
  expect(agesOf('60岁以上', '为老')).toBe('');
});

test('ages are open where none is given, whomever it serves', () => {
  expect([agesOf('', '为小'), agesOf('居民都行', '为公共需要'), agesOf('')]).toEqual(['?', '?', '?']);
});

test('no child is meant by what serves the old only, or adults', () => {
  expect([agesOf('零基础也行', '为老'), agesOf('想给孩子讲故事的大人', '为小')]).toEqual(['', '']);
});
