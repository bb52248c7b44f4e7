/** The JSON Schemas of the content's JSON files, by which an editor program completes fields and marks mistakes while one types. */
import { z } from 'astro/zod';
import { COLLECTIONS } from '../../src/domain/schema/collections.ts';

/** Below .vscode/, whose settings say which file has which schema. */
export const SCHEMA_FOLDER = 'content-schemas';

/** File name → JSON Schema (draft 7, which VS Code reads), indented. */
export function contentSchemas(): Map<string, string> {
  const json = Object.entries(COLLECTIONS).filter(([, { format }]) => format === 'json');
  return new Map(
    json.map(([name, { schema, title }]) => {
      // What Zod checks by a function has no counterpart; `npm run check` still does.
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

/** Label, example and help of a field under the names by which editor programs show them. */
function describe({ jsonSchema }: { jsonSchema: Described }): void {
  const { label, help, example } = jsonSchema;
  delete jsonSchema.label;
  delete jsonSchema.help;
  delete jsonSchema.example;
  if (label !== undefined) jsonSchema.title = label;
  const description = [help, example && `例如：${example}`].filter((part) => part !== undefined).join(' ');
  if (description) jsonSchema.description = description;
}
