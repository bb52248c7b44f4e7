/** Summary, location and description of one date in calendar applications. */
import type { Activity, Catalogue, Station } from '../../domain/catalogue.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { channelsOf } from '../../view-models/activity/joining/ordering.ts';
import { phoneOf } from '../../view-models/activity/joining/steps.ts';
import { changeWords } from '../../view-models/words/change.ts';
import { joiningOf } from '../../view-models/activity/occurrence.ts';
import { isElsewhere, placeOf, stateOf } from '../../view-models/activity/state.ts';
import { clauses, listed, fullDay } from '../../view-models/words/dates/dates.ts';
import { basisWord, relianceWords } from '../../view-models/words/evidence.ts';
import { untimedWords } from '../../view-models/words/placeholders.ts';
import type { World } from '../../domain/world.ts';
import type { Announced } from './announced.ts';

/** 取消：防骗讲座. Many phones ignore STATUS, so the title has it too. */
export function summaryOf(activity: Activity, { at }: Announced): string {
  const marks = [basisWord(activity), stateOf(at)?.label ?? ''].filter(Boolean);
  return marks.length === 0 ? activity.title : `${listed(marks)}：${activity.title}`;
}

/** The name of the station, then the address as for a map search; for a date held elsewhere, the town only. */
export function locationOf(catalogue: Catalogue, at: Scheduled): string {
  const { activity } = at;
  const place = placeOf(at);
  const station = catalogue.stations.get(activity.station ?? '');
  const address = addressOf(catalogue, activity, station);
  const within = [station?.name, station?.short].includes(place) || address.includes(place ?? '') ? undefined : place;
  const there = within !== undefined && isElsewhere(at) ? widerOf(catalogue, activity, station).join('') : address;
  return [station?.name, within, there].filter(Boolean).join('，');
}

export function descriptionOf(world: World, activity: Activity, announced: Announced): string {
  const isOn = takesPlace(announced.at);
  const isOpen = isOn && announced.at.state !== '已满';
  return [
    activity.sample ? '示例：演示用的活动，不是真的通知。' : '',
    ...stateLines(announced.at),
    ...announced.changes.map((change) => `${fullDay(change.on)}公布：${changeWords(activity, change).text}。`),
    activity.summary ?? '',
    activity.audience === undefined ? '' : `适合：${activity.audience}`,
    isOpen ? joinLine(activity, announced.at) : '',
    activity.bring.length === 0 || !isOn ? '' : `要带：${listed(activity.bring)}`,
    phoneLine(world, activity),
    ...(isOpen ? orderLines(world, activity) : []),
    // As of its own day: an event must not change without an edit.
    relianceWords(activity, announced.at.day),
    urls.absolute(urls.activity(activity.owner, activity.id), world.catalogue.site.url),
  ]
    .filter(Boolean)
    .join('\n');
}

/** 取消：老师请假, and a note on a missing time; empty for most dates. */
function stateLines(at: Scheduled): string[] {
  const state = stateOf(at);
  const time = at.start === undefined ? untimedLine(at) : at.end === undefined ? '没有说几点结束。' : '';
  return [state === undefined ? '' : [state.label, state.note].filter(Boolean).join('：'), time];
}

const untimedLine = ({ state }: Scheduled): string =>
  state === '暂定' ? `${untimedWords(true)}。` : `${untimedWords(false)}，来前先问。`;

function joinLine(activity: Activity, at: Scheduled): string {
  // The line of a missing time already asks readers to enquire.
  if (activity.join === undefined && at.start === undefined) return '';
  const ways = activity.join?.ways ?? [];
  return `参加：${clauses([ways.length === 0 ? joiningOf(activity).label : listed(ways), joiningOf(activity).note])}`;
}

/** Where to order: calendar applications make links of addresses. */
function orderLines(world: World, activity: Activity): string[] {
  if (activity.join?.ways.includes('网上点单') !== true) return [];
  return channelsOf(world, activity).map(({ name, href = '', text, sample }) => {
    const address = href.startsWith('http') ? href : '';
    return `网上点单：${clauses([`${name}${sample && !activity.sample ? '（示例）' : ''}`, text, address])}`;
  });
}

function phoneLine(world: World, activity: Activity): string {
  const phone = phoneOf(world, activity);
  if (phone === undefined) return '';
  return `电话：${phone.number}${phone.sample ? '（示例号码）' : phone.hours === '' ? '' : `（${phone.hours}）`}`;
}

/** 样板市样板区东街街道…, without repeating parts that the address contains. */
function addressOf(catalogue: Catalogue, activity: Activity, station: Station | undefined): string {
  const address = station?.address ?? '';
  return (
    widerOf(catalogue, activity, station)
      .filter((part) => !address.includes(part))
      .join('') + address
  );
}

function widerOf({ districts }: Catalogue, { district: id }: Activity, station: Station | undefined): string[] {
  const district = districts.get(id);
  return [...new Set([district?.city, district?.name, station?.town].filter((part) => part !== undefined))];
}
