/** Measures how much private data the check finds, by kind, and how often it suspects ordinary news. */
import { findPrivate } from '../../../src/domain/privacy/private-text.ts';
import { heldOutLines, tuningLines, type BadLine } from './bad-lines.ts';
import { heldOutNews, tuningNews } from './clean-lines.ts';
import { invented } from './people.ts';
import { seeded } from '../seeded.ts';
import { alignedTable } from '../table.ts';

export interface PrivacyRates {
  set: 'tuning' | 'held out';
  bad: readonly BadLine[];
  missed: readonly BadLine[];
  clean: readonly string[];
  suspected: readonly string[];
}

/** Number of times that each template is filled, with other people. */
const FILLS = 5;
const MIN_FOUND_PERCENT = 91;
const MAX_SUSPECTED_PER_THOUSAND = 1;

export function measurePrivacy(seed = 1): PrivacyRates[] {
  return [rates('tuning', tuningLines, tuningNews, seed), rates('held out', heldOutLines, heldOutNews, seed)];
}

export function privacyTable(measured: readonly PrivacyRates[]): string {
  const kinds = [...new Set(measured.flatMap(({ bad }) => bad.map(({ kind }) => kind)))];
  return alignedTable([
    ['private data found', ...measured.map(({ set }) => set)],
    ...kinds.map((kind) => [
      kind,
      ...measured.map(({ bad, missed }) => share(countOf(bad, kind) - countOf(missed, kind), countOf(bad, kind))),
    ]),
    ['all kinds', ...measured.map(({ bad, missed }) => share(bad.length - missed.length, bad.length))],
    ['clean lines suspected', ...measured.map(({ clean, suspected }) => share(suspected.length, clean.length))],
  ]);
}

/** Empty when enough is found and little suspected. */
export function privacyProblems(measured: readonly PrivacyRates[]): string[] {
  return measured.flatMap(({ set, bad, missed, clean, suspected }) => [
    ...((bad.length - missed.length) * 100 < MIN_FOUND_PERCENT * bad.length
      ? [`${set}: ${missed.length} of ${bad.length} lines with private data pass, such as ${missed[0]?.kind ?? ''}`]
      : []),
    ...(suspected.length * 1000 > MAX_SUSPECTED_PER_THOUSAND * clean.length
      ? [`${set}: ${suspected.length} of ${clean.length} clean lines are suspected, such as ${suspected[0] ?? ''}`]
      : []),
  ]);
}

export function privacyVerdict(problems: readonly string[]): string {
  return problems.length > 0 ? 'failed, see above' : 'finds private data and accepts ordinary news';
}

function rates(
  set: PrivacyRates['set'],
  lines: typeof tuningLines,
  news: typeof tuningNews,
  seed: number,
): PrivacyRates {
  const person = invented(seeded(seed));
  const bad = Array.from({ length: FILLS }, () => lines(person)).flat();
  const clean = news(seeded(seed));
  return {
    set,
    bad,
    missed: bad.filter(({ line }) => !isSuspected(line)),
    clean,
    suspected: clean.filter(isSuspected),
  };
}

function isSuspected(line: string): boolean {
  return findPrivate(line).length > 0;
}

function countOf(lines: readonly BadLine[], kind: string): number {
  return lines.filter((line) => line.kind === kind).length;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole}`;
}
