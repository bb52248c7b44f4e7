import { expect, test } from 'vitest';
import { FIELDS } from '../../domain/schema/fields.ts';
import { ALL_FIELDS, fieldCode } from './field-code.ts';

test('every field of the schema has a code, in the order of the schema', () => {
  expect(ALL_FIELDS.map(({ name }) => name)).toEqual(FIELDS);
  expect(new Set(ALL_FIELDS.map(({ code }) => code)).size).toBe(FIELDS.length);
});

test('a code stays what it is in the links that were sent', () => {
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
