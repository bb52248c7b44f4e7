/** JSON Schemas of the content's JSON files, by which code editors complete fields and mark mistakes. */
import { z } from 'astro/zod';
import { COLLECTIONS } from '../../src/domain/schema/collections.ts';

/** Folder below .vscode/, whose settings assign the schemas to files. */
export const SCHEMA_FOLDER = 'content-schemas';

/** File name → JSON Schema (draft 7, which VS Code reads), indented. */
export function contentSchemas(): Map<string, string> {
  const json = Object.entries(COLLECTIONS).filter(([, { format }]) => format === 'json');
  return new Map(
    json.map(([name, { schema, title }]) => {
      // JSON Schema has no counterpart of checks by functions; `npm run check` runs them.
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

/** For `json.schemas` in .vscode/settings.json. */
export function schemaSettings(): { fileMatch: string[]; url: string }[] {
  return Object.entries(COLLECTIONS)
    .filter(([, { format }]) => format === 'json')
    .map(([name, { folder, segments }]) => ({
      fileMatch: [segments.length === 0 ? `/content/${folder}` : `/content/${folder}/**/*.json`],
      url: `./.vscode/${SCHEMA_FOLDER}/${name}.json`,
    }));
}

interface Described {
  label?: string;
  help?: string;
  example?: string;
  title?: string;
  description?: string;
}

/** Maps label, example and help of a field to the keywords that code editors display. */
function describe({ jsonSchema }: { jsonSchema: Described }): void {
  const { label, help, example } = jsonSchema;
  delete jsonSchema.label;
  delete jsonSchema.help;
  delete jsonSchema.example;
  if (label !== undefined) jsonSchema.title = label;
  const description = [help, example && `例如：${example}`].filter((part) => part !== undefined).join(' ');
  if (description) jsonSchema.description = description;
}
