/** The columns of the index, unpacked and under one numbering: the core's records first, then the archive's. Browser side. */
import type { Columns, Label, ObjectLabel, SearchArchive, SearchCore, SearchSummaries } from './format.ts';
import type { Level } from '../../schema/fields.ts';
import { unpackPassages, type Passage } from '../passages/passage.ts';
import { BADGES, KINDS, STATES, type Badge, type Kind, type Session, type State } from '../choice/vocabulary.ts';

export interface Unpacked {
  /** Positions in KINDS. */
  kinds: Uint8Array;
  titles: string[];
  aliases: string[];
  ids: string[];
  /** Still packed. */
  days: string[];
  serves: Uint8Array;
  fields: Uint8Array;
  states: Uint8Array;
  badges: Uint8Array;
  districts: number[];
  links: number[][];
  places: number[];
  whens: number[];
  joins: number[];
  levels: number[];
  times: number[];
  tags: number[][];
  /** Time and place by record and day (`dateKey`). */
  exceptions: ReadonlyMap<number, readonly [time: string, place: string]>;
  audiences: string[];
  /** Packed. */
  passages: string[];
  dictionary: string[];
  labels: Labels;
}
export interface Labels {
  districts: Label[];
  objects: ObjectLabel[];
  fields: Label[];
}

/** A record as it is shown. */
export interface SearchRecord {
  kind: Kind;
  key: string;
  title: string;
  alias: string;
  district: Label;
  /** Keys and names, the short ones where there are any; the owner of an activity comes first. */
  links: { kind: Kind; key: string; name: string }[];
  place: string;
  when: string;
  join: string;
  serves: ObjectLabel[];
  field: Label | undefined;
  tags: string[];
  audience: string;
  passages: Passage[];
  state: State;
  badge: Badge;
  /** Of a station. */
  level: Level | '';
  /** Time and place of a day on which it takes place. */
  session: (day: number) => Session;
}

export function unpackColumns(core: SearchCore, summaries?: SearchSummaries, archive?: SearchArchive): Unpacked {
  const parts = archive ? [core.records, archive.records] : [core.records];
  const texts = [summaries, archive];
  const all = <Value>(values: (columns: Columns, part: number) => readonly Value[]): Value[] => parts.flatMap(values);
  const digits = (values: (columns: Columns) => string) =>
    Uint8Array.from(parts.map(values).join(''), (digit) => parseInt(digit, 32));
  const lines = (values: (columns: Columns, part: number) => string | undefined, separator = '\n') =>
    all((columns, part) => linesOfPart(values(columns, part), sizeOf(columns), separator));
  return {
    kinds: Uint8Array.from(all(({ counts }) => counts.flatMap((count, kind) => Array<number>(count).fill(kind)))),
    titles: lines(({ titles }) => titles),
    aliases: lines(({ aliases }) => aliases),
    ids: lines(({ ids }) => ids),
    days: lines(({ days }) => days, ';'),
    serves: digits(({ serves }) => serves),
    fields: digits(({ fields }) => fields),
    states: digits(({ states }) => states),
    badges: digits(({ badges }) => badges),
    districts: all(({ districts }) => districts),
    links: all(({ links }) => links),
    tags: all(({ tags }) => tags),
    places: all(({ places }) => places),
    whens: all(({ whens }) => whens),
    joins: all(({ joins }) => joins),
    levels: all(({ levels }) => levels),
    times: all(({ times }) => times),
    exceptions: new Map(
      all(({ exceptions }, part) =>
        exceptions.map(([record, day, ...rest]) => [dateKey(record + part * sizeOf(core.records), day), rest] as const),
      ),
    ),
    audiences: lines((_, part) => texts[part]?.audiences),
    passages: lines((_, part) => texts[part]?.passages),
    dictionary: [core.words, ...(archive ? [archive.words] : [])].join('\n').split('\n'),
    labels: { districts: core.districts, objects: core.objects, fields: core.fields },
  };
}

export function recordOf(number: number, columns: Unpacked): SearchRecord {
  const { dictionary, labels } = columns;
  const place = dictionary[columns.places[number]!]!;
  return {
    kind: kindOf(columns, number),
    key: keyOf(columns, number),
    title: columns.titles[number]!,
    alias: columns.aliases[number]!,
    district: labels.districts[columns.districts[number]!]!,
    links: columns.links[number]!.map((link) => ({
      kind: kindOf(columns, link),
      key: keyOf(columns, link),
      name: columns.aliases[link]! || columns.titles[link]!,
    })),
    place,
    when: dictionary[columns.whens[number]!]!,
    join: dictionary[columns.joins[number]!]!,
    serves: labels.objects.filter((_, index) => columns.serves[number]! & (1 << index)),
    field: labels.fields[columns.fields[number]! - 1],
    tags: columns.tags[number]!.map((tag) => dictionary[tag]!),
    audience: columns.audiences[number]!,
    passages: unpackPassages(columns.passages[number]!),
    state: STATES[columns.states[number]!]!,
    badge: BADGES[columns.badges[number]!]!,
    level: dictionary[columns.levels[number]!] as Level | '',
    session: (day) => sessionOf(columns, number, day),
  };
}

/** `09:00-10:30`, `09:00`, or empty. */
export const timeOn = ({ dictionary, times, exceptions }: Unpacked, number: number, day: number): string =>
  exceptions.get(dateKey(number, day))?.[0] ?? dictionary[times[number]!]!;

function sessionOf(columns: Unpacked, number: number, day: number): Session {
  const { dictionary, places, exceptions } = columns;
  const [time, place] = [timeOn(columns, number, day), exceptions.get(dateKey(number, day))?.[1]];
  return { day, time, place: place || dictionary[places[number]!]! };
}

const dateKey = (record: number, day: number): number => record * 2 ** 17 + day;

const kindOf = ({ kinds }: Unpacked, number: number): Kind => KINDS[kinds[number]!]!;

function keyOf(columns: Unpacked, number: number): string {
  const id = columns.ids[number]!;
  const kind = kindOf(columns, number);
  if (kind === 'district') return id;
  const owner = kind === 'activity' ? columns.links[number]![0] : undefined;
  return `${owner === undefined ? columns.labels.districts[columns.districts[number]!]!.code : keyOf(columns, owner)}/${id}`;
}

export const sizeOf = ({ counts }: Columns): number => counts.reduce((sum, count) => sum + count, 0);

/** As many empty lines as records where a part has not arrived. */
function linesOfPart(text: string | undefined, size: number, separator: string): string[] {
  if (size === 0) return [];
  return text === undefined ? Array<string>(size).fill('') : text.split(separator);
}
