/** Relevance judgements by a naive scan over all texts of all documents, as the reference for the engine. */
import type { SearchDocument } from '../index/document.ts';

/** The folded texts of a document: its title; names, places and tags; running text. */
export interface Haystack {
  id: string;
  document: SearchDocument;
  title: string;
  names: string[];
  text: string;
}

/** Graded relevance: 3 by the title, 2 by a name, place or tag, 1 by running text, 0 not relevant. */
export type Gain = 0 | 1 | 2 | 3;
export type RelevanceJudge = (haystack: Haystack) => Gain;

export const idOf = ({ kind, key }: Pick<SearchDocument, 'kind' | 'key'>): string => `${kind}:${key}`;

export function haystacksOf(documents: readonly SearchDocument[], fold: (text: string) => string): Haystack[] {
  const byId = new Map(documents.map((document) => [idOf(document), document]));
  return documents.map((document) => {
    const { title, alias, district, links, place, when, join, tags, serves, field, state, audience, passages } =
      document;
    const linkedNames = [...links, ...(document.kind === 'district' || district === '' ? [] : [`district:${district}`])]
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((other) => [other.title, other.alias]);
    const names = [alias, place, when, join, ...tags, ...serves, field, state, ...linkedNames]
      .filter((name) => name !== '')
      .map(fold);
    return {
      id: idOf(document),
      document,
      title: fold(title),
      names,
      text: fold([audience, ...passages.map((passage) => passage.text)].join('\t')),
    };
  });
}

/** Grades by which text matches. */
export function judgeBy(matches: (text: string) => boolean): RelevanceJudge {
  return ({ title, names, text }) => (matches(title) ? 3 : names.some(matches) ? 2 : matches(text) ? 1 : 0);
}

/** All of the judges; the lowest gain counts. */
export function judgeAll(judges: readonly RelevanceJudge[]): RelevanceJudge {
  return (haystack) =>
    judges.map((judge) => judge(haystack)).reduce<Gain>((lowest, gain) => (gain < lowest ? gain : lowest), 3);
}

export const judgeText = (text: string): RelevanceJudge => judgeBy((candidate) => candidate.includes(text));
