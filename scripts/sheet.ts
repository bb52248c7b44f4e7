/**
 * `npm run sheet -- <district/station|district> <YYYY-MM> [--out file.xlsx]`: writes the table that editors fill in for a month. Exit 2
 * for a wrong command line, or where the file exists.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { buildTemplate, type Template } from '../src/domain/intake/template/template.ts';
import { writeTemplate } from '../src/domain/intake/template/write-template.ts';
import { templateStations } from '../src/domain/intake/template/stations.ts';
import { makeWorld } from '../src/domain/world.ts';
import { shownPath } from '../src/loading/files/content-folder.ts';
import { dayOrExit } from './build/build-day.ts';
import { existingContent } from './command-line/content.ts';
import { givenPath, runCommand, WrongArgument } from './command-line/options.ts';
import { validContent } from './command-line/valid-content.ts';
import { readOptions, stationsOf } from './sheet/options.ts';
import { sheetText } from './sheet/text.ts';

await runCommand(async () => {
  const { owner, month, out } = readOptions(process.argv.slice(2));
  const world = makeWorld(validContent(existingContent()), dayOrExit());
  const stations = templateStations(stationsOf(owner, world), world);
  const template = buildTemplate(stations, month, world.calendar);
  const file = givenPath(out ?? `活动表-${owner.replace('/', '-')}-${month}.xlsx`);
  await write(file, template);
  console.log(sheetText(template, { file: shownPath(file), owner, month }));
});

async function write(file: string, template: Template): Promise<void> {
  if (existsSync(file))
    throw new WrongArgument(`已经有 ${shownPath(file)}，里面可能填了东西，没有写入。先把它移走，或用 --out 换个名字。`);
  writeFileSync(file, await writeTemplate(template), { flag: 'wx' });
}
