import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../../src/domain/schema/collections.ts';
import { listContent } from '../../src/loading/files/content-files.ts';
import { parseFrontMatter } from '../../src/loading/files/front-matter.ts';
import { contentSchemas, SCHEMA_FOLDER, schemaProblems, schemaSettings } from './content-schemas.ts';

const ROOT = new URL('../../', import.meta.url);
const written = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

test('finds a schema in content/.schema that is not the present one', () => {
  const root = mkdtempSync(join(tmpdir(), 'schemas-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  expect(schemaProblems(root)).toEqual([]);
  mkdirSync(join(root, SCHEMA_FOLDER));
  for (const [name, schema] of contentSchemas()) writeFileSync(join(root, SCHEMA_FOLDER, name), schema);
  expect(schemaProblems(root)).toEqual([]);
  writeFileSync(join(root, SCHEMA_FOLDER, 'teams.json'), '{}');
  expect(schemaProblems(root)).toMatchObject([{ fix: '请运行 npm run handbook' }]);
});

test('names the schema of every collection in the settings of VS Code', () => {
  const settings = JSON.parse(written('.vscode/settings.json')) as Record<string, unknown>;
  expect(settings['json.schemas']).toEqual(schemaSettings().json);
  expect(settings['yaml.schemas']).toEqual(schemaSettings().yaml);
  expect([...schemaSettings().json, ...Object.keys(schemaSettings().yaml)]).toHaveLength(
    Object.keys(COLLECTIONS).length,
  );
});

describe('the schema of menus', () => {
  const menu = JSON.parse(contentSchemas().get('menus.json') ?? '') as {
    properties: { activities: { items: { properties: Record<string, object>; additionalProperties: boolean } } };
  };
  const { properties, additionalProperties } = menu.properties.activities.items;

  test('forbids unknown fields', () => {
    expect(additionalProperties).toBe(false);
  });

  test('has Chinese labels, help, examples, choices and forms', () => {
    expect(properties).toMatchObject({
      date: {
        title: '日期',
        description: expect.stringContaining('年-月-日') as string,
        examples: ['2026-11-07'],
        pattern: expect.stringContaining('[0-9]') as string,
        patternErrorMessage: '应写成 2026-11-07 的样子',
      },
      field: { enum: expect.arrayContaining(['健身体育']) as string[] },
      bring: { examples: [['老花镜']] },
    });
  });
});

const ajv = addFormats(new Ajv({ strict: false, allErrors: true, verbose: true }));
const validators = new Map(
  [...contentSchemas()].map(([name, schema]) => [name, ajv.compile(JSON.parse(schema) as object)]),
);

function validate(collection: CollectionName, value: unknown): ValidateFunction['errors'] {
  const validator = validators.get(`${collection}.json`)!;
  validator(value);
  return validator.errors ?? [];
}

test.each(['testing/content', 'e2e/content'])('accepts every file of %s', (folder) => {
  const { files } = listContent(folder);
  expect(files.length).toBeGreaterThan(10);
  for (const { collection, path } of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    const value = COLLECTIONS[collection].format === 'json' ? (JSON.parse(text) as unknown) : frontMatter(text);
    expect([path, validate(collection, value)]).toEqual([path, []]);
  }
});

function frontMatter(text: string): unknown {
  const parsed = parseFrontMatter(text);
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.found);
  return parsed.value;
}

test('accepts the example of every field that stands for itself', () => {
  const examples: [schema: object, example: unknown][] = [];
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { examples: some } = schema as { examples?: unknown[] };
    if (Array.isArray(some)) examples.push(...some.map((one): [object, unknown] => [schema, one]));
    for (const inner of Object.values(schema)) collect(inner);
  };
  for (const schema of contentSchemas().values()) collect(JSON.parse(schema));
  expect(examples.length).toBeGreaterThan(150);
  for (const [schema, example] of examples) {
    const validator = ajv.compile(schema);
    validator(example);
    expect([example, validator.errors ?? []]).toEqual([example, []]);
  }
});

test.each([
  ['menus', { month: '2026-13', theme: { title: '暖冬' }, activities: [] }],
  ['stations', { name: '东站', level: '战', kind: '社区' }],
  ['stations', { name: '东站', level: '站', kind: '社区', contact: { phone: '见站长' } }],
  ['teams', { name: '理发队', kind: '服务队', hom: 'liulin' }],
  ['brands', { name: '花叶私语', kind: '项目' }],
] as const)('marks the mistake in %s %j', (collection, value) => {
  expect(validate(collection, value)).not.toEqual([]);
});
