/**
 * `npm run handbook [-- --pictures]` generates the editors' handbook and the JSON Schemas for code editors from the content schemas.
 * --pictures also renews the handbook's screenshots of 编辑台, from the built site and with a Chromium.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { env } from '../src/env.ts';
import { handbook } from '../src/domain/handbook/handbook.ts';
import { PICTURE_FOLDER } from '../src/domain/handbook/pictures.ts';
import { shownPath } from '../src/loading/files/content-folder.ts';
import { existingContent } from './command-line/content.ts';
import { parseOptions, runCommand } from './command-line/options.ts';
import { contentSchemas, SCHEMA_FOLDER } from './handbook/content-schemas.ts';
import { PICTURES } from './handbook/picture-files.ts';

await runCommand(async () => {
  const options = { pictures: { type: 'boolean', default: false } } as const;
  const { pictures } = parseOptions(
    { options, args: process.argv.slice(2) },
    '用法：npm run handbook [-- --pictures]',
  ).values;
  const content = existingContent();
  write(join(content, 'README.md'), handbook());
  for (const [name, schema] of contentSchemas()) write(join(content, SCHEMA_FOLDER, name), schema);

  if (pictures) {
    // Imported on use: nothing else here needs a browser.
    const { takePictures } = await import('./handbook/pictures.ts');
    for (const { file, bytes } of await takePictures(resolve(env.OUT_DIR))) write(join(PICTURES, file), bytes);
  }
  for (const name of readdirSync(PICTURES))
    write(join(content, PICTURE_FOLDER, name), readFileSync(join(PICTURES, name)));
});

/** Writes only what is new: code editors and the development server watch the content. */
function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(text))) return;
  writeFileSync(file, text);
  console.log(`${shownPath(file)} 已更新`);
}
