/** An honour in words. */
import type { Honour } from '../../domain/schema/parts/honour.ts';

/** An honour with who has it. */
export interface OwnedHonour {
  honour: Honour;
  owner: { name: string; href: string };
  /** Id of the district. */
  district: string;
}

/** 最美志愿服务组织（市级，2025年，市文明办）; without a year it says so. */
export function honourText(honour: Honour): string {
  return `${honour.name}（${honourDetails(honour).join('，')}）`;
}

export function honourDetails({ role, level, kind, year, by }: Honour): string[] {
  const when = year === undefined ? '年份待核' : `${String(year)}年`;
  return [role, level, kind === '首创' ? '报道称' : undefined, when, by].filter((part) => part !== undefined);
}

/** The sources of an entry and of its honours. */
export const sourcesOf = ({ sources, honours }: { sources: string[]; honours: Honour[] }): string[] => [
  ...sources,
  ...honours.map(({ source }) => source),
];
