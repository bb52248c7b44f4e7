/** Scheduled weeks to come without activities, and teams that could fill them. */
import { addDays } from '../../domain/calendar/day.ts';
import { weeksOfYear, yearOf } from '../../domain/coverage/coverage.ts';
import { districtCoverage } from '../../domain/coverage/districts.ts';
import { gapsOf, type Gap } from '../../domain/coverage/gaps.ts';
import { offersOf, type Offer } from '../../domain/coverage/gap-offers.ts';
import * as urls from '../../urls.ts';
import { daySpan, spokenDay, timeSpan } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface GapsView {
  gaps: GapView[];
  /** Number of gaps not listed. */
  more: number;
}

interface GapView {
  station: { name: string; href: string };
  /** 第49周，11月30日—12月6日 */
  week: string;
  /** Last day of the week: the browser hides the gap after it. */
  sunday: string;
  offers: { team: string; href: string; when: string; reasons: string }[];
}

const MAX_GAPS = 24;

/** Undefined if there are no gaps. */
export function gapsView(world: World, district: string): GapsView | undefined {
  const coverage = districtCoverage(
    world,
    district,
    weeksOfYear(yearOf(world.today)).filter((monday) => monday > world.today),
  );
  const gaps = gapsOf(world, coverage).filter(({ unscheduled }) => !unscheduled);
  const offers = offersOf(world);
  return gaps.length === 0
    ? undefined
    : {
        gaps: gaps.slice(0, MAX_GAPS).map((gap) => gapView(gap, offers(gap))),
        more: Math.max(0, gaps.length - MAX_GAPS),
      };
}

function gapView({ station, monday, week }: Gap, offers: readonly Offer[]): GapView {
  const sunday = addDays(monday, 6);
  return {
    station: { name: station.short ?? station.name, href: urls.station(station.key) },
    week: `第${String(week)}周，${daySpan(monday, sunday)}`,
    sunday,
    offers: offers.map(({ team, reasons, ...slot }) => ({
      team: team.name,
      href: urls.team(team.key),
      when: whenOf(slot),
      reasons: reasons.join('；'),
    })),
  };
}

/** 12月5日周六9:30—11:00 */
export const whenOf = ({ day, start, end }: Pick<Offer, 'day' | 'start' | 'end'>): string =>
  `${spokenDay(day)}${timeSpan({ start, end })}`;
