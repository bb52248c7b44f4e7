/** Where a new entry of the content goes, or why it cannot be made. */
import { isMonth } from '../calendar/day.ts';
import { didYouMean } from '../checks/nearest.ts';
import { slug } from '../schema/fields.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { NewCollection } from './new-file.ts';

export const NEW_KINDS = {
  district: 'districts',
  station: 'stations',
  team: 'teams',
  brand: 'brands',
  menu: 'menus',
} as const satisfies Record<string, NewCollection>;
export type NewKind = keyof typeof NEW_KINDS;

/** What the content has, invalid files included. */
export interface ExistingIds {
  ids: Readonly<Record<NewCollection, ReadonlySet<string>>>;
  /** `district/old-id` to the entry that had it. */
  aliases: Readonly<Partial<Record<NewCollection, ReadonlyMap<string, string>>>>;
}

interface NewEntry {
  collection: NewCollection;
  /** `panlong/dongzhuang`. */
  id: string;
  /** Below content/. */
  path: string;
}

interface EntryRequest {
  kind: NewKind;
  /** `panlong`, or `panlong/dongzhuang`. */
  target: string;
  /** Of a menu. */
  month: string | undefined;
}

/** @returns a Chinese sentence where it cannot be made */
export function newEntry(request: EntryRequest, existing: ExistingIds): NewEntry | { refused: string } {
  const refused = refusal(request, existing);
  if (refused !== undefined) return { refused };
  const collection = NEW_KINDS[request.kind];
  const id = idOf(request);
  const { folder, format } = COLLECTIONS[collection];
  return { collection, id, path: `${folder}/${id}.${format}` };
}

const idOf = ({ target, month }: EntryRequest): string => (month === undefined ? target : `${target}/${month}`);

function refusal(request: EntryRequest, existing: ExistingIds): string | undefined {
  const { kind, target, month } = request;
  const [, district = '', own] = /^([^/]+)(?:\/([^/]+))?$/.exec(target) ?? [];
  if (district === '' || (own === undefined) !== (kind === 'district'))
    return `编号写的是 “${target}”，应写成 ${FORMS[kind]}`;
  const wrong = slugProblem(district) ?? (own === undefined ? undefined : slugProblem(own));
  if (wrong !== undefined) return wrong;
  if (kind !== 'district' && !existing.ids.districts.has(district))
    return `没有 “${district}” 这个区县，${didYouMean(district, existing.ids.districts)}新的区县先写：npm run new -- district ${district}`;
  if (kind === 'menu') {
    if (month === undefined) return `没写是哪个月的菜单，例如 npm run new -- menu ${target} 2026-12`;
    if (!isMonth(month)) return `月份写的是 “${month}”，应写成 年-月，例如 2026-12`;
    if (!existing.ids.stations.has(target))
      return `没有 “${target}” 这个站点，${didYouMean(target, existing.ids.stations)}新的站点先写：npm run new -- station ${target}`;
  }
  return takenBy(request, existing);
}

function takenBy(request: EntryRequest, { ids, aliases }: ExistingIds): string | undefined {
  const { kind, target } = request;
  const collection = NEW_KINDS[kind];
  const id = idOf(request);
  if (ids[collection].has(id)) return `${COLLECTIONS[collection].title} “${id}” 已经有了，没有改动它`;
  const former = aliases[collection]?.get(target);
  if (kind !== 'menu' && former !== undefined) return `“${target}” 是 ${former} 的旧编号，旧网址还要用，请换一个编号`;
  // They share the addresses /activities/<district>/<owner>/.
  if (kind === 'team' && ids.stations.has(target))
    return `已有编号是 “${target}” 的站点，队伍请换一个，例如 ${target}-dui`;
  if (kind === 'station' && ids.teams.has(target))
    return `已有编号是 “${target}” 的队伍，站点请换一个，例如 ${target}-zhan`;
  return undefined;
}

const FORMS: Record<NewKind, string> = {
  district: '区县编号，例如 panlong',
  station: '区县/站点，例如 panlong/dongzhuang',
  team: '区县/队伍，例如 panlong/lifa',
  brand: '区县/品牌，例如 panlong/huaye-siyu',
  menu: '区县/站点，例如 panlong/dongzhuang',
};

const SLUG = slug();

/** @returns a Chinese sentence for what is no id */
export function slugProblem(text: string): string | undefined {
  if (SLUG.safeParse(text).success) return undefined;
  const guess = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.]+/g, '-');
  const better = guess !== text && SLUG.safeParse(guess).success ? `应写成 ${guess}` : '例如 longjiang';
  return `编号写的是 “${text}”，只用小写拼音、数字和连字符 -，六十个字以内，${better}`;
}
