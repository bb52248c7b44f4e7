/** Figures with source and 截至, as rows of a table. */
import type { Figure } from '../../domain/schema/fields.ts';
import type { Source } from '../../domain/schema/source.ts';
import { fullDay } from '../words/dates/dates.ts';
import { figureNote, figureText } from '../../domain/press/figure.ts';
import { asOfLead } from '../words/figure.ts';
import type { World } from '../../domain/world.ts';

interface FactView {
  label: string;
  note: string;
  /** 960余次, in the wording of the source. */
  text: string;
  asOf: string;
  /** 截至 or 统计期：, for use without a heading. */
  asOfLead: string;
  source: SourceView | undefined;
}

export interface SourceView {
  /** Position in the page's list of sources, from 1. */
  number: number;
  id: string;
  publisher: string;
  /** 《…》，昆明日报，2024年6月26日转载 */
  text: string;
  note: string;
  url: string | undefined;
}

export interface Sourced {
  facts: FactView[];
  sources: SourceView[];
}

/** @param ids sources of the entry itself, listed after those of its figures */
export function sourcedFacts(world: World, figures: Figure[], ids: string[]): Sourced {
  const order = [...new Set([...figures.map(({ source }) => source), ...ids])];
  const sources = order
    .flatMap((id) => {
      const source = world.catalogue.sources.get(id);
      return source ? [source] : [];
    })
    .map(sourceView);
  const facts = figures.map((figure) => ({
    label: figure.label,
    note: figureNote(figure),
    text: figureText(figure),
    asOf: figure.asOf,
    asOfLead: asOfLead(figure.asOf),
    source: sources.find(({ id }) => id === figure.source),
  }));
  return { facts, sources };
}

export function sourceView(source: Source, index: number): SourceView {
  const title = source.titleGiven ? `《${source.title}》` : source.title;
  const date = source.date ? `${fullDay(source.date)}${source.dateKind ?? ''}` : '';
  return {
    number: index + 1,
    id: source.id,
    publisher: source.publisher ?? '报道（媒体待核）',
    text: [title, source.publisher ?? '报道（媒体待核）', date].filter(Boolean).join('，'),
    note: source.dateNote,
    url: source.url,
  };
}
