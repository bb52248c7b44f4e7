/** The index opened for searching: folded string tables, posting lists and typed columns. Runs in the browser. */
import { asWholeAlias } from './aliases.ts';
import { memoize } from '../../memoize.ts';
import { recordOf, timeOn, unpackColumns, type UnpackedColumns } from './columns.ts';
import { createFolding, type Folding } from '../fold.ts';
import type { SearchCore, SearchRest, SearchSummaries } from './format.ts';
import { invertPostings, postingsFromLists } from './postings.ts';
import { createPhoneticIndex } from '../phonetics/phonetic-index.ts';
import { agesIn, isInAgeRanges, type AgeRange } from '../match/ages.ts';
import { textOfPassages } from '../passages/passage.ts';
import { createStringTable, createTextField } from './string-table.ts';
import { KINDS, NO_DISTRICT, STATES } from '../choice/vocabulary.ts';
import type { Corpus, Repairs } from '../model.ts';

/** What has arrived so far. The core is enough to search titles and keywords. */
export interface IndexParts {
  core: SearchCore;
  summaries?: SearchSummaries;
  rest?: SearchRest;
  repairs?: Repairs;
}

/** Called again whenever another part has arrived. */
export function openIndex({ core, summaries, rest, repairs }: IndexParts): Corpus {
  const columns = unpackColumns(core, summaries, rest);
  const {
    titles: { length: size },
    labels,
  } = columns;
  const folding = createFolding(core.traditional + (summaries?.traditional ?? ''));
  const keywords = allKeywords(columns);
  const searched = {
    titles: createTextField(columns.titles, folding.fold),
    aliases: createTextField(columns.aliases.map(asWholeAlias), folding.fold),
    keywords: createStringTable(keywords, folding.fold),
    texts: createTextField(
      columns.passages.map((packed, record) => `${columns.audiences[record]!}\t${textOfPassages(packed)}`),
      folding.fold,
    ),
  };
  const names = [searched.titles.table, searched.keywords, searched.aliases.table];
  const tables = [...names, searched.texts.table];
  return {
    ...searched,
    size,
    firstRecord: 0,
    archives: [],
    folding,
    labels,
    repairs,
    termCache: new Map(),
    contains: memoize((text) => tables.some((table) => table.text.includes(text))),
    isInNames: memoize((text) => names.some((table) => table.text.includes(text))),
    ...createPhoneticIndex({
      names,
      texts: searched.texts.table,
      lexicon: `${core.lexicon}\n${summaries?.lexicon ?? ''}`,
      readings: core.readings,
      supplements: summaries ? [summaries.readings] : [],
    }),
    ...postingsOf(columns, size, keywords.length),
    kinds: columns.kinds,
    states: columns.states,
    serves: columns.serves,
    fields: columns.fields,
    districts: Uint16Array.from(columns.districts),
    festivals: new Map(Object.entries(core.festivals)),
    record: (number) => recordOf(number, columns),
    ...ageMatchersFor(columns, folding, summaries !== undefined),
    startHour: (record, day) => hourOf(timeOn(columns, record, day)),
    hasEnded: (record, day, time) => {
      const end = timeOn(columns, record, day).split('-')[1];
      return end !== undefined && end <= time;
    },
  };
}

function postingsOf(
  columns: UnpackedColumns,
  size: number,
  keywordCount: number,
): Pick<Corpus, 'keywordPostings' | 'linkPostings' | 'days'> {
  const records = Array.from({ length: size }, (_, record) => record);
  return {
    keywordPostings: invertPostings(
      records.map((record) => keywordsOfRecord(columns, record)),
      keywordCount,
    ),
    linkPostings: invertPostings(
      records.map((record) => linksOfRecord(columns, record)),
      size,
    ),
    days: postingsFromLists(columns.days),
  };
}

/** By the audience of an activity, or else by its service objects. Without the summaries, audiences are unknown and nothing matches. */
function ageMatchersFor(
  { kinds, audiences, serves, labels }: UnpackedColumns,
  { fold }: Folding,
  hasAudiences: boolean,
): Pick<Corpus, 'suitsAge' | 'anySuitsAge'> {
  const byAudience = memoize((audience: string) => agesIn(fold(audience)));
  const bitOf = (code: string): number => 1 << labels.objects.findIndex((object) => object.code === code);
  const ranges = memoize((record: number): AgeRange[] => {
    const [stated, served] = [byAudience(audiences[record]!), serves[record]!];
    return stated.length > 0
      ? stated
      : [...(served & bitOf('lao') ? [OLD] : []), ...(served & bitOf('xiao') ? [YOUNG] : [])];
  });
  const suitsAge = (record: number, age: number): boolean =>
    hasAudiences && kinds[record] === ACTIVITY && isInAgeRanges(ranges(record), age);
  return { suitsAge, anySuitsAge: (age) => audiences.some((_, record) => suitsAge(record, age)) };
}

const ACTIVITY = KINDS.indexOf('activity');
/** Ages of the service objects 为老 and 为小. */
const [OLD, YOUNG]: [AgeRange, AgeRange] = [
  [60, 120],
  [0, 17],
];

const hourOf = memoize((time: string) => parseInt(time) + Number(time.slice(3, 5)) / 60);

/** The dictionary, then service objects, fields, and states without the empty one. */
function allKeywords({ dictionary, labels }: UnpackedColumns): string[] {
  return [
    ...dictionary,
    ...labels.objects.map(({ name }) => name),
    ...labels.fields.map(({ name }) => name),
    ...STATES.slice(1),
  ];
}

/** Positions in `allKeywords`. */
function keywordsOfRecord(
  { dictionary, labels, tags, places, whens, joins, serves, fields, states }: UnpackedColumns,
  record: number,
): number[] {
  const objectsFrom = dictionary.length;
  const fieldsFrom = objectsFrom + labels.objects.length;
  const statesFrom = fieldsFrom + labels.fields.length;
  const objects = labels.objects.flatMap((_, index) => (serves[record]! & (1 << index) ? [objectsFrom + index] : []));
  const field = fields[record]! === 0 ? [] : [fieldsFrom + fields[record]! - 1];
  const state = states[record] === 0 ? [] : [statesFrom + states[record]! - 1];
  return [...tags[record]!, places[record]!, whens[record]!, joins[record]!, ...objects, ...field, ...state].filter(
    (keyword) => keyword > 0,
  );
}

/** The linked records and the district. Districts are the first records, in the order of their labels. */
function linksOfRecord({ districts, links }: UnpackedColumns, record: number): number[] {
  const district = districts[record]!;
  return district === record || district === NO_DISTRICT ? links[record]! : [...links[record]!, district];
}
