/** For scripts: the day of the build. An invalid BUILD_DAY prints one sentence and exits with 2. */
import type { Day } from '../../src/domain/calendar/day.ts';
import { readBuildDay } from '../../src/loading/build-day.ts';

export function dayOrExit(): Day {
  const answer = readBuildDay();
  if ('day' in answer) return answer.day;
  console.error(answer.refused);
  process.exit(2);
}
