/** What a site has, in words, so that no page speaks of teams, brands or districts that are not there. */
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';

type Catalogue = Pick<World['catalogue'], 'teams' | 'brands' | 'districts'>;

/** 站点, and of 队伍 and 品牌 those that the site has. */
export const kindsOf = ({ teams, brands }: Omit<Catalogue, 'districts'>): string[] => [
  '站点',
  ...(teams.size > 0 ? ['队伍'] : []),
  ...(brands.size > 0 ? ['品牌'] : []),
];

/** The district of a site that has only one; it needs no lists of districts. */
export function onlyDistrict<District>({
  districts,
}: {
  districts: ReadonlyMap<string, District>;
}): District | undefined {
  const [first, second] = districts.values();
  return second === undefined ? first : undefined;
}

/** Where a list leads that shows a part of what its districts have. */
export function fullListOf(districts: readonly { id: string; name: string }[]): { name: string; href: string } {
  const [only, second] = districts;
  return only === undefined || second !== undefined
    ? { name: '各区县', href: urls.districts() }
    : { name: only.name, href: urls.district(only.id) };
}

/** 站点、队伍或品牌 */
export const anyOf = (words: readonly string[]): string => words.join('、').replace(/、([^、]+)$/, '或$1');

/** 站点、队伍和品牌 */
export const allOf = (words: readonly string[]): string => words.join('、').replace(/、([^、]+)$/, '和$1');
