/** Unpacks the columns of the index. The records of the rest continue the numbering of the core. Runs in the browser. */
import type { Columns, Label, ObjectLabel, SearchCore, SearchRest, SearchSummaries } from './format.ts';
import type { Level } from '../../schema/fields.ts';
import { unpackDays } from '../query/day-number.ts';
import { unpackPassages, type Passage } from '../passages/passage.ts';
import { BADGES, KINDS, STATES, type Badge, type Kind, type Session, type State } from '../choice/vocabulary.ts';

/** One element per record; encodings as in `Columns` (format.ts). */
export interface UnpackedColumns {
  /** Positions in KINDS. */
  kinds: Uint8Array;
  titles: string[];
  aliases: string[];
  ids: string[];
  /** Ascending day numbers. */
  days: number[][];
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
  /** Time and place by `sessionKey`. */
  exceptions: ReadonlyMap<number, readonly [time: string, place: string]>;
  audiences: string[];
  /** Still packed. */
  passages: string[];
  dictionary: string[];
  labels: Labels;
}
export interface Labels {
  districts: Label[];
  objects: ObjectLabel[];
  fields: Label[];
}

/** A record, unpacked for display. */
export interface SearchRecord {
  kind: Kind;
  key: string;
  title: string;
  alias: string;
  district: Label;
  /** With the alias as name where there is one; the owner of an activity comes first. */
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
  /** Only of stations. */
  level: Level | '';
  /** Time and place on one of its days. */
  session: (day: number) => Session;
}

export function unpackColumns(core: SearchCore, summaries?: SearchSummaries, rest?: SearchRest): UnpackedColumns {
  const parts = rest ? [core.records, rest.records] : [core.records];
  const textsByPart = [summaries, rest];
  const concat = <Value>(values: (columns: Columns, part: number) => readonly Value[]): Value[] =>
    parts.flatMap(values);
  const digits = (values: (columns: Columns) => string) =>
    Uint8Array.from(parts.map(values).join(''), (digit) => parseInt(digit, 32));
  const lines = (values: (columns: Columns, part: number) => string | undefined) =>
    concat((columns, part) => splitLines(values(columns, part), sizeOf(columns)));
  return {
    kinds: Uint8Array.from(concat(({ counts }) => counts.flatMap((count, kind) => Array<number>(count).fill(kind)))),
    titles: lines(({ titles }) => titles),
    aliases: lines(({ aliases }) => aliases),
    ids: lines(({ ids }) => ids),
    days: concat((columns) =>
      splitLines(columns.days, sizeOf(columns), ';').map((packed) => unpackDays(packed, columns.base)),
    ),
    serves: digits(({ serves }) => serves),
    fields: digits(({ fields }) => fields),
    states: digits(({ states }) => states),
    badges: digits(({ badges }) => badges),
    districts: concat(({ districts }) => districts),
    links: concat(({ links }) => links),
    tags: concat(({ tags }) => tags),
    places: concat(({ places }) => places),
    whens: concat(({ whens }) => whens),
    joins: concat(({ joins }) => joins),
    levels: concat(({ levels }) => levels),
    times: concat(({ times }) => times),
    exceptions: new Map(
      concat(({ exceptions }, part) =>
        exceptions.map(
          ([record, day, ...rest]) => [sessionKey(record + part * sizeOf(core.records), day), rest] as const,
        ),
      ),
    ),
    audiences: lines((_, part) => textsByPart[part]?.audiences),
    passages: lines((_, part) => textsByPart[part]?.passages),
    dictionary: [core.words, ...(rest ? [rest.words] : [])].join('\n').split('\n'),
    labels: { districts: core.districts, objects: core.objects, fields: core.fields },
  };
}

export function recordOf(number: number, columns: UnpackedColumns): SearchRecord {
  const { dictionary, labels } = columns;
  const place = dictionary[columns.places[number]!]!;
  return {
    kind: kindOf(columns, number),
    key: keyOf(columns, number),
    title: columns.titles[number]!,
    alias: columns.aliases[number]!,
    district: labels.districts[columns.districts[number]!] ?? { code: '', name: '' },
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
export const timeOn = ({ dictionary, times, exceptions }: UnpackedColumns, number: number, day: number): string =>
  exceptions.get(sessionKey(number, day))?.[0] ?? dictionary[times[number]!]!;

function sessionOf(columns: UnpackedColumns, number: number, day: number): Session {
  const { dictionary, places, exceptions } = columns;
  const [time, place] = [timeOn(columns, number, day), exceptions.get(sessionKey(number, day))?.[1]];
  return { day, time, place: place || dictionary[places[number]!]! };
}

/** Record and day number in one number; day numbers stay below 2 ** 17 until the year 2328. */
const sessionKey = (record: number, day: number): number => record * 2 ** 17 + day;

export const kindOf = ({ kinds }: UnpackedColumns, number: number): Kind => KINDS[kinds[number]!]!;

export function keyOf(columns: UnpackedColumns, number: number): string {
  const id = columns.ids[number]!;
  const kind = kindOf(columns, number);
  if (kind === 'district' || kind === 'concept') return id;
  const owner = kind === 'activity' ? columns.links[number]![0] : undefined;
  return `${owner === undefined ? columns.labels.districts[columns.districts[number]!]!.code : keyOf(columns, owner)}/${id}`;
}

export const sizeOf = ({ counts }: Columns): number => counts.reduce((sum, count) => sum + count, 0);

/** Empty lines where the part has not arrived. */
function splitLines(text: string | undefined, size: number, separator = '\n'): string[] {
  if (size === 0) return [];
  return text === undefined ? Array<string>(size).fill('') : text.split(separator);
}
