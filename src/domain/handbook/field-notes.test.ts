import { describe, expect, test } from 'vitest';
import { bare, childOf, fieldName, fieldsOf, noteOf, typeOf, wantsOf, type Schema } from './field-notes.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { siteSchema } from '../schema/site.ts';
import { stationSchema } from '../schema/station.ts';

const everyField = Object.values(COLLECTIONS).flatMap(({ folder, schema }) => fieldsBelow(schema, folder));

test('every field has a label, an example and help', () => {
  const without = everyField.filter(({ field }) => {
    const { label, example, help } = noteOf(field);
    return [label, example, help].some((text) => text === undefined || text.trim() === '');
  });
  expect(everyField.length).toBeGreaterThan(100);
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('every field accepts its own example', () => {
  const simple = everyField.filter(({ field }) =>
    ['string', 'enum', 'number', 'boolean', 'literal'].includes(typeOf(field)),
  );
  const refused = simple.filter(({ field }) => {
    const { example = '' } = noteOf(field);
    return !field.safeParse(['number', 'boolean'].includes(typeOf(field)) ? JSON.parse(example) : example).success;
  });
  expect(simple.length).toBeGreaterThan(80);
  expect(refused.map(({ name }) => name)).toEqual([]);
});

describe('fieldName', () => {
  test('leads to the field in the words of the schema', () => {
    expect(fieldName(stationSchema, ['areas', 1, 'note'])).toBe('功能区第2项·说明(note)');
    expect(fieldName(stationSchema, ['aliases', 0])).toBe('旧编号第1项(aliases)');
    expect(fieldName(stationSchema, ['nmae'])).toBe('nmae');
    expect(fieldName(siteSchema, ['minimums', 'panlong', '理论宣讲'])).toBe(
      '最低场次·panlong·理论宣讲最少场次(理论宣讲)',
    );
    expect(fieldName(stationSchema, [])).toBeUndefined();
  });
});

test('wantsOf finds what kind of text a field wants, under optional as well', () => {
  const routine = childOf(childOf(stationSchema, 'routines')!, 0)!;
  expect(wantsOf(childOf(routine, 'date')!)).toBe('day');
  expect(wantsOf(childOf(stationSchema, 'parent')!)).toBe('slug');
  expect(wantsOf(childOf(stationSchema, 'name')!)).toBe('line');
  expect(wantsOf(childOf(stationSchema, 'level')!)).toBeUndefined();
});

function fieldsBelow(schema: Schema, name: string): { name: string; field: Schema }[] {
  const inner = typeOf(schema) === 'array' ? childOf(schema, 0)! : bare(schema);
  return fieldsOf(inner).flatMap(([key, field]) => [
    { name: `${name}.${key}`, field },
    ...fieldsBelow(field, `${name}.${key}`),
  ]);
}
