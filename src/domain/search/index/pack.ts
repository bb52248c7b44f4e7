/** Documents to the files that travel: which of them the first answer needs, and how they are written short. */
import type { Day } from '../../calendar/day.ts';
import { dayNumber, packDays } from '../query/days.ts';
import type { SearchDocument } from './document.ts';
import type { Columns, Label, ObjectLabel, SearchArchive, SearchCore, SearchSummaries, Texts } from './format.ts';
import { packPassages } from '../passages/passage.ts';
import type { AllTables } from './tables.ts';
import { BADGES, KINDS, STATES, type Session } from '../choice/vocabulary.ts';

export interface PackOptions {
  /** The day of the build. */
  today: Day;
  tables: AllTables;
  objects: readonly ObjectLabel[];
  fields: readonly Label[];
}

export interface PackedIndex {
  core: SearchCore;
  summaries: SearchSummaries;
  archive: SearchArchive;
}

/** The weeks that the first answer knows: those that a notice in the hall covers. */
const FIRST_WEEKS = 8;

export function packIndex(documents: readonly SearchDocument[], options: PackOptions): PackedIndex {
  const today = dayNumber(options.today);
  const { later: laterTables, ...tables } = options.tables;
  const ordered = inOrder(documents);
  const first = ordered.filter((document) => isFirst(document, today));
  const later = ordered.filter((document) => !isFirst(document, today));
  const base = Math.min(today, ...ordered.flatMap(({ sessions }) => sessions.slice(0, 1)).map(({ day }) => day));
  const numbers = new Map(first.map((document, index) => [`${document.kind}:${document.key}`, index]));
  const words = new Dictionary();
  const districts = ordered
    .filter(({ kind }) => kind === 'district')
    .map(({ key, title }) => ({ code: key, name: title }));
  const labels = { districts, objects: [...options.objects], fields: [...options.fields] };
  const columns = (part: readonly SearchDocument[]) => columnsOf(part, { numbers, words, base, ...labels });
  return {
    core: { base, ...labels, records: columns(first), words: words.take(), ...tables },
    summaries: { ...textsOf(first), ...laterTables },
    archive: { records: columns(later), words: words.take(), ...textsOf(later) },
  };
}

/** By kind, then by the first date, so that neighbours have much in common. */
function inOrder(documents: readonly SearchDocument[]): SearchDocument[] {
  const rank = ({ kind, sessions }: SearchDocument) => KINDS.indexOf(kind) * 1e6 + (sessions[0]?.day ?? 0);
  return documents
    .map((document, index) => ({ document, index }))
    .sort((a, b) => rank(a.document) - rank(b.document) || a.index - b.index)
    .map(({ document }) => document);
}

function isFirst({ kind, sessions }: SearchDocument, today: number): boolean {
  if (kind === 'past') return false;
  return (
    kind !== 'activity' ||
    sessions.length === 0 ||
    sessions.some(({ day }) => day >= today && day <= today + FIRST_WEEKS * 7)
  );
}

interface Context {
  numbers: ReadonlyMap<string, number>;
  words: Dictionary;
  base: number;
  districts: readonly Label[];
  objects: readonly ObjectLabel[];
  fields: readonly Label[];
}

function columnsOf(
  documents: readonly SearchDocument[],
  { numbers, words, base, districts, objects, fields }: Context,
): Columns {
  const all = <Value>(value: (document: SearchDocument, record: number) => Value): Value[] => documents.map(value);
  const known = (names: readonly string[]) =>
    names.map((name) => numbers.get(name)).filter((number) => number !== undefined);
  return {
    counts: KINDS.map((kind) => documents.filter((document) => document.kind === kind).length),
    titles: lines(all(({ title }) => title)),
    aliases: lines(all(({ alias }) => alias)),
    ids: lines(all(({ key }) => key.slice(key.lastIndexOf('/') + 1))),
    days: all(({ sessions }) =>
      packDays(
        sessions.map(({ day }) => day),
        base,
      ),
    ).join(';'),
    serves: all((document) =>
      objects
        .reduce((bits, { name }, index) => bits | (document.serves.some((other) => other === name) ? 1 << index : 0), 0)
        .toString(32),
    ).join(''),
    fields: all(({ field }) => fields.findIndex(({ name }) => name === field) + 1).join(''),
    states: all(({ state }) => STATES.indexOf(state)).join(''),
    badges: all(({ badge }) => BADGES.indexOf(badge)).join(''),
    districts: all(({ district }) => districts.findIndex(({ code }) => code === district)),
    links: all(({ links }) => known(links)),
    places: all(({ place }) => words.number(place)),
    whens: all(({ when }) => words.number(when)),
    joins: all(({ join }) => words.number(join)),
    levels: all(({ level }) => words.number(level)),
    times: all(({ sessions }) => words.number(usualTime(sessions))),
    tags: all(({ tags }) => tags.map((tag) => words.number(tag))),
    exceptions: all(({ sessions }, record) => exceptionsOf(sessions, record)).flat(),
  };
}

function exceptionsOf(sessions: readonly Session[], record: number): Columns['exceptions'] {
  const usual = usualTime(sessions);
  return sessions
    .filter(({ time, place }) => time !== usual || place !== '')
    .map(({ day, time, place }) => [record, day, time, place]);
}

function usualTime(sessions: readonly Session[]): string {
  const counts = new Map<string, number>();
  for (const { time } of sessions) counts.set(time, (counts.get(time) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const textsOf = (documents: readonly SearchDocument[]): Texts => ({
  audiences: lines(documents.map(({ audience }) => audience)),
  // A line of text stays one line; passages have broken theirs already.
  passages: documents.map(({ passages }) => packPassages(passages)).join('\n'),
});

/** A line of text stays one line. */
const lines = (texts: readonly string[]): string => texts.map((text) => text.replace(/\s+/gu, ' ')).join('\n');

/** Numbers for words that recur; `take` gives those that are new since the last time. */
class Dictionary {
  private readonly numbers = new Map([['', 0]]);
  private taken = 0;

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  take(): string {
    const words = [...this.numbers.keys()].slice(this.taken);
    this.taken = this.numbers.size;
    return lines(words);
  }
}
