/**
 * Suggests teams to fill a gap: teams of the district that suit the station and are free at that time. Ranked by the
 * reasons for them (`candidateOf`), then by how few occurrences they have in the month.
 */
import { compareText } from '../order.ts';
import { addDays, firstDayOf, lastDayOf, monthOf, type Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/holidays/workdays.ts';
import type { Station, Team } from '../catalogue.ts';
import type { Network } from './districts.ts';
import { isFree, slotsOf, type TimeSlot } from './gap-slots.ts';
import type { Gap } from './gaps.ts';
import { memoize } from '../memoize.ts';
import { takesPlace, type Scheduled } from '../schedule.ts';
import { SERVICE_OBJECTS, type ServiceObject } from '../schema/fields.ts';

export interface Offer extends TimeSlot {
  team: Team;
  /** Short Chinese phrases, the strongest first; the last notes a provisional day. */
  reasons: string[];
}

/** Offers for each gap independently: two gaps may be offered the same team at the same time. */
export function offersOf(network: Network & { calendar: WorkCalendar }, max = 3): (gap: Gap) => Offer[] {
  const scheduleOf = memoize((team: string) =>
    network.links
      .activitiesOfTeam(team)
      .flatMap(({ key }) => network.schedule.ofActivity(key))
      .filter(takesPlace),
  );
  const habits = slotsOf(network);
  return (gap) => {
    const slots = habits(gap.station, gap.monday);
    const offers: Offer[] = [];
    for (const { team, reasons } of slots.length > 0 ? candidatesFor(network, gap, scheduleOf) : []) {
      const slot = slots.find((other) => isFree(scheduleOf(team.key), other));
      if (slot) offers.push({ team, reasons: slot.provisional ? [...reasons, PROVISIONAL] : reasons, ...slot });
      if (offers.length === max) break;
    }
    return offers;
  };
}

const PROVISIONAL = '日子暂定，放假安排还没公布';

interface Candidate {
  team: Team;
  points: number;
  reasons: string[];
}

function candidatesFor(network: Network, gap: Gap, scheduleOf: (team: string) => Scheduled[]): Candidate[] {
  const { station, monday } = gap;
  const unserved = unservedAt(network, station, monday);
  const busy = (team: Team) => inMonth(scheduleOf(team.key), monday).length;
  return network.links
    .teamsOfDistrict(station.district)
    .map((team) => candidateOf(network, team, station, unserved))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || busy(a.team) - busy(b.team) || compareText(a.team.key, b.team.key));
}

/** Each reason outweighs all those below it together. */
function candidateOf({ links }: Network, team: Team, station: Station, unserved: readonly ServiceObject[]): Candidate {
  const shared = links.brandsOfStation(station.key).find(({ teams }) => teams.includes(team.id));
  const served = unserved.filter((object) => team.serves.includes(object));
  const skill = team.focus.find((focus) =>
    [station.highlight ?? '', ...station.features].some((text) => text.includes(focus)),
  );
  const candidates: [points: number, reason: string | undefined][] = [
    [16, team.home === station.id ? '就在这个站' : undefined],
    [8, team.home !== station.id && team.stations.includes(station.id) ? '常来这个站' : undefined],
    [4, shared && `一起做“${shared.name}”`],
    [2, served.length > 0 ? `能${served.join('、')}，站里这个月还没有` : undefined],
    [1, skill && `擅长${skill}`],
  ];
  const reasons = candidates.filter(([, reason]) => reason !== undefined);
  return {
    team,
    points: reasons.reduce((sum, [points]) => sum + points, 0),
    reasons: reasons.map(([, reason]) => reason ?? ''),
  };
}

/** Groups that the station serves (all, if it names none) without an occurrence in that month. */
function unservedAt({ links, schedule }: Network, station: Station, monday: Day): ServiceObject[] {
  const held = links
    .activitiesOfStation(station.key)
    .flatMap(({ key }) => inMonth(schedule.ofActivity(key), monday))
    .filter(takesPlace);
  const served = new Set(held.flatMap(({ activity }) => activity.serves));
  return (station.serves.length > 0 ? station.serves : SERVICE_OBJECTS).filter((object) => !served.has(object));
}

/** Occurrences in the month of the week, that of its Thursday. */
function inMonth(items: readonly Scheduled[], monday: Day): Scheduled[] {
  const month = monthOf(addDays(monday, 3));
  return items.filter(({ day }) => day >= firstDayOf(month) && day <= lastDayOf(month));
}
