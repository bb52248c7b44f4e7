/** Packs documents into the files of the index (format.ts). Runs at build time. */
import type { Day } from '../../calendar/day.ts';
import { dayNumber, packDays } from '../query/day-number.ts';
import type { SearchDocument } from './document.ts';
import type {
  Columns,
  Label,
  ObjectLabel,
  SearchArchive,
  SearchCore,
  SearchRest,
  SearchSummaries,
  SupplementaryTables,
  Texts,
} from './format.ts';
import { packPassages } from '../passages/passage.ts';
import type { IndexTables } from './tables.ts';
import { BADGES, KINDS, NO_DISTRICT, STATES, type Session } from '../choice/vocabulary.ts';

interface Labels {
  objects: readonly ObjectLabel[];
  fields: readonly Label[];
}

interface PackOptions extends Labels {
  /** Day of the build, YYYY-MM-DD. */
  today: Day;
  tables: IndexTables;
}

export interface PackedIndex {
  core: SearchCore;
  summaries: SearchSummaries;
  rest: SearchRest;
}

/** Activities within these weeks are in the core, or within fewer if they are many: a weak phone waits for the core. */
const MAX_CORE_WEEKS = 8;
const MAX_CORE_ACTIVITIES = 1200;

export function packIndex(documents: readonly SearchDocument[], options: PackOptions): PackedIndex {
  const today = dayNumber(options.today);
  const { supplement, ...tables } = options.tables;
  const sorted = sortForPacking(documents);
  const until = today + 7 * coreWeeks(sorted, today);
  const core = sorted.filter((document) => isInCore(document, today, until));
  const rest = sorted.filter((document) => !isInCore(document, today, until));
  const base = firstDayOf(sorted, today);
  const numbers = new Map(core.map((document, index) => [`${document.kind}:${document.key}`, index]));
  const words = new Dictionary();
  const districts = sorted
    .filter(({ kind }) => kind === 'district')
    .map(({ key, title }) => ({ code: key, name: title }));
  const labels = { districts, objects: [...options.objects], fields: [...options.fields] };
  const columns = (part: readonly SearchDocument[]) => packColumns(part, { numbers, words, base, ...labels });
  return {
    core: { ...labels, records: columns(core), words: words.take(), ...tables },
    summaries: { ...packTexts(core), ...supplement },
    rest: { records: columns(rest), words: words.take(), ...packTexts(rest) },
  };
}

/** @param documents activities whose months are archived */
export function packArchive(
  year: number,
  documents: readonly SearchDocument[],
  { tables, objects, fields }: Labels & { tables: SupplementaryTables },
): SearchArchive {
  const sorted = sortForPacking(documents);
  const linked = [...new Set(sorted.flatMap(({ links }) => links))];
  const districts = [...new Set(sorted.map(({ district }) => district))];
  const words = new Dictionary();
  const records = packColumns(sorted, {
    numbers: new Map(linked.map((key, index) => [key, index])),
    words,
    base: firstDayOf(sorted, dayNumber(`${year}-01-01` as Day)),
    districts: districts.map((code) => ({ code })),
    objects,
    fields,
  });
  return { year, districts, linked: linked.join('\n'), records, words: words.take(), ...packTexts(sorted), ...tables };
}

const firstDayOf = (documents: readonly SearchDocument[], otherwise: number): number =>
  documents.reduce((first, { sessions }) => Math.min(first, sessions[0]?.day ?? first), otherwise);

/** By kind, then by the first date, so that adjacent records are similar and compress well. */
function sortForPacking(documents: readonly SearchDocument[]): SearchDocument[] {
  const sortKey = ({ kind, sessions }: SearchDocument) => KINDS.indexOf(kind) * 1e6 + (sessions[0]?.day ?? 0);
  return documents
    .map((document, index) => ({ document, index }))
    .sort((a, b) => sortKey(a.document) - sortKey(b.document) || a.index - b.index)
    .map(({ document }) => document);
}

/** As many weeks as have at most `MAX_CORE_ACTIVITIES`, but at least one. */
function coreWeeks(documents: readonly SearchDocument[], today: number): number {
  let weeks = MAX_CORE_WEEKS;
  const isTooMany = (): boolean =>
    documents.filter((document) => document.kind === 'activity' && isInCore(document, today, today + 7 * weeks))
      .length > MAX_CORE_ACTIVITIES;
  while (weeks > 1 && isTooMany()) weeks -= 1;
  return weeks;
}

function isInCore({ kind, sessions }: SearchDocument, today: number, until: number): boolean {
  if (kind === 'past') return false;
  return kind !== 'activity' || sessions.length === 0 || sessions.some(({ day }) => day >= today && day <= until);
}

interface PackContext {
  /** By `kind:key`: record numbers of the core, or positions in `linked` of an archive. */
  numbers: ReadonlyMap<string, number>;
  words: Dictionary;
  base: number;
  districts: readonly Pick<Label, 'code'>[];
  objects: readonly ObjectLabel[];
  fields: readonly Label[];
}

function packColumns(
  documents: readonly SearchDocument[],
  { numbers, words, base, districts, objects, fields }: PackContext,
): Columns {
  const all = <Value>(value: (document: SearchDocument, record: number) => Value): Value[] => documents.map(value);
  const districtNumbers = new Map(districts.map(({ code }, index) => [code, index]));
  // A link to a record that is not in the core is dropped.
  const recordNumbers = (links: readonly string[]) =>
    links.map((link) => numbers.get(link)).filter((number) => number !== undefined);
  return {
    counts: KINDS.map((kind) => documents.filter((document) => document.kind === kind).length),
    base,
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
    districts: all(({ district }) => districtNumbers.get(district) ?? NO_DISTRICT),
    links: all(({ links }) => recordNumbers(links)),
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

const packTexts = (documents: readonly SearchDocument[]): Texts => ({
  audiences: lines(documents.map(({ audience }) => audience)),
  // packPassages has collapsed white space already; the tabs between passages must stay.
  passages: documents.map(({ passages }) => packPassages(passages)).join('\n'),
});

/** One line per text, with white space collapsed. */
const lines = (texts: readonly string[]): string => texts.map((text) => text.replace(/\s+/gu, ' ')).join('\n');

/** Assigns numbers to words; `take` returns the words added since the last call. */
class Dictionary {
  private readonly numbers = new Map([['', 0]]);
  private taken = 0;

  number(word: string): number {
    const existing = this.numbers.get(word);
    if (existing !== undefined) return existing;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }

  take(): string {
    const words = [...this.numbers.keys()].slice(this.taken);
    this.taken = this.numbers.size;
    return lines(words);
  }
}
