import type { Activity } from '../catalogue.ts';
import type { ContentState } from './content-state.ts';
import { PASTE, unannounced, type Pair, type Unannounced } from './unannounced.ts';

/** Another time or another place. What was not said before misleads nobody. */
export function changedFields(pair: Pair): Unannounced[] {
  return [...changedTime(pair), ...changedPlace(pair)];
}

function changedTime(pair: Pair): Unannounced[] {
  const { was: { time: before }, is: { time: now }, today } = pair;
  if (before === undefined || before === now || isTold(pair, '改时间', before)) return [];
  if (now === undefined) return [unannounced(pair, 'time', `原来的时间 ${before} 不见了`, '请写回来；还没定就把 "status" 写成 "暂定"', [])];
  return [unannounced(pair, 'time', `的时间由 ${before} 改成了 ${now}，变动记录里没有说`, PASTE, [{ on: today, kind: '改时间', was: before, now }])];
}

function changedPlace(pair: Pair): Unannounced[] {
  const { was, is, old, present, today } = pair;
  const movedHouse = was.station !== undefined && (present.owners.get(was.station) ?? was.station) !== is.station;
  const before = movedHouse ? wholePlace(old, was) : was.place;
  if (before === undefined || (!movedHouse && was.place === is.place)) return [];
  if (isTold(pair, '换地点', before, ...(was.place === undefined ? [] : [was.place]))) return [];
  const to = is.place ?? stationName(present, is) ?? '地点待定';
  return [unannounced(pair, 'place', `的地点由 ${before} 改成了 ${to}，变动记录里没有说`, PASTE, [{ on: today, kind: '换地点', was: before, now: to }])];
}

/** 龙江社区站一楼活动室 */
function wholePlace(state: ContentState, activity: Activity): string | undefined {
  const [station, place] = [stationName(state, activity), activity.place];
  return station === undefined ? place : place === undefined || place.includes(station) ? place ?? station : `${station}${place}`;
}

function stationName({ catalogue }: ContentState, { station }: Activity): string | undefined {
  const found = catalogue.stations.get(station ?? '');
  return found?.short ?? found?.name;
}

/** By an entry that was not there before, for all dates. */
function isTold({ was, is }: Pair, kind: '改时间' | '换地点', ...before: string[]): boolean {
  const known = new Set(was.changes.map((change) => JSON.stringify(change)));
  return is.changes.some((change) => (
    change.kind === kind && change.was !== undefined && before.includes(change.was) && !known.has(JSON.stringify(change))
    && (is.rule === undefined || change.date === undefined)
  ));
}
