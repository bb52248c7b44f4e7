import { expect, test } from 'vitest';
import { FIELDS } from '../../domain/schema/fields.ts';
import { ALL_FIELDS, fieldCode } from './field-code.ts';

test('has a code for every platform, in the order of the schema', () => {
  expect(ALL_FIELDS.map(({ name }) => name)).toEqual(FIELDS);
  expect(new Set(ALL_FIELDS.map(({ code }) => code)).size).toBe(FIELDS.length);
});

test('never changes a code that is in published links', () => {
  expect(FIELDS.map(fieldCode)).toEqual([
    'xuanjiang',
    'xuanchuan',
    'jiaoyu',
    'wenhua',
    'kepu',
    'jianshen',
    'xiangfeng',
  ]);
});
