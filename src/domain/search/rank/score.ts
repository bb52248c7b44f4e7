/**
 * Scores of records for a query. The place of a match weighs most (title, alias, keyword, running text), then how much of a title
 * it covers. The whole part of a score is its place; the fraction holds the bonuses.
 */
import { isInRange, type DateRange } from '../query/date-range.ts';
import { eachPosting } from '../index/postings.ts';
import { KINDS } from '../choice/vocabulary.ts';
import { asWholeAlias } from '../index/aliases.ts';
import { eachMatchingRow, rowLength, type StringTable } from '../index/string-table.ts';
import type { Corpus, Term } from '../model.ts';

const WHOLE_TITLE = 100;
const WHOLE_ALIAS = 90;
const TITLE = 60;
const ALIAS = 55;
/** A place, a tag, or the name of a linked record. */
const KEYWORD = 32;
const DATE = 20;
const TEXT = 10;

/**
 * Bonuses in the fraction: the title starts with the match, the match covers half of the title, or all of a keyword. Every
 * activity with a match in its title gets the start bonus, so that dates decide between them.
 */
const [START_BONUS, HALF_BONUS, WHOLE_KEYWORD_BONUS] = [0.1, 0.05, 0.08];

/** Only the most likely variants of an inexact match are searched for in running text. */
const MAX_VARIANTS_IN_TEXT = 2;
/** Each variant scores this share less than the one before it, down to a minimum share. */
const [VARIANT_PENALTY, MIN_VARIANT_SHARE] = [0.03, 0.7];

const ACTIVITY = KINDS.indexOf('activity');

/** By record: the lowest score of any term plus the mean over all terms; 0 where some term does not match. */
export function scoreAll(
  corpus: Corpus,
  terms: readonly Term[],
  scoresFor = (term: Term) => scoreTerm(corpus, term),
): Float32Array {
  const scores = terms.map(scoresFor);
  const total = new Float32Array(corpus.size);
  for (let record = corpus.firstRecord; record < corpus.size; record += 1) {
    let [sum, lowest] = [0, Infinity];
    for (const byRecord of scores) {
      sum += byRecord[record]!;
      lowest = Math.min(lowest, byRecord[record]!);
    }
    if (lowest > 0 && lowest < Infinity) total[record] = lowest + sum / scores.length;
  }
  return total;
}

/** Whether some record matches all of the terms, in the index or one of its archives. */
export function isSatisfiable(corpus: Corpus, terms: readonly Term[]): boolean {
  return [corpus, ...corpus.archives].some((index) => scoreAll(index, terms).some((score) => score > 0));
}

/** By record; 0 where the term does not match. */
export function scoreTerm(corpus: Corpus, term: Term): Float32Array {
  const { titles, aliases, texts, keywords, keywordPostings, kinds, size } = corpus;
  const inTitles = scoreRows(titles.table, term.variants, titleScore);
  const inAliases = scoreRows(aliases.table, term.variants, () => ALIAS);
  const isAlias = scoreRows(aliases.table, namesMeant(term).map(asWholeAlias), () => WHOLE_ALIAS);
  const inTexts = scoreRows(texts.table, variantsForText(term), () => TEXT);
  const scores = new Float32Array(size);
  const raise = (record: number, score: number, activityBonus = 0): void => {
    // Activities lose the bonuses of the place; other kinds have them scaled to whole points.
    const bonus = kinds[record] === ACTIVITY ? activityBonus - (score % 1) : 99 * (score % 1);
    scores[record] = Math.max(scores[record]!, score + bonus);
  };
  for (let record = 0; record < size; record += 1) {
    const alias = aliases.rows[record]!;
    const inName = Math.max(inTitles[titles.rows[record]!]!, inAliases[alias]!, isAlias[alias]!);
    raise(record, inTexts[texts.rows[record]!]!);
    if (inName === 0) continue;
    raise(record, inName, 100 * START_BONUS);
    eachPosting(corpus.linkPostings, record, (linked) => raise(linked, KEYWORD));
  }
  scoreRows(keywords, term.variants, keywordScore).forEach((score, keyword) => {
    if (score > 0) eachPosting(keywordPostings, keyword, (record) => raise(record, score));
  });
  if (term.age !== undefined)
    for (let record = 0; record < size; record += 1) if (corpus.suitsAge(record, term.age)) raise(record, KEYWORD);
  if (term.range) addDateScores(corpus, term.range, scores);
  return scores;
}

/** Who writes 小孩 does not mean 为小: a synonym is no name. */
const namesMeant = ({ variants, match }: Term): readonly string[] => (match === 'synonym' ? [] : variants);

/** Running text is long: a single character that stands for letters would match nearly everywhere. */
function variantsForText({ variants, match }: Term): readonly string[] {
  return match === 'exact' || match === 'synonym'
    ? variants
    : variants.filter((text) => text.length > 1).slice(0, MAX_VARIANTS_IN_TEXT);
}

/** By row of the table: the best score of any variant. */
function scoreRows(
  table: StringTable,
  variants: readonly string[],
  scoreMatch: (at: number, length: number, rowLength: number) => number,
): Float32Array {
  const best = new Float32Array(table.offsets.length - 1);
  variants.forEach((text, index) => {
    const share = Math.max(MIN_VARIANT_SHARE, 1 - index * VARIANT_PENALTY);
    eachMatchingRow(table, text, (row, at) => {
      best[row] = Math.max(best[row]!, scaled(scoreMatch(at, text.length, rowLength(table, row)), share));
    });
  });
  return best;
}

/** Scales the whole part and keeps the bonus in the fraction. */
const scaled = (score: number, share: number): number => Math.floor(share * score) + (score % 1);

function titleScore(at: number, length: number, titleLength: number): number {
  if (length === titleLength) return WHOLE_TITLE;
  return TITLE + (at === 0 ? START_BONUS : 0) + (length * 2 >= titleLength ? HALF_BONUS : 0);
}

const keywordScore = (_: number, length: number, keywordLength: number): number =>
  KEYWORD + (length === keywordLength ? WHOLE_KEYWORD_BONUS : 0);

/** Whether the record's session on that day is within the range. */
export function takesPlaceIn({ startHour }: Corpus, record: number, day: number, range: DateRange): boolean {
  return isInRange(range, day, () => startHour(record, day));
}

function addDateScores(corpus: Corpus, range: DateRange, scores: Float32Array): void {
  const {
    days: { offsets, values },
    size,
  } = corpus;
  for (let record = 0; record < size; record += 1) {
    for (let index = offsets[record]!; index < offsets[record + 1]!; index += 1) {
      if (!takesPlaceIn(corpus, record, values[index]!, range)) continue;
      scores[record]! += DATE;
      break;
    }
  }
}
