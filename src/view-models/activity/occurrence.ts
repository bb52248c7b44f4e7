/** One date of an activity, shaped for a list: what, when, where, for whom and how to join. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { basisOf, type Outcome } from '../../domain/evidence/evidence.ts';
import type { JoinWay } from '../../domain/schema/fields.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import { needsOf, type Needs } from './needs.ts';
import { hasNewPlace, placeOf, stateOf, type StateView } from './state.ts';
import { clauses, clockTime, phrases } from '../words/dates/dates.ts';
import { untimedWords } from '../words/placeholders.ts';
import type { World } from '../../domain/world.ts';

export interface Joining {
  icon: string;
  label: string;
  note: string;
}

export interface OccurrenceView {
  href: string;
  phrases: string[];
  day: Day;
  /** HH:mm for machines; empty if the source gives no time. */
  start: string;
  end: string;
  /** 9:30 and 11:00, for people. */
  startText: string;
  endText: string;
  place: string;
  /** Elsewhere than was first announced: lists that leave the place out show it. */
  newPlace: boolean;
  /** Undefined for routines of a team without a station. */
  station: { key: string; name: string; href: string } | undefined;
  district: { id: string; name: string };
  marks: Mark[];
  audience: string;
  joining: Joining;
  /** May be joined without sign-up. */
  walkIn: boolean;
  needs: Needs;
  /** Undefined while it is 照常. */
  state: StateView | undefined;
  /** Takes place on this day, as far as is known. */
  on: boolean;
  sample: boolean;
  /** Known from a report only. */
  reported: boolean;
  /** The record of a date that was held, with attendance. */
  held: Outcome | undefined;
}

export function occurrenceView(world: World, item: Scheduled): OccurrenceView {
  const { activity } = item;
  const station = world.catalogue.stations.get(activity.station ?? '');
  const place = placeOf(item);
  return {
    href: urls.activity(activity.owner, activity.id),
    phrases: phrases(activity.title),
    day: item.day,
    start: item.start ?? '',
    end: item.end ?? '',
    startText: item.start ? clockTime(item.start) : untimedWords(item.state === '暂定'),
    endText: item.end ? clockTime(item.end) : '',
    // Reports often name the community itself as the place of what its station holds.
    place: place === station?.name ? '' : (place ?? ''),
    newPlace: hasNewPlace(item),
    station: station && { key: station.key, name: station.short ?? station.name, href: urls.station(station.key) },
    district: { id: activity.district, name: world.catalogue.districts.get(activity.district)?.name ?? '' },
    marks: activity.serves.map(markOf),
    audience: activity.audience ?? '',
    joining: joiningOf(activity),
    walkIn: activity.join?.ways.includes('直接来') === true,
    needs: needsOf(activity, station),
    state: stateOf(item),
    on: takesPlace(item),
    sample: activity.sample,
    reported: basisOf(activity) === 'report',
    held: item.held,
  };
}

const JOIN_ICONS: Record<JoinWay, string> = {
  直接来: 'walk',
  电话报名: 'phone',
  电话预约: 'phone',
  到站登记: 'tick',
  社区群接龙: 'tick',
  网上点单: 'tick',
};

/** The same as another of its ways; the note is of the first one. */
export const joiningBy = (way: JoinWay, first: Joining): Joining =>
  first.label === way ? first : { icon: JOIN_ICONS[way], label: way, note: '' };

export function joiningOf(activity: Activity): Joining {
  const way = activity.join?.ways[0];
  if (!way) return { icon: 'info', label: '来前先问', note: '' };
  const seats = activity.join?.seats ? `共${String(activity.join.seats)}名` : '';
  const note = activity.join?.note ?? (way === '直接来' ? '不用报名' : '');
  return { icon: JOIN_ICONS[way], label: way, note: clauses([note, seats]) };
}
