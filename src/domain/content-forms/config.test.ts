import { expect, test } from 'vitest';
import { childOf, fieldsOf, noteOf, typeOf, type Schema } from '../handbook/field-notes.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { formsConfig } from './config.ts';
import type { FormField } from './fields.ts';
import { WITHOUT_FORM } from './without-form.ts';

const { collections } = formsConfig('测试');
const formPaths = collections.flatMap(({ name, fields }) => [name, ...pathsOf(fields as FormField[], name)]);

test('every field of every schema has a widget or a reason to have none', () => {
  const all = Object.entries(COLLECTIONS).flatMap(([name, { schema }]) => [name, ...pathsBelow(schema, name)]);
  const reasons = Object.keys(WITHOUT_FORM);
  const excused = (path: string) => reasons.some((reason) => path === reason || path.startsWith(`${reason}.`));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((path) => excused(path) === formPaths.includes(path))).toEqual([]);
  expect(reasons.filter((reason) => !all.includes(reason))).toEqual([]);
  expect(formPaths.filter((path) => !path.endsWith('.body') && !all.includes(path))).toEqual([]);
});

test('a form asks in the words of the handbook', () => {
  expect(fieldAt('teams', 'name')).toEqual({
    name: 'name',
    label: '队名',
    required: true,
    hint: '全称，各处写法要一致。例如：“老街坊”志愿服务队',
    widget: 'string',
  });
  expect(fieldAt('stations', 'serves')).toMatchObject({
    widget: 'select',
    multiple: true,
    required: false,
    hint: noteOf(childOf(COLLECTIONS.stations.schema, 'serves') as Schema).help,
  });
});

test('groups, lists of groups, lists of texts and numbers', () => {
  expect(fieldAt('teams', 'size')).toMatchObject({ widget: 'object', required: false });
  expect(fieldAt('teams', 'size').fields?.map(({ widget }) => widget)).toContain('number');
  expect(fieldAt('districts', 'models').fields?.find(({ name }) => name === 'steps')).toMatchObject({
    widget: 'list',
    fields: [{ name: 'name' }, { name: 'note' }],
  });
  expect(fieldAt('brands', 'themes')).toMatchObject({ widget: 'list', field: { name: 'themes', widget: 'string' } });
});

test('a body stays as it was written', () => {
  for (const { fields } of collections) expect(fields.at(-1)).toMatchObject({ name: 'body', modes: ['raw'] });
});

function fieldAt(collection: string, key: string): FormField {
  const fields = collections.find(({ name }) => name === collection)?.fields as FormField[];
  return fields.find(({ name }) => name === key) as FormField;
}

function pathsOf(fields: readonly FormField[], path: string): string[] {
  return fields.flatMap((field) => [`${path}.${field.name}`, ...pathsOf(field.fields ?? [], `${path}.${field.name}`)]);
}

function pathsBelow(schema: Schema, path: string): string[] {
  const inner = typeOf(schema) === 'array' ? (childOf(schema, 0) as Schema) : schema;
  return fieldsOf(inner).flatMap(([key, field]) => [`${path}.${key}`, ...pathsBelow(field, `${path}.${key}`)]);
}
