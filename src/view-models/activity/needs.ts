/** Whether an activity suits a child's age or a wheelchair, as codes for filters. */
import type { Activity, Station } from '../../domain/catalogue.ts';
import { childAgesIn, isForAdults } from '../../domain/audience/child-ages.ts';
import { agesIn } from '../../domain/search/match/ages.ts';
import { markOf } from '../marks/mark.ts';
import { AGE_BANDS, UNSTATED_AGE } from '../marks/needs.ts';

export interface Needs {
  /** Codes of AGE_BANDS, separated by spaces; UNSTATED_AGE if no age is given; empty if it is for adults only. */
  ages: string;
  /** Known to be reachable in a wheelchair. */
  accessible: boolean;
}

/** What stations write under 无障碍 that a wheelchair needs. */
const STEP_FREE = /坡道|轮椅|无障碍通道|没有?台阶|平地/;

export function needsOf({ audience = '', serves }: Activity, station: Station | undefined): Needs {
  const ranges = childAgesIn(audience);
  const bands = AGE_BANDS.filter((band) => ranges.some(([from, until]) => from <= band.until && until >= band.from));
  const isForOldOnly = serves.length > 0 && serves.every((name) => markOf(name).code === 'lao');
  const isUnstated = agesIn(audience).length === 0 && !isForAdults(audience) && !isForOldOnly;
  return {
    ages: bands.map(({ code }) => code).join(' ') || (isUnstated ? UNSTATED_AGE : ''),
    accessible: /坐轮椅/.test(audience) || station?.accessibility.some((text) => STEP_FREE.test(text)) === true,
  };
}
