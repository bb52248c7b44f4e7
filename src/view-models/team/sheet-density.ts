/**
 * Chooses the type size of a team's sheet: larger where there is little to say, so that the page is filled. Lines are estimated from the
 * sizes in styles/team-sheet.css.
 */
import { widthOf } from '../papers/measure.ts';
import type { SourceView } from '../press/fact.ts';
import type { TeamFact } from './facts.ts';

/** roomy: 15 pt. dense: 12 pt. long: 12 pt, on more than one page. */
export type Density = 'roomy' | 'dense' | 'long';

interface Content {
  body: string;
  facts: readonly TeamFact[];
  upcoming: readonly { title: string; place: string }[];
  sources: readonly SourceView[];
}

/** Of 15 pt, between head and foot of a page; those of 12 pt hold more, and are set tighter. */
const MAX_ROOMY_LINES = 18.5;
const MAX_DENSE_LINES = 29;
/** Widths in ems of 15 pt, but for what is always 12 pt. */
const WORDS_EM = 28;
const LABEL_EM = 6.5;
const VALUE_EM = 18.5;
const DATED_VALUE_EM = 9.5;
const AS_OF_EM = 11.5;
const UPCOMING_EM = 33;
const WHEN_EM = 11;
const SOURCE_EM = 39;
const SMALL = 0.8;
const GROUP_GAP = 0.4;

export function densityOf({ body, facts, upcoming, sources }: Content): Density {
  const groups = Map.groupBy(facts, ({ group }) => group);
  const lines =
    body.split('\n\n').reduce((sum, paragraph) => sum + 1.2 * linesOf(paragraph, WORDS_EM), 0) +
    [...groups.values()].reduce((sum, group) => sum + GROUP_GAP + groupLines(group), 0) +
    upcoming.reduce((sum, { title, place }) => sum + Math.ceil((WHEN_EM + widthOf(title + place)) / UPCOMING_EM), 0) +
    sources.reduce((sum, { text, note, url }) => sum + SMALL * linesOf(`${text}${note}${url ?? ''}`, SOURCE_EM), 0);
  if (lines <= MAX_ROOMY_LINES) return 'roomy';
  return lines <= MAX_DENSE_LINES ? 'dense' : 'long';
}

function groupLines(facts: readonly TeamFact[]): number {
  const isDated = facts.some(({ asOf }) => asOf !== '');
  const valueEm = isDated ? DATED_VALUE_EM : VALUE_EM;
  return facts.reduce(
    (sum, { label, text, asOf, note }) =>
      sum +
      Math.max(
        linesOf(label, LABEL_EM),
        linesOf(text, valueEm) + (note === '' ? 0 : SMALL * linesOf(note, valueEm / SMALL)),
        SMALL * linesOf(asOf, AS_OF_EM),
      ),
    0,
  );
}

const linesOf = (text: string, width: number): number => Math.ceil(widthOf(text) / width);
