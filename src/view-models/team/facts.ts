/** All facts on a team, each with 截至 and sources. */
import { figuresOf } from '../../domain/press/figure.ts';
import type { Activity, Past, Team } from '../../domain/catalogue.ts';
import { sourcedFacts, type SourceView } from '../press/fact.ts';
import { pastView } from '../site/reference.ts';
import { publicationFigures } from './publications.ts';
import { rhythmOf } from '../activity/routine.ts';
import { honourText, sourcesOf } from '../honours/honour.ts';
import { wordsOf } from './team.ts';
import { listed } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface TeamFact {
  group: '基本情况' | '数字' | '报道过的常年活动' | '站点和品牌' | '报道过的活动';
  label: string;
  /** 960余次, in the wording of the source. */
  text: string;
  /** Numeric value; figures only. */
  value: number | undefined;
  unit: string;
  asOf: string;
  note: string;
  sources: SourceView[];
}

interface TeamFacts {
  facts: TeamFact[];
  sources: SourceView[];
}

export function teamFacts(world: World, team: Team): TeamFacts {
  const { links } = world;
  const figures = [...figuresOf(team), ...publicationFigures(world, team)];
  const routines = links.activitiesOfTeam(team.key).filter(({ owner, report }) => report && owner === team.key);
  const brands = links.brandsOfTeam(team.key);
  const past = links.pastOf('teams', team.key);
  const { facts, sources } = sourcedFacts(world, figures, [
    ...sourcesOf(team),
    ...routines.flatMap(({ report }) => report?.source ?? []),
    ...brands.flatMap((brand) => brand.sources),
    ...past.flatMap((one) => one.sources),
  ]);
  const from = (ids: readonly string[]) => sources.filter(({ id }) => ids.includes(id));
  const fact = (group: TeamFact['group'], label: string, text: string, ids: readonly string[]): TeamFact => ({
    group,
    label,
    text,
    value: undefined,
    unit: '',
    asOf: '',
    note: '',
    sources: from(ids),
  });
  return {
    facts: [
      ...wordsOf(team).map(({ label, text }) => fact('基本情况', label, text, team.sources)),
      ...team.honours.map((honour) => fact('基本情况', '荣誉', honourText(honour), [honour.source])),
      ...facts.map(({ label, text, asOf, note }, index) => ({
        ...fact('数字', label, text, [figures[index]!.source]),
        value: figures[index]!.value,
        unit: figures[index]!.unit,
        asOf,
        note,
      })),
      ...routines.map((activity) => ({
        ...fact('报道过的常年活动', activity.title, routineText(activity), [activity.report!.source]),
        asOf: activity.report!.asOf,
      })),
      ...links
        .stationsOfTeam(team.key)
        .map(({ name, town = '' }) =>
          fact('站点和品牌', '服务站点', town && !name.includes(town) ? `${name}（${town}）` : name, team.sources),
        ),
      ...brands.map((brand) => fact('站点和品牌', brand.kind, brand.name, brand.sources)),
      ...past.map((one) => ({
        ...fact('报道过的活动', one.title, pastText(world, one), one.sources),
        note: one.note ?? '',
      })),
    ],
    sources,
  };
}

const routineText = (activity: Activity): string =>
  [rhythmOf(activity), activity.place, activity.serves.length > 0 ? listed(activity.serves) : '']
    .filter(Boolean)
    .join('；');

function pastText(world: World, past: Past): string {
  const { when, details } = pastView(world, past, '');
  return [when, ...details].join('；');
}
