/** JSON Schemas of the content, with which an editor program completes fields and marks mistakes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { formatOf, type Schema } from '../../src/domain/handbook/field-notes.ts';
import { COLLECTIONS } from '../../src/domain/schema/collections.ts';
import { shownPath } from '../../src/loading/files/content-folder.ts';
import type { Problem } from '../../src/loading/problems.ts';

/** Folder below content/, which the reader of content skips. */
export const SCHEMA_FOLDER = '.schema';

/** File name → JSON Schema (draft 7, which VS Code reads), indented. That of a Markdown file describes its front matter. */
export function contentSchemas(): Map<string, string> {
  return new Map(
    Object.entries(COLLECTIONS).map(([name, { schema, title }]) => {
      // Checks by functions have no counterpart in JSON Schema; `npm run check` makes them.
      const described = z.toJSONSchema(schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
        override: describe,
      });
      return [`${name}.json`, `${JSON.stringify({ ...described, title }, null, 2)}\n`];
    }),
  );
}

/** Schemas beside the content that a code editor would use though they are not the present ones; a content folder needs none. */
export function schemaProblems(root: string): Problem[] {
  return [...contentSchemas()].flatMap(([name, schema]) => {
    const file = join(root, SCHEMA_FOLDER, name);
    // Git may have converted the line endings.
    if (!existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === schema) return [];
    return [{ file: shownPath(file), found: '和字段的定义不一致', fix: '请运行 npm run handbook' }];
  });
}

/** For .vscode/settings.json: `json.schemas`, and `yaml.schemas` of the extension redhat.vscode-yaml. */
export function schemaSettings(): { json: { fileMatch: string[]; url: string }[]; yaml: Record<string, string> } {
  const all = Object.entries(COLLECTIONS).map(([name, { folder, segments, format }]) => ({
    format,
    files: segments.length === 0 ? `/content/${folder}` : `/content/${folder}/**/*.${format}`,
    url: `./content/${SCHEMA_FOLDER}/${name}.json`,
  }));
  const of = (format: 'md' | 'json') => all.filter((one) => one.format === format);
  return {
    json: of('json').map(({ files, url }) => ({ fileMatch: [files], url })),
    yaml: Object.fromEntries(of('md').map(({ files, url }) => [url, files])),
  };
}

interface Described {
  label?: string;
  help?: string;
  example?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  format?: string;
  pattern?: string;
  /** VS Code shows it instead of the pattern. */
  patternErrorMessage?: string;
}

/** Maps label, example, help and format of a field to the keywords that editor programs know. */
function describe({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Described }): void {
  const { label, help, example } = jsonSchema;
  delete jsonSchema.label;
  delete jsonSchema.help;
  delete jsonSchema.example;
  if (label !== undefined) jsonSchema.title = label;
  const description = [help, example && `例如：${example}`].filter((part) => part !== undefined).join(' ');
  if (description) jsonSchema.description = description;
  const value = example === undefined ? undefined : exampleValue(example, jsonSchema.type);
  if (value !== undefined) jsonSchema.examples = [value];
  const pattern = PATTERNS[formatOf(zodSchema as unknown as Schema) ?? ''];
  if (pattern === undefined) return;
  jsonSchema.pattern = pattern;
  if (example !== undefined) jsonSchema.patternErrorMessage = `应写成 ${example} 的样子`;
}

/** Undefined for an example that only shows its form: `[{ … }]`. */
function exampleValue(example: string, type: Described['type']): unknown {
  if (type === 'string' || type === undefined) return example.includes('{ …') ? undefined : example;
  try {
    return JSON.parse(example);
  } catch {
    return undefined;
  }
}

/** They reject no more than the schema does; rules that need a function are left to `npm run check`. */
const PATTERNS: Readonly<Record<string, string>> = {
  slug: '^[a-z0-9]+(-[a-z0-9]+)*$',
  day: '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  month: '^[1-9][0-9]{3}-(0[1-9]|1[0-2])$',
  time: '^[0-9]{2}:[0-9]{2}(-(次日)?[0-9]{2}:[0-9]{2})?$',
  phone: '^[0-9]+([ -][0-9]+)*(转[0-9]{1,6})?$',
  url: '^https?://\\S+$',
  internalUrl: '^https?://\\S+$',
  siteUrl: '^https?://\\S+$',
  colour: '^#[0-9A-Fa-f]{6}$',
};
