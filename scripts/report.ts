/**
 * `npm run report -- [--month 2026-12] [--district panlong] [--strict]`: lists what is missing in a month, by default the next one.
 * Exit 1 with --strict when a week is empty or a minimum is not reached; exit 2 when the report could not be made.
 */
import { makeWorld } from '../src/domain/world.ts';
import { firstDayOf } from '../src/domain/calendar/day.ts';
import { monthReport } from '../src/domain/coverage/report.ts';
import { contentFolder } from '../src/loading/files/content-folder.ts';
import { dayOrExit } from './build/build-day.ts';
import { runCommand } from './command-line/options.ts';
import { validContent } from './command-line/valid-content.ts';
import { checkOptions, readOptions } from './report/options.ts';
import { isComplete, reportText } from './report/text.ts';

await runCommand(() => {
  const today = dayOrExit();
  const options = readOptions(process.argv.slice(2), today);
  const entries = validContent(contentFolder());
  // The schedule must reach to the end of the month, however far away it is.
  const first = firstDayOf(options.month);
  const scheduledAsOf = first > today ? first : today;
  const world = makeWorld(entries, today, { scheduledAsOf });
  checkOptions(options, [...world.catalogue.districts.keys()], world.catalogue.site.since);
  const reports = monthReport(world, options.month, options.district === undefined ? undefined : [options.district]);
  console.log(reportText(reports, options.month, today));
  if (options.strict && !isComplete(reports)) process.exitCode = 1;
});
