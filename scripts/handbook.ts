/**
 * `npm run handbook [-- --pictures]` generates the editors' handbook and the JSON Schemas for code editors from the content schemas.
 * --pictures also renews the handbook's screenshots of 编辑台, from the built site and with a Chromium.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '../src/env.ts';
import { handbook } from '../src/domain/handbook/handbook.ts';
import { PICTURE_FOLDER } from '../src/domain/handbook/pictures.ts';
import { contentFolder, shownPath } from '../src/loading/files/content-folder.ts';
import { contentSchemas, SCHEMA_FOLDER } from './handbook/content-schemas.ts';

const schemas = join(contentFolder(), SCHEMA_FOLDER);

write(join(contentFolder(), 'README.md'), handbook());
mkdirSync(schemas, { recursive: true });
for (const [name, schema] of contentSchemas()) write(join(schemas, name), schema);

const { values } = parseArgs({ options: { pictures: { type: 'boolean', default: false } } });
if (values.pictures) {
  // Imported on use: nothing else here needs a browser.
  const { takePictures } = await import('./handbook/pictures.ts');
  const folder = join(contentFolder(), PICTURE_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of await takePictures(resolve(env.OUT_DIR))) write(join(folder, file), bytes);
}

function write(file: string, text: string | Buffer): void {
  writeFileSync(file, text);
  console.log(`${shownPath(file)} 已更新`);
}
