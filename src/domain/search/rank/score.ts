/** How well each record meets what is wanted: where it was found weighs most, how much of a title it covers comes next. */
import { inSpan, type DateSpan } from '../query/date-words.ts';
import type { Corpus } from '../index/corpus.ts';
import { eachMember } from '../index/groups.ts';
import { KINDS } from '../choice/vocabulary.ts';
import { eachLine, lineLength, type Lines } from '../index/scan.ts';
import type { Want } from '../query/want.ts';

const WHOLE_TITLE = 100;
const TITLE = 60;
const ALIAS = 55;
/** A place, a tag, the name of who does it. */
const WORD = 32;
/**
 * Added, in hundredths, where the title begins with the match, or is half of it, or where it is the whole word. All that
 * activities have in their titles counts as its beginning: of two of them the one that comes sooner stands first.
 */
const [START, HALF, WHOLE] = [0.1, 0.05, 0.08];
const DATE = 20;
const TEXT = 10;
/** How many of the likeliest readings are looked for in running text. */
const LIKELY = 2;
/** What a likelier reading has over the next, and the least that any is worth. */
const [UNLIKELIER, UNLIKELIEST] = [0.03, 0.7];

const ACTIVITY = KINDS.indexOf('activity');

/** Points of the records that meet every want, 0 of the others: the want that is met worst weighs as much as all together. */
export function totalOf(
  corpus: Corpus,
  wants: readonly Want[],
  scoresFor = (want: Want) => scoresOf(corpus, want),
): Float32Array {
  const scores = wants.map(scoresFor);
  const total = new Float32Array(corpus.size);
  for (let record = 0; record < corpus.size; record += 1) {
    let [sum, least] = [0, Infinity];
    for (const of of scores) {
      sum += of[record]!;
      least = Math.min(least, of[record]!);
    }
    if (least > 0 && least < Infinity) total[record] = least + sum / scores.length;
  }
  return total;
}

/** Whether any record meets all of them. */
export function isMet(corpus: Corpus, wants: readonly Want[]): boolean {
  return totalOf(corpus, wants).some((points) => points > 0);
}

/** Points by record. */
export function scoresOf(corpus: Corpus, want: Want): Float32Array {
  const { titles, aliases, texts, words, having, kinds, size } = corpus;
  const inTitles = pointsOf(titles.lines, want.texts, titlePoints);
  const inAliases = pointsOf(aliases.lines, want.texts, () => ALIAS);
  const inTexts = pointsOf(texts.lines, likelyTexts(want), () => TEXT);
  const scores = new Float32Array(size);
  const give = (record: number, points: number, ofActivity = 0): void => {
    const more = kinds[record] === ACTIVITY ? ofActivity - (points % 1) : 99 * (points % 1);
    scores[record] = Math.max(scores[record]!, points + more);
  };
  for (let record = 0; record < size; record += 1) {
    const inName = Math.max(inTitles[titles.of[record]!]!, inAliases[aliases.of[record]!]!);
    give(record, inTexts[texts.of[record]!]!);
    if (inName === 0) continue;
    // An activity has no other name than its title.
    give(record, inName, 100 * START);
    eachMember(corpus.namedBy, record, (member) => give(member, WORD));
  }
  pointsOf(words, want.texts, wordPoints).forEach((points, word) => {
    if (points > 0) eachMember(having, word, (record) => give(record, points));
  });
  if (want.age !== undefined)
    eachOfAge(corpus, want.age, (record) => {
      give(record, WORD);
    });
  if (want.span) addDates(corpus, want.span, scores);
  return scores;
}

/** Running text is long: none is looked for there that a single letter may mean. */
function likelyTexts({ texts, how }: Want): readonly string[] {
  return how === 'exact' || how === 'meaning' ? texts : texts.filter((text) => text.length > 1).slice(0, LIKELY);
}

/** The best of the texts in each line. */
function pointsOf(
  lines: Lines,
  texts: readonly string[],
  points: (at: number, length: number, lineLength: number) => number,
): Float32Array {
  const best = new Float32Array(lines.starts.length - 1);
  texts.forEach((text, rank) => {
    const likely = Math.max(UNLIKELIEST, 1 - rank * UNLIKELIER);
    eachLine(lines, text, (line, at) => {
      best[line] = Math.max(best[line]!, worth(points(at, text.length, lineLength(lines, line)), likely));
    });
  });
  return best;
}

/** What is added stays what it is. */
const worth = (points: number, likely: number): number => Math.floor(likely * points) + (points % 1);

function titlePoints(at: number, length: number, titleLength: number): number {
  if (length === titleLength) return WHOLE_TITLE;
  return TITLE + (at === 0 ? START : 0) + (length * 2 >= titleLength ? HALF : 0);
}

const wordPoints = (_: number, length: number, wordLength: number): number =>
  WORD + (length === wordLength ? WHOLE : 0);

/** Whether it takes place then. */
export function isHeld({ startOn }: Corpus, record: number, day: number, span: DateSpan): boolean {
  return inSpan(span, day, () => startOn(record, day));
}

function eachOfAge({ size, suits }: Corpus, age: number, visit: (record: number) => void): void {
  for (let record = 0; record < size; record += 1) if (suits(record, age)) visit(record);
}

function addDates(corpus: Corpus, span: DateSpan, scores: Float32Array): void {
  const {
    days: { starts, members },
    size,
  } = corpus;
  for (let record = 0; record < size; record += 1) {
    for (let index = starts[record]!; index < starts[record + 1]!; index += 1) {
      if (!isHeld(corpus, record, members[index]!, span)) continue;
      scores[record]! += DATE;
      break;
    }
  }
}
