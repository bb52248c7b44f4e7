/**
 * `npm run new -- district|station|team|brand|menu <id> [<YYYY-MM>]`: writes a content file with its fields left empty, which the
 * check names until they are filled in. `npm run new -- site <folder> [<district>]` writes a content repository that builds as it is.
 * Exit 2 for a wrong command line, an id that is taken or a folder in use.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newEntry } from '../src/domain/handbook/new-entry.ts';
import { newFileText } from '../src/domain/handbook/new-file.ts';
import { shownPath } from '../src/loading/files/content-folder.ts';
import { dayOrExit } from './build/build-day.ts';
import { existingContent, refuseNewerFormat } from './command-line/content.ts';
import { givenPath, runCommand, WrongArgument } from './command-line/options.ts';
import { existingIds } from './new/existing-ids.ts';
import { makeSite } from './new/make-site.ts';
import { readOptions } from './new/options.ts';
import { newFileReport } from './new/text.ts';

await runCommand(() => {
  const request = readOptions(process.argv.slice(2));
  if (request.kind === 'site') {
    console.log(makeSite(givenPath(request.folder), request.district, dayOrExit()));
    return;
  }
  const content = existingContent();
  refuseNewerFormat(content);
  const entry = newEntry(request, existingIds(content));
  if ('refused' in entry) throw new WrongArgument(`${entry.refused}。`);
  const file = join(content, entry.path);
  const { month } = request;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newFileText(entry.collection, month === undefined ? {} : { month }), { flag: 'wx' });
  console.log(newFileReport(entry.collection, shownPath(file)));
});
