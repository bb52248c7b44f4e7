/** A scheme of awards, drawn from left to right: what is in the library, who chooses, what is awarded to whom. */
import type { Brand } from '../../domain/catalogue.ts';
import { figureText } from '../../domain/press/figure.ts';
import { renderMarkdown } from '../../domain/markdown/render.ts';
import { keyOf } from '../../domain/key.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { asOfLead } from '../words/figure.ts';
import type { OwnedHonour } from './honour.ts';

export interface SchemeView {
  id: string;
  name: string;
  href: string;
  owner: string;
  /** What it is and its rules. */
  html: string;
  district: string;
  /** The candidates, as a report counts them; only of a scheme that chooses from a project library. */
  candidates: { label: string; text: string; asOf: string }[];
  awards: { name: string; to: string; note: string; winners: { text: string; name: string; href: string }[] }[];
  /** No report names who was chosen. */
  isUnnamed: boolean;
}

const RECIPIENTS = { 个人: '评给个人', 队伍: '评给队伍', 品牌: '评给项目', 站点: '评给社区' } as const;

export function schemeOf(world: World, brand: Brand, winners: readonly OwnedHonour[] = []): SchemeView {
  const district = world.catalogue.districts.get(brand.district)!;
  const isOfLibrary = district.library?.award !== undefined && keyOf(district.id, district.library.award) === brand.key;
  return {
    id: `${brand.district}-${brand.id}`,
    name: brand.name,
    href: urls.brand(brand.key),
    owner: brand.owner,
    html: renderMarkdown(brand.body, urls.home()),
    district: district.name,
    candidates: isOfLibrary ? libraryCounts(world, district.id) : [],
    awards: brand.awards.map(({ name, to, note = '' }) => ({
      name,
      to: RECIPIENTS[to],
      note,
      winners: winners
        .filter(({ honour }) => honour.name === name)
        .map(({ honour: { year, role }, owner }) => ({
          text: [year === undefined ? '年份待核' : `${String(year)}年`, role].filter(Boolean).join('，'),
          ...owner,
        })),
    })),
    isUnnamed: winners.length === 0,
  };
}

/** The projects of a district's library, as reported: never the number of projects that this site lists. */
export function libraryCounts(world: World, id: string): { label: string; text: string; asOf: string }[] {
  const { library, figures } = world.catalogue.districts.get(id)!;
  return (library?.counts ?? []).flatMap(({ figure: label }) => {
    const figure = figures.find((one) => one.label === label);
    return figure ? [{ label, text: figureText(figure), asOf: `${asOfLead(figure.asOf)}${figure.asOf}` }] : [];
  });
}
