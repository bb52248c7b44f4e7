import { expect, test } from 'vitest';
import { fieldsOf, noteOf } from './field-notes.ts';
import { handbook } from './handbook.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { menuActivitySchema } from '../schema/activity.ts';

test.each(Object.entries(COLLECTIONS))('has a chapter on %s with every field', (name, { title, folder, schema }) => {
  const chapter = handbook().split(`## ${title}（\`${name}\`）`)[1]?.split('\n## ')[0] ?? '';
  expect(chapter).toContain(folder);
  for (const [key, field] of fieldsOf(schema))
    expect(chapter).toContain(`| \`${key}\` ${noteOf(field).label ?? '?'} |`);
});

test('describes a shared group of fields once', () => {
  for (const [key, field] of fieldsOf(menuActivitySchema).filter(([name]) => ['rule', 'holidays'].includes(name))) {
    expect(handbook().split(`| \`${key}\` ${noteOf(field).label ?? '?'} |`)).toHaveLength(2);
  }
});

test('has four cells in every row of its tables', () => {
  const rows = handbook()
    .split('\n')
    .filter((line) => line.startsWith('| `') && !line.includes('应写成'));
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows.slice(0, -9)) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
});

test('refers only to existing tables', () => {
  const text = handbook();
  const references = [...text.matchAll(/表“([^”]+)”/g)].map(([, title = '']) => title);
  expect(references.length).toBeGreaterThan(10);
  for (const title of references) expect(text).toContain(`**${title}**`);
});
