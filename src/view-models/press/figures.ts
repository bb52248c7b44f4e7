/** Figures as rows of a table, with what is copied to cite them. */
import { revisedOn } from '../../domain/build-time.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { otherWordsFor } from '../../domain/search/match/synonyms.ts';
import { figureText } from '../../domain/press/figure.ts';
import type { OwnedFigure } from '../../domain/press/figures.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { aboutLabel } from '../district/about-label.ts';
import { asOfLead, asOfWords } from '../words/figure.ts';
import { sourceView, type SourceView } from './fact.ts';

export interface FigureRow {
  kind: OwnedFigure['kind'];
  /** The title of its page where that is not its name: a citation has it. */
  owner: { name: string; href: string; title: string | undefined };
  /** When the page of the owner was last changed, and its version. */
  updatedOn: Day;
  version: string | undefined;
  label: string;
  note: string;
  /** 960余次, in the wording of the source. */
  text: string;
  asOf: string;
  /** 截至 or 统计期：, for use without a heading. */
  asOfLead: string;
  source: { number: number; publisher: string } | undefined;
  /** Words that find it besides those of the row. */
  words: string;
}

export interface FigureGroup {
  /** What does not agree; empty for all others. */
  discrepancy: string;
  rows: FigureRow[];
}

export interface FigureTable {
  groups: FigureGroup[];
  sources: SourceView[];
  total: number;
}

/** Figures that do not agree come first, side by side; the others keep their order. */
export function figureTable(world: World, figures: readonly OwnedFigure[]): FigureTable {
  const ids = [...new Set(figures.map(({ figure }) => figure.source))];
  const sources = ids.flatMap((id) => world.catalogue.sources.get(id) ?? []).map(sourceView);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const groups = Map.groupBy(figures, ({ district, figure: { discrepancy } }) =>
    discrepancy === undefined ? '' : `${district} ${discrepancy}`,
  );
  const others = groups.get('') ?? [];
  groups.delete('');
  return {
    groups: [...groups.values(), others]
      .filter((group) => group.length > 0)
      .map((group) => ({
        discrepancy: group[0]?.figure.discrepancy ?? '',
        rows: group.map((owned) => rowOf(world, owned, sourceOf.get(owned.figure.source))),
      })),
    sources,
    total: figures.length,
  };
}

function rowOf(world: World, owned: OwnedFigure, source: SourceView | undefined): FigureRow {
  const { kind, origin, name, figure } = owned;
  return {
    kind,
    owner: { name, href: citedAddress(owned), title: pageTitle(world, owned) },
    label: figure.label.startsWith(name) ? figure.label.slice(name.length) : figure.label,
    note: figure.note ?? '',
    text: figureText(figure),
    asOf: figure.asOf,
    asOfLead: asOfLead(figure.asOf),
    updatedOn: revisedOn(world, origin),
    version: world.versions?.present.get(origin),
    words: otherWordsFor([name, figure.label, figure.note].join(' ')),
    source: source && { number: source.number, publisher: source.publisher },
  };
}

function pageTitle({ catalogue }: World, { kind, key }: OwnedFigure): string | undefined {
  const district = kind === 'district' ? catalogue.districts.get(key) : undefined;
  return district && district.name + aboutLabel(district);
}

/** The table of facts on the page of its owner, which stays when the figure changes; an activity has none. */
export function citedAddress({ kind, key }: Pick<OwnedFigure, 'kind' | 'key'>): string {
  return ADDRESS_OF[kind](key);
}

const factsOn = (page: string): string => `${page}#facts-h`;

const ADDRESS_OF: Readonly<Record<OwnedFigure['kind'], (key: string) => string>> = {
  district: (key) => factsOn(urls.districtAbout(key)),
  station: (key) => factsOn(urls.station(key)),
  team: (key) => factsOn(urls.team(key)),
  brand: (key) => factsOn(urls.brand(key)),
  activity: (key) => urls.activity(key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)),
};

export const citedTitle = ({ name, figure }: Pick<OwnedFigure, 'name' | 'figure'>): string =>
  `${name}：${figure.label}${figureText(figure)}（${asOfWords(figure.asOf)}）`;
