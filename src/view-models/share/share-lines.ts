/**
 * 发给朋友: an activity or a station as five lines for a chat. They name no day that moves on, so that a page does not change
 * because a day has passed: a series is named by its rule.
 */
import type { Activity, Station } from '../../domain/catalogue.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import type { Joining } from '../activity/occurrence.ts';
import type { StateView } from '../activity/state.ts';
import { clauses } from '../words/dates/dates.ts';
import { basisWord } from '../words/evidence.ts';
import { joinPlaces, placeWithin } from '../words/place.ts';

/** What the page of the activity shows. */
interface Shown {
  when: { value: string };
  audience: { value: string };
  joining: Joining;
  state: StateView | undefined;
  report: { lapsed: boolean } | undefined;
}

export function activityLines(world: World, activity: Activity, shown: Shown): string {
  const { when, audience, joining, state, report } = shown;
  const basis = basisWord(activity);
  const isCancelled = state?.kind === 'stop';
  return lines(
    world,
    [
      `${state ? `【${state.label}】` : ''}${activity.title}${basis && `（${basis}）`}`,
      when.value,
      placeLine(world, activity),
      [
        clauses([audience.value]),
        clauses(isCancelled ? ['这次不办'] : report?.lapsed ? ['来前先打电话'] : [joining.label, joining.note]),
      ]
        .filter(Boolean)
        .join('；'),
    ],
    urls.activity(activity.owner, activity.id),
    '有变动看',
  );
}

/** 东庄社区，二楼小教室（盘龙区拓东街道） */
function placeLine({ catalogue }: World, activity: Activity): string {
  const station = catalogue.stations.get(activity.station ?? '');
  if (!station) return activity.place ?? '';
  const district = catalogue.districts.get(station.district)?.name;
  return `${placeWithin(station, activity.place)}（${joinPlaces([district, station.town])}）`;
}

/** @param call its own number, or that of the site */
export function stationLines(
  world: World,
  station: Station,
  call: { label: string; number: string; sample: boolean | undefined } | undefined,
): string {
  const district = world.catalogue.districts.get(station.district);
  return lines(
    world,
    [
      station.name,
      joinPlaces([district?.city, district?.name, station.town, station.address]),
      station.highlight ?? '',
      [
        station.hours && `开放：${station.hours}`,
        call && `${call.label}：${call.number}${call.sample ? '（示例）' : ''}`,
      ]
        .filter(Boolean)
        .join('，'),
    ],
    urls.station(station.key),
    '有什么活动看',
  );
}

function lines({ catalogue: { site } }: World, parts: readonly string[], path: string, lead: string): string {
  return [...parts.filter(Boolean), `${lead} ${urls.absolute(path, site.url)}`].join('\n');
}
