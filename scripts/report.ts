/**
 * `npm run report -- [--month 2026-12] [--district panlong] [--strict]`: lists what is missing in a month, by default the next one; a
 * month that is over shows what was held, too. `--year 2026`: the numbers of a year, past or present.
 * Exit 1 with --strict when a week is empty or a minimum is not reached; exit 2 when the report could not be made.
 */
import { makeWorld } from '../src/domain/world.ts';
import { firstDayOf } from '../src/domain/calendar/day.ts';
import { monthReport } from '../src/domain/coverage/report.ts';
import { dayOrExit } from './build/build-day.ts';
import { existingContent } from './command-line/content.ts';
import { runCommand } from './command-line/options.ts';
import { validContent } from './command-line/valid-content.ts';
import { checkOptions, readOptions } from './report/options.ts';
import { isComplete, reportText } from './report/text.ts';
import { yearText } from './report/year-text.ts';
import { coverageYears } from '../src/view-models/coverage/years.ts';
import { districtYearView } from '../src/view-models/year/district-year.ts';

await runCommand(() => {
  const today = dayOrExit();
  const options = readOptions(process.argv.slice(2), today);
  const entries = validContent(existingContent());
  // The schedule must reach to the end of the month, however far away it is.
  const first = firstDayOf(options.month);
  const scheduledAsOf = first > today ? first : today;
  const world = makeWorld(entries, today, { scheduledAsOf });
  checkOptions(options, [...world.catalogue.districts.keys()], world.catalogue.site.since);
  if (options.year !== undefined) {
    const { year } = options;
    const districts = options.district === undefined ? [...world.catalogue.districts.keys()] : [options.district];
    const views = districts
      .filter((district) => coverageYears(world, district).includes(year))
      .map((district) => districtYearView(world, { district, year }));
    console.log(yearText(views, year, today));
    return;
  }
  const reports = monthReport(world, options.month, options.district === undefined ? undefined : [options.district]);
  console.log(reportText(reports, options.month, today));
  if (options.strict && !isComplete(reports)) process.exitCode = 1;
});
