/**
 * Who could fill a gap: teams of the district that fit the station and have nothing at that time. A team fits for reasons
 * that can be said aloud (`fitOf`); the team with the weightiest is offered first, and of equals the one with less to do.
 */
import { compareText } from '../order.ts';
import { addDays, firstDayOf, lastDayOf, monthOf, type Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/holidays/workdays.ts';
import type { Station, Team } from '../catalogue.ts';
import type { Network } from './districts.ts';
import { isFree, slotsOf, type Slot } from './gap-slots.ts';
import type { Gap } from './gaps.ts';
import { memoize } from '../memoize.ts';
import { takesPlace, type Scheduled } from '../schedule.ts';
import { SERVICE_OBJECTS, type ServiceObject } from '../schema/fields.ts';

export interface Offer extends Slot {
  team: Team;
  /** Short Chinese phrases, the weightiest first; a day that is provisional says so at the end. */
  reasons: string[];
}

/** Alternatives for one gap, so two gaps may be offered the same team at the same time: whoever asks first, gets it. */
export function offersOf(network: Network & { calendar: WorkCalendar }, most = 3): (gap: Gap) => Offer[] {
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
    for (const { team, reasons } of slots.length > 0 ? fitting(network, gap, scheduleOf) : []) {
      const slot = slots.find((other) => isFree(scheduleOf(team.key), other));
      if (slot) offers.push({ team, reasons: slot.provisional ? [...reasons, PROVISIONAL] : reasons, ...slot });
      if (offers.length === most) break;
    }
    return offers;
  };
}

const PROVISIONAL = '日子暂定，放假安排还没公布';

interface Fitting {
  team: Team;
  points: number;
  reasons: string[];
}

function fitting(network: Network, gap: Gap, scheduleOf: (team: string) => Scheduled[]): Fitting[] {
  const { station, monday } = gap;
  const lacking = lackingAt(network, station, monday);
  const busy = (team: Team) => inMonth(scheduleOf(team.key), monday).length;
  return network.links
    .teamsOfDistrict(station.district)
    .map((team) => fitOf(network, team, station, lacking))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || busy(a.team) - busy(b.team) || compareText(a.team.key, b.team.key));
}

/** Each reason outweighs all that stand below it: who knows the place comes before who merely has the skill. */
function fitOf({ links }: Network, team: Team, station: Station, lacking: readonly ServiceObject[]): Fitting {
  const shared = links.brandsOfStation(station.key).find(({ teams }) => teams.includes(team.id));
  const served = lacking.filter((object) => team.serves.includes(object));
  const skill = team.focus.find((focus) =>
    [station.highlight ?? '', ...station.features].some((text) => text.includes(focus)),
  );
  const found: [points: number, reason: string | undefined][] = [
    [16, team.home === station.id ? '就在这个站' : undefined],
    [8, team.home !== station.id && team.stations.includes(station.id) ? '常来这个站' : undefined],
    [4, shared && `一起做“${shared.name}”`],
    [2, served.length > 0 ? `能${served.join('、')}，站里这个月还没有` : undefined],
    [1, skill && `擅长${skill}`],
  ];
  const reasons = found.filter(([, reason]) => reason !== undefined);
  return {
    team,
    points: reasons.reduce((sum, [points]) => sum + points, 0),
    reasons: reasons.map(([, reason]) => reason ?? ''),
  };
}

/** Whom the station is there for (everyone, when it does not say) and has nothing for in that month. */
function lackingAt({ links, schedule }: Network, station: Station, monday: Day): ServiceObject[] {
  const held = links
    .activitiesOfStation(station.key)
    .flatMap(({ key }) => inMonth(schedule.ofActivity(key), monday))
    .filter(takesPlace);
  const served = new Set(held.flatMap(({ activity }) => activity.serves));
  return (station.serves.length > 0 ? station.serves : SERVICE_OBJECTS).filter((object) => !served.has(object));
}

/** Those in the month of the week, which is the month of its Thursday. */
function inMonth(items: readonly Scheduled[], monday: Day): Scheduled[] {
  const month = monthOf(addDays(monday, 3));
  return items.filter(({ day }) => day >= firstDayOf(month) && day <= lastDayOf(month));
}
