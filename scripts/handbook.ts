/** `node scripts/handbook.ts` generates the editors' handbook and the JSON Schemas for code editors from the content schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbook } from '../src/domain/handbook/handbook.ts';
import { contentFolder, shownPath } from '../src/loading/files/content-folder.ts';
import { contentSchemas, SCHEMA_FOLDER } from './handbook/content-schemas.ts';

const schemas = join(contentFolder(), SCHEMA_FOLDER);

write(join(contentFolder(), 'README.md'), handbook());
mkdirSync(schemas, { recursive: true });
for (const [name, schema] of contentSchemas()) write(join(schemas, name), schema);

function write(file: string, text: string): void {
  writeFileSync(file, text);
  console.log(`${shownPath(file)} 已更新`);
}
