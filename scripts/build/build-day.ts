/** For scripts: the day of the build, or one sentence about what BUILD_DAY should be and exit 2. */
import type { Day } from '../../src/domain/calendar/day.ts';
import { readBuildDay } from '../../src/loading/build-day.ts';

export function dayOrExit(): Day {
  const answer = readBuildDay();
  if ('day' in answer) return answer.day;
  console.error(answer.refused);
  process.exit(2);
}
