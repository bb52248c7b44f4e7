/** The plainest search there is: look at every text of every entry. What the engine finds is held against it. */
import type { SearchDocument } from '../index/document.ts';

/** Where an entry can be found, by how much that says: its title, then names, places and tags, then its text. */
export interface Haystack {
  id: string;
  document: SearchDocument;
  title: string;
  names: string[];
  text: string;
}

/** How much a record is worth to a query: 3 by its title, 2 by a name, place or tag, 1 by its text, 0 not at all. */
export type Gain = 0 | 1 | 2 | 3;
export type Judge = (haystack: Haystack) => Gain;

export const idOf = ({ kind, key }: Pick<SearchDocument, 'kind' | 'key'>): string => `${kind}:${key}`;

export function haystacksOf(documents: readonly SearchDocument[], fold: (text: string) => string): Haystack[] {
  const byId = new Map(documents.map((document) => [idOf(document), document]));
  return documents.map((document) => {
    const { title, alias, district, links, place, when, join, tags, serves, field, state, audience, passages } =
      document;
    const named = [...links, ...(document.kind === 'district' ? [] : [`district:${district}`])]
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((other) => [other.title, other.alias]);
    const names = [alias, place, when, join, ...tags, ...serves, field, state, ...named]
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

/** By a test of single texts. */
export function judgeBy(matches: (text: string) => boolean): Judge {
  return ({ title, names, text }) => (matches(title) ? 3 : names.some(matches) ? 2 : matches(text) ? 1 : 0);
}

/** All of them have to be met; the weakest counts. */
export function judgeAll(judges: readonly Judge[]): Judge {
  return (haystack) =>
    judges.map((judge) => judge(haystack)).reduce<Gain>((least, gain) => (gain < least ? gain : least), 3);
}

export const judgeText = (text: string): Judge => judgeBy((candidate) => candidate.includes(text));
