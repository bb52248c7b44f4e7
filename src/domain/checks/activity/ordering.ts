import { districtOf, keysOf } from '../../key.ts';
import type { MenuActivity } from '../../schema/activity.ts';
import type { Entries } from '../../schema/collections.ts';
import { ORDER_ONLINE } from '../../schema/fields.ts';
import { isDoor, type OrderChannel } from '../../schema/parts/order-channel.ts';
import type { FieldProblem } from '../entry-problem.ts';

type Places = Pick<Entries, 'districts' | 'stations' | 'brands'>;

/** Whether an activity, its brands, its owner or its district say where to order. */
export function orderingIn(places: Places): (activity: MenuActivity, owner: string) => boolean {
  const [ofDistricts, ofStations, ofBrands] = orderingPlaces(places).map((ids) => new Set(ids));
  return ({ join, brands: ids }, owner) =>
    join?.url !== undefined ||
    ofDistricts!.has(districtOf(owner)) ||
    ofStations!.has(owner) ||
    keysOf(districtOf(owner), ids).some((brand) => ofBrands!.has(brand));
}

/** The districts, stations and brands that say where to order. */
export const orderingPlaces = ({ districts, stations, brands }: Places): string[][] =>
  [districts, stations, brands].map(withChannel);

const withChannel = (entries: readonly { id: string; data: { orderChannels: OrderChannel[] } }[]): string[] =>
  entries.filter(({ data }) => data.orderChannels.some(isDoor)).map(({ id }) => id);

export function orderProblems({ join }: MenuActivity, canOrder: boolean): FieldProblem[] {
  if (canOrder || join?.ways.includes(ORDER_ONLINE) !== true) return [];
  return [
    {
      path: ['join', 'ways'],
      found: `写了${ORDER_ONLINE}，却哪里都没有写到哪里点单`,
      fix: '请在 join 里加 "url"，或在品牌、站点、区县的 orderChannels 里写明渠道：网站要有网址，电话要有号码；没有网上渠道就改成电话或到站',
    },
  ];
}
