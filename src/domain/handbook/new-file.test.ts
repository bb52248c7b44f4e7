import { expect, test } from 'vitest';
import { schemaAt } from './field-notes.ts';
import { fieldHints, newFileText, USUAL_FIELDS, type NewCollection } from './new-file.ts';
import { COLLECTIONS } from '../schema/collections.ts';

const COLLECTION_NAMES = Object.keys(USUAL_FIELDS) as NewCollection[];

test.each(COLLECTION_NAMES)('names fields of %s that the schema has', (name) => {
  for (const path of USUAL_FIELDS[name]) {
    const steps = path.split('.').flatMap((step) => (['activities', 'areas'].includes(step) ? [step, 0] : [step]));
    expect([path, schemaAt(COLLECTIONS[name].schema, steps)]).toEqual([path, expect.anything()]);
  }
});

test('leaves every field of a Markdown file empty', () => {
  const lines = newFileText('stations').split('\n');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['---', '---', '']);
  for (const line of lines.slice(1, -2)) expect(line).toMatch(/^ *(?:- )?\w+:$/);
  expect(lines).toContain('  - name:');
});

test('writes a menu with its month and one empty activity', () => {
  const menu = JSON.parse(newFileText('menus', { month: '2027-01' })) as Record<string, unknown>;
  expect(menu).toMatchObject({
    month: '2027-01',
    theme: { title: null },
    activities: [{ id: null, title: null, date: null, join: { ways: null } }],
  });
});

test('tells required fields from usual ones, with the choices of each', () => {
  const { written, others } = fieldHints('stations');
  expect(written.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual([
    '站名(name)',
    '层级(level)',
    '性质(kind)',
  ]);
  expect(written.find(({ name }) => name === '层级(level)')?.choices).toEqual(['中心', '所', '站', '点']);
  // Required in its group, but the group is not.
  expect(written.find(({ name }) => name === '功能区·名称(name)')?.isRequired).toBe(false);
  expect(others).toContain('坐标(position)');
});
