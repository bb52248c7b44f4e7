/**
 * `npm run take -- [--station panlong/dongzhuang] [--month 2026-12] [--dry-run] [--force] [--json] <files…>`: reads activities out of
 * spreadsheets and texts and writes them into the menus. Prints what was read and what has to be asked, by cell. `--json` prints the
 * reading of one file as JSON and writes nothing. Exit 1 when something is left to be asked or checked; exit 2 for a wrong command line.
 */
import { mergeMenu } from '../src/domain/draft/published/merge.ts';
import { fromReading } from '../src/domain/draft/from-reading.ts';
import type { DraftActivity } from '../src/domain/draft/draft.ts';
import type { Key } from '../src/domain/key.ts';
import type { ReadActivity } from '../src/domain/intake/reading.ts';
import { dayOrExit } from './build/build-day.ts';
import { existingContent } from './command-line/content.ts';
import { runCommand } from './command-line/options.ts';
import { validContent } from './command-line/valid-content.ts';
import { makeWorld } from '../src/domain/world.ts';
import { checkStation, readTakeOptions } from './take/options.ts';
import { neutralForm } from './take/neutral.ts';
import { toPinyin } from './take/pinyin.ts';
import { menuFile, readMenuFile, refuseNewer, writeMenuFile } from './take/menu-file.ts';
import { readOneFile, type FileReading } from './take/read-file.ts';
import { withoutStationText, menuText, readingText } from './take/text.ts';

await runCommand(async () => {
  const today = dayOrExit();
  const options = readTakeOptions(process.argv.slice(2), today);
  const world = makeWorld(validContent(existingContent()), today);
  checkStation(options, world);
  const readings = await Promise.all(options.files.map((file) => readOneFile(file, options, world)));
  if (options.json) {
    console.log(JSON.stringify(neutralForm(readings[0]!.reading), undefined, 2));
    return;
  }
  for (const one of readings) console.log(readingText(one));
  const isComplete = takeAll(readings);
  if (!isComplete) process.exitCode = 1;

  /** @returns false where something is left to do */
  function takeAll(all: readonly FileReading[]): boolean {
    let complete = all.every(({ reading }) => reading.questions.length === 0 && reading.error === undefined);
    for (const [station, activities] of byStation(all)) {
      const file = menuFile(existingContent(), station, options.month);
      if (!options.force) refuseNewer(file, options.files);
      const merged = mergeMenu(readMenuFile(file), activities.map(draftOf), { month: options.month, today, toPinyin });
      console.log(menuText(file, merged, options.dryRun));
      if (!options.dryRun && merged.menu.activities.length > 0) writeMenuFile(file, merged.menu);
      complete &&= merged.undated.length === 0;
    }
    const withoutStation = all.flatMap(({ reading }) => reading.activities).filter((activity) => !stationOf(activity));
    if (withoutStation.length === 0) return complete;
    console.log(withoutStationText(withoutStation, [...world.catalogue.stations.keys()]));
    return false;
  }

  function stationOf({ station }: ReadActivity): Key | undefined {
    return options.station ?? station;
  }

  function byStation(all: readonly FileReading[]): Map<Key, ReadActivity[]> {
    const found = new Map<Key, ReadActivity[]>();
    for (const activity of all.flatMap(({ reading }) => reading.activities)) {
      const station = stationOf(activity);
      if (station !== undefined) found.set(station, [...(found.get(station) ?? []), activity]);
    }
    return found;
  }
});

function draftOf({ id, values }: ReadActivity): DraftActivity {
  return { ...(id === undefined ? {} : { id }), ...fromReading(values) };
}
