/**
 * `npm run report -- [--month 2026-12] [--district panlong] [--strict]`: lists what is missing in a month, by default the next one.
 * Exit 1 with --strict when a week is empty or a minimum is not reached; exit 2 when the report could not be made.
 */
import { makeWorld } from '../src/domain/world.ts';
import { firstDayOf } from '../src/domain/calendar/day.ts';
import { monthReport } from '../src/domain/coverage/report.ts';
import { contentFolder } from '../src/loading/files/content-folder.ts';
import { loadFromDisk } from '../src/loading/from-disk.ts';
import { dayOrExit } from './build/build-day.ts';
import { checkOptions, readOptions, WrongArgument } from './report/options.ts';
import { isComplete, reportText } from './report/text.ts';

try {
  const today = dayOrExit();
  const options = readOptions(process.argv.slice(2), today);
  const { entries, problems } = loadFromDisk(contentFolder());
  if (problems.length > 0) throw new WrongArgument(`内容有 ${problems.length} 处要改，先运行 npm run check。`);
  // The schedule must reach to the end of the month, however far away it is.
  const first = firstDayOf(options.month);
  const scheduledAsOf = first > today ? first : today;
  const world = makeWorld(entries, today, { scheduledAsOf });
  checkOptions(options, [...world.catalogue.districts.keys()], world.catalogue.site.since);
  const reports = monthReport(world, options.month, options.district === undefined ? undefined : [options.district]);
  console.log(reportText(reports, options.month, today));
  if (options.strict && !isComplete(reports)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof WrongArgument)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
