/** Short links from one entry to another. */
import { markOf, type Mark } from '../marks/mark.ts';
import type { Brand, Past, Station, Team } from '../../domain/catalogue.ts';
import { PARTNER_ROLES, type Partner } from '../../domain/schema/past.ts';
import * as urls from '../../urls.ts';
import { photoViews, type PhotoView } from './photo.ts';
import { listed } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface Reference {
  name: string;
  href: string;
  note: string;
  marks: Mark[];
}

export interface StationReference extends Reference {
  level: Station['level'];
  /** Not open yet, or closed: drawn hollow and dashed. */
  hollow: boolean;
}

export const stationReference = (station: Station): StationReference => ({
  name: station.name,
  href: urls.station(station.key),
  level: station.level,
  hollow: station.status !== '启用',
  note: [
    station.town,
    station.status === '启用' ? undefined : station.status,
    station.highlight ?? station.features.slice(0, 2).join('、'),
  ]
    .filter(Boolean)
    .join('·'),
  marks: station.serves.map(markOf),
});

export const teamReference = (team: Team): Reference => ({
  name: team.name,
  href: urls.team(team.key),
  note: [team.affiliation, team.focus.slice(0, 2).join('、')].filter(Boolean).join('·'),
  marks: team.serves.map(markOf),
});

export const brandReference = (brand: Brand): Reference => ({
  name: brand.name,
  href: urls.brand(brand.key),
  note: [brand.kind, brand.themes.slice(0, 3).join('、')].filter(Boolean).join('·'),
  marks: brand.serves.map(markOf),
});

export interface PastView {
  anchor: string;
  title: string;
  when: string;
  details: string[];
  note: string;
  links: { name: string; href: string }[];
  photos: PhotoView[];
}

/** 与甲、乙合办; 丙指导; partners without a role are only named. */
export function partnerWords(partners: readonly Partner[]): string[] {
  const words = PARTNER_ROLES.flatMap((role) => {
    const names = listed(partners.filter((one) => one.role === role).map(({ name }) => name));
    return names === '' ? [] : [role === '合办' ? `与${names}合办` : `${names}${role}`];
  });
  const others = listed(partners.filter(({ role }) => role === undefined).map(({ name }) => name));
  return others === '' ? words : [...words, `有关单位：${others}`];
}

/** @param here address of the page that shows it, which is not linked */
export function pastView(world: World, past: Past, here: string): PastView {
  const { catalogue } = world;
  const links = [
    ...past.stations.flatMap((key) => catalogue.stations.get(key) ?? []).map(stationReference),
    ...past.teams.flatMap((key) => catalogue.teams.get(key) ?? []).map(teamReference),
    ...past.brands.flatMap((key) => catalogue.brands.get(key) ?? []).map(brandReference),
  ];
  return {
    anchor: urls.pastAnchor(`${past.district}/${past.id}`),
    title: past.title,
    when: past.when,
    details: [past.place, past.audience && `面向${past.audience}`, ...partnerWords(past.partners), past.result].filter(
      (part) => part !== undefined,
    ),
    note: past.note ?? '',
    links: links.filter(({ href }) => href !== here).map(({ name, href }) => ({ name, href })),
    photos: photoViews(world, 'past', past.photos),
  };
}
