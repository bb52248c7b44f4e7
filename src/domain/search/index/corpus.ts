/** The index as it is searched: texts folded and joined, who has which word, who is found by whose name. Browser side. */
import { memoize } from '../../memoize.ts';
import { recordOf, timeOn, unpackColumns, type Labels, type SearchRecord, type Unpacked } from './columns.ts';
import { unpackDays } from '../query/days.ts';
import { folderOf, type Folder } from '../fold.ts';
import type { SearchArchive, SearchCore, SearchSummaries } from './format.ts';
import { grouped, listed, type Groups } from './groups.ts';
import { hearingOf, type Hearing } from '../sound/hearing.ts';
import { agesIn, isOfAge, type AgeRange } from '../meanings/ages.ts';
import { textOfPassages } from '../passages/passage.ts';
import { readerOf } from '../sound/readings.ts';
import type { Repairs } from '../repair/repairs.ts';
import { fieldOf, linesOf, type Field, type Lines } from './scan.ts';
import { KINDS, STATES } from '../choice/vocabulary.ts';
import type { Want } from '../query/want.ts';

export interface Corpus extends Hearing {
  size: number;
  /** The folded text stands somewhere just so. What was asked once is remembered: the next key asks for most of it again. */
  has: (text: string) => boolean;
  /** The same in a title, another name, a place, a tag; running text does not count. */
  isNamed: (text: string) => boolean;
  folder: Folder;
  titles: Field;
  aliases: Field;
  /** Audience and passages; empty until they have arrived. */
  texts: Field;
  /** Places, rules, ways to take part, tags, service objects, fields and states. */
  words: Lines;
  /** Records by the number of a word. */
  having: Groups;
  /** Records by the number of a record whose name they are found by: what is in a district, held at a station, done by a team. */
  namedBy: Groups;
  /** Positions in KINDS, and in STATES. */
  kinds: Uint8Array;
  states: Uint8Array;
  /** Positions in the labels' districts; bits of its objects, the first is 1; positions in its fields and one, 0 is none. */
  districts: Uint16Array;
  serves: Uint8Array;
  fields: Uint8Array;
  labels: Labels;
  /** Day numbers, ascending, by record. */
  days: Groups;
  festivals: ReadonlyMap<string, readonly number[]>;
  record: (number: number) => SearchRecord;
  /** It is for people of this age, as far as it says so. */
  suits: (record: number, age: number) => boolean;
  suitsAnyOf: (age: number) => boolean;
  /** The hour at which it begins on that day, 9.5 is half past nine; NaN where that is not known. */
  startOn: (record: number, day: number) => number;
  /** It has ended on that day by that time, HH:mm; what has no end lasts until the day is over. */
  isOver: (record: number, day: number, time: string) => boolean;
  /** What parts of queries meant: the next key asks for most of them again. */
  meanings: Map<string, Want[] | undefined>;
  /** Until it has arrived, what is written wrong is not understood. */
  repairs: Repairs | undefined;
}

/** What answers the first query, and what follows it. */
export interface IndexParts {
  core: SearchCore;
  summaries?: SearchSummaries;
  archive?: SearchArchive;
  repairs?: Repairs;
}

/** Called again when another part has arrived. */
export function openIndex({ core, summaries, archive, repairs }: IndexParts): Corpus {
  const columns = unpackColumns(core, summaries, archive);
  const {
    titles: { length: size },
    labels,
  } = columns;
  const folder = folderOf(core.traditional + (summaries?.traditional ?? ''));
  const words = allWords(columns);
  const searched = {
    titles: fieldOf(columns.titles, folder.fold),
    aliases: fieldOf(columns.aliases, folder.fold),
    words: linesOf(words, folder.fold),
    texts: fieldOf(
      columns.passages.map((packed, record) => `${columns.audiences[record]!}\t${textOfPassages(packed)}`),
      folder.fold,
    ),
  };
  const lines = [searched.titles.lines, searched.words, searched.aliases.lines, searched.texts.lines];
  const records = Array.from({ length: size }, (_, record) => record);
  return {
    ...searched,
    size,
    folder,
    labels,
    repairs,
    meanings: new Map(),
    has: memoize((text) => lines.some((some) => some.text.includes(text))),
    isNamed: memoize((text) => lines.slice(0, 3).some((some) => some.text.includes(text))),
    ...hearingOf({
      names: lines.slice(0, 3),
      texts: searched.texts.lines,
      lexicon: `${core.lexicon}\n${summaries?.lexicon ?? ''}`,
      reader: () => readerOf(core.readings, summaries?.readings),
    }),
    having: grouped(
      records.map((record) => wordsOfRecord(columns, record)),
      words.length,
    ),
    namedBy: grouped(
      records.map((record) => namesOfRecord(columns, record)),
      size,
    ),
    kinds: columns.kinds,
    states: columns.states,
    serves: columns.serves,
    fields: columns.fields,
    districts: Uint16Array.from(columns.districts),
    days: listed(columns.days.map((days) => unpackDays(days, core.base))),
    festivals: new Map(Object.entries(core.festivals)),
    record: (number) => recordOf(number, columns),
    ...agesOf(columns, folder, summaries !== undefined),
    startOn: (record, day) => hourOf(timeOn(columns, record, day)),
    isOver: (record, day, time) => {
      const end = timeOn(columns, record, day).split('-')[1];
      return end !== undefined && end <= time;
    },
  };
}

/** What an activity says of ages in its audience, or else by whom it serves. */
function agesOf(
  { kinds, audiences, serves, labels }: Unpacked,
  { fold }: Folder,
  hasAudiences: boolean,
): Pick<Corpus, 'suits' | 'suitsAnyOf'> {
  const said = memoize((audience: string) => agesIn(fold(audience)));
  const bits = (code: string): number => 1 << labels.objects.findIndex((object) => object.code === code);
  const ranges = memoize((record: number): AgeRange[] => {
    const [own, served] = [said(audiences[record]!), serves[record]!];
    return own.length > 0 ? own : [...(served & bits('lao') ? [OLD] : []), ...(served & bits('xiao') ? [YOUNG] : [])];
  });
  // Without its audience nothing is said of an activity.
  const suits = (record: number, age: number): boolean =>
    hasAudiences && kinds[record] === ACTIVITY && isOfAge(ranges(record), age);
  return { suits, suitsAnyOf: (age) => audiences.some((_, record) => suits(record, age)) };
}

const ACTIVITY = KINDS.indexOf('activity');
/** 为老 and 为小, where nothing more is said. */
const [OLD, YOUNG]: [AgeRange, AgeRange] = [
  [60, 120],
  [0, 17],
];

const hourOf = memoize((time: string) => parseInt(time) + Number(time.slice(3, 5)) / 60);

/** The dictionary, then service objects, then fields, then states. */
function allWords({ dictionary, labels }: Unpacked): string[] {
  return [
    ...dictionary,
    ...labels.objects.map(({ name }) => name),
    ...labels.fields.map(({ name }) => name),
    ...STATES.slice(1),
  ];
}

function wordsOfRecord(
  { dictionary, labels, tags, places, whens, joins, serves, fields, states }: Unpacked,
  record: number,
): number[] {
  const objectsFrom = dictionary.length;
  const fieldsFrom = objectsFrom + labels.objects.length;
  const objects = labels.objects.flatMap((_, index) => (serves[record]! & (1 << index) ? [objectsFrom + index] : []));
  const field = fields[record]! === 0 ? [] : [fieldsFrom + fields[record]! - 1];
  const state = states[record] === 0 ? [] : [fieldsFrom + labels.fields.length + states[record]! - 1];
  return [...tags[record]!, places[record]!, whens[record]!, joins[record]!, ...objects, ...field, ...state].filter(
    (word) => word > 0,
  );
}

/** Districts are the first records, in the order of their labels. */
function namesOfRecord({ districts, links }: Unpacked, record: number): number[] {
  const district = districts[record]!;
  return district === record ? links[record]! : [...links[record]!, district];
}
