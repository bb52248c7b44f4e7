/** Texts of the map. */
import { addDays, mondayOf, type Day } from '../../domain/calendar/day-arithmetic.ts';
import { dayParts, weekdayName } from '../../domain/calendar/day.ts';
import type { MapPlace } from './data.ts';
import { levelOf } from '../marks/level.ts';

type Located = Pick<MapPlace, 'at' | 'approximate' | 'open' | 'status'>;

/** Accessible name of a marker. */
export function markerName(place: Located & Pick<MapPlace, 'name' | 'level'>): string {
  const position = place.at && place.approximate ? '位置大概' : '';
  return [place.name, levelOf(place.level).words, place.open ? '' : place.status, position].filter(Boolean).join('，');
}

/** Accessible name of a cluster: 环翠区，区文明实践中心等4个站点，点开看. The district keeps names unique. */
export const clusterName = (first: string, district: string, count: number): string =>
  `${district && !first.startsWith(district) ? `${district}，` : ''}${first}等${count}个站点，点开看`;

/** 今天, 明天, within this week 周六, later 11月30日周一, in another year 2027年1月6日周三. */
export function formatDay(day: Day, today: Day): string {
  if (day === today) return '今天';
  if (day === addDays(today, 1)) return '明天';
  if (mondayOf(day) === mondayOf(today)) return weekdayName(day);
  const { year, month, day: date } = dayParts(day);
  return `${dayParts(today).year === year ? '' : `${year}年`}${month}月${date}日${weekdayName(day)}`;
}

/** 800米, 1.6公里, 12公里 */
export function formatLength(metres: number): string {
  if (metres < 1000) return `${String(Math.max(10, Math.round(metres / 10) * 10))}米`;
  const km = metres / 1000;
  return `${km < 10 ? String(Math.round(km * 10) / 10) : String(Math.round(km))}公里`;
}
