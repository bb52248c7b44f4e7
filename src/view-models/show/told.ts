/** What is told of an entry, a sentence a line, as far as its slide has room. */
import { splitAfter } from '../../domain/guarded.ts';
import { plainText } from '../../domain/markdown/plain-text.ts';
import { linesOf, widthOf } from '../papers/measure.ts';

interface Room {
  /** In ems. */
  width: number;
  rows: number;
}

const MAX_SENTENCES = 3;

/**
 * Whole sentences from the beginning, so that nothing is cut in the middle; the first one whatever its length.
 * @param first a line before the sentences
 * @param heading what the slide says already
 */
export function toldLines(body: string, heading: string, { width, rows }: Room, first?: string): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const line of [...(first === undefined ? [] : [first]), ...sentencesOf(body, heading)]) {
    used += linesOf([widthOf(line)], width, 1);
    if (lines.length === MAX_SENTENCES || (lines.length > 0 && used > rows)) break;
    lines.push(line);
  }
  return lines;
}

/** Of the first paragraph: the others have notes. Without the final full stop, since each stands alone. */
function sentencesOf(body: string, heading: string): string[] {
  const [paragraph = ''] = body.trim().split(/\n\s*\n/u);
  return splitAfter(plainText(paragraph).replace(/ (?=\p{Script=Han})/gu, ''), /[。！？][」”』）]?/gu)
    .map((sentence) => sentence.trim().replace(/。$/u, ''))
    .filter((sentence) => !repeats(sentence, heading) && !GAP.test(sentence));
}

/** 几星、各要多少时长，报道没有写: its page says so; an audience is shown what is known. */
const GAP = /(?:没有?[写说]|未写|没有解释|待核)明?$/u;

/** 拓东街道的社区 below 东庄社区，拓东街道 */
const repeats = (sentence: string, heading: string): boolean =>
  [...sentence].every((character) => character === '的' || heading.includes(character));
