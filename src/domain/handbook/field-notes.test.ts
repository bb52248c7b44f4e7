import { describe, expect, test } from 'vitest';
import { bare, childOf, fieldName, fieldsOf, noteOf, typeOf, formatOf, type Schema } from './field-notes.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { siteSchema } from '../schema/site.ts';
import { stationSchema } from '../schema/station.ts';

const everyField = Object.values(COLLECTIONS).flatMap(({ folder, schema }) => fieldsBelow(schema, folder));

test('every field has a label, an example and help', () => {
  const incomplete = everyField.filter(({ field }) => {
    const { label, example, help } = noteOf(field);
    return [label, example, help].some((text) => text === undefined || text.trim() === '');
  });
  expect(everyField.length).toBeGreaterThan(100);
  expect(incomplete.map(({ name }) => name)).toEqual([]);
});

test('every field accepts its own example', () => {
  const simple = everyField.filter(({ field }) =>
    ['string', 'enum', 'number', 'boolean', 'literal'].includes(typeOf(field)),
  );
  const rejected = simple.filter(({ field }) => {
    const { example = '' } = noteOf(field);
    return !field.safeParse(['number', 'boolean'].includes(typeOf(field)) ? JSON.parse(example) : example).success;
  });
  expect(simple.length).toBeGreaterThan(80);
  expect(rejected.map(({ name }) => name)).toEqual([]);
});

describe('fieldName', () => {
  test('returns the path to a field in the labels of the schema', () => {
    expect(fieldName(stationSchema, ['areas', 1, 'note'])).toBe('功能区第2项·说明(note)');
    expect(fieldName(stationSchema, ['aliases', 0])).toBe('旧编号第1项(aliases)');
    expect(fieldName(stationSchema, ['nmae'])).toBe('nmae');
    expect(fieldName(siteSchema, ['minimums', 'panlong', '理论宣讲'])).toBe(
      '最低场次·panlong·理论宣讲最少场次(理论宣讲)',
    );
    expect(fieldName(stationSchema, [])).toBeUndefined();
  });
});

test('formatOf returns the format of a field, also of an optional one', () => {
  const routine = childOf(childOf(stationSchema, 'routines')!, 0)!;
  expect(formatOf(childOf(routine, 'date')!)).toBe('day');
  expect(formatOf(childOf(stationSchema, 'parent')!)).toBe('slug');
  expect(formatOf(childOf(stationSchema, 'name')!)).toBe('line');
  expect(formatOf(childOf(stationSchema, 'level')!)).toBeUndefined();
});

function fieldsBelow(schema: Schema, name: string): { name: string; field: Schema }[] {
  const inner = typeOf(schema) === 'array' ? childOf(schema, 0)! : bare(schema);
  return fieldsOf(inner).flatMap(([key, field]) => [
    { name: `${name}.${key}`, field },
    ...fieldsBelow(field, `${name}.${key}`),
  ]);
}
