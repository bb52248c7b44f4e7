import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSchemas, SCHEMA_FOLDER, schemaSettings } from './content-schemas.ts';

const written = (path: string): string => readFileSync(new URL(`../../.vscode/${path}`, import.meta.url), 'utf8');

test.each([...contentSchemas()])('%s in .vscode matches its schema; if not, run npm run handbook', (name, schema) => {
  expect(written(`${SCHEMA_FOLDER}/${name}`)).toBe(schema);
});

test('names the schema of every JSON collection in the settings', () => {
  const settings = JSON.parse(written('settings.json')) as Record<string, unknown>;
  expect(settings['json.schemas']).toEqual(schemaSettings());
});

test('titles fields with their Chinese label, and forbids unknown fields', () => {
  const menu = contentSchemas().get('menus.json') ?? '';
  expect(menu).toContain('"additionalProperties": false');
  expect(JSON.parse(menu)).toMatchObject({ properties: { month: { title: expect.any(String) as string } } });
});
