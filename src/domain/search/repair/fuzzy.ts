/** Fuzzy matching. Fuse scores only the few candidates that share enough characters with the text. */
import Fuse from 'fuse.js/min-basic';

/**
 * @param threshold share of the text that may differ, 0 to 1
 * @returns candidates with Fuse's score (0 is equal), best first
 */
export function fuzzyMatches(
  text: string,
  candidates: readonly string[],
  threshold: number,
): { text: string; score: number }[] {
  const fuse = new Fuse(candidates, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold,
    minMatchCharLength: 1,
  });
  return fuse.search(text.slice(0, MAX_PATTERN_LENGTH)).map(({ item, score }) => ({ text: item, score: score ?? 1 }));
}

/** Corrections of the text: the closest candidates, or substrings of them, with at most `maxErrors` wrong characters and equal digits. */
export function closestMatches(text: string, candidates: readonly string[], maxErrors: number): string[] {
  const matches = fuzzyMatches(
    text,
    candidatesFor(text, candidates, maxErrors).filter(sameDigitsAs(text)),
    maxErrors / text.length + 0.01,
  );
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score <= best + 0.001).map((match) => match.text);
}

/** A number is never a misspelling of another. */
export function sameDigitsAs(text: string): (other: string) => boolean {
  const digits = text.replace(/\D/g, '');
  return (other) => other.replace(/\D/g, '') === digits;
}

/** Levenshtein distance; Infinity where it exceeds `max`. */
export function editDistance(one: string, other: string, max: number): number {
  if (Math.abs(one.length - other.length) > max) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const before = row;
    row = [at + 1];
    for (let to = 0; to < other.length; to += 1)
      row.push(Math.min(before[to]! + Number(one[at] !== other[to]), before[to + 1]! + 1, row[to]! + 1));
    if (Math.min(...row) > max) return Infinity;
  }
  return row[other.length]! <= max ? row[other.length]! : Infinity;
}

/**
 * Prefilter: candidates that differ from the text by at most `maxErrors` characters, counted without order where the lengths differ by
 * one at most, and substrings of the text's length that differ at `maxErrors` positions at most.
 */
function candidatesFor(text: string, candidates: readonly string[], maxErrors: number): string[] {
  const found = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.length < MIN_LENGTH) continue;
    if (
      Math.abs(candidate.length - text.length) <= 1 &&
      countMissing(text, candidate) + countMissing(candidate, text) <= maxErrors
    )
      found.add(candidate);
    const lastStart =
      candidate.length === text.length || text.length > MIN_LENGTH ? candidate.length - text.length : -1;
    for (let at = 0; at <= lastStart; at += 1) {
      if (countMismatches(text, candidate, at, maxErrors) <= maxErrors)
        found.add(candidate.slice(at, at + text.length));
    }
  }
  return [...found];
}

/** One of two characters is too little evidence; substrings of three occur in too many places. */
const MIN_LENGTH = 3;

function countMissing(text: string, candidate: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!candidate.includes(text[at]!)) count += 1;
  return count;
}

/** Hamming distance to the substring at `from`; stops counting above `max`. */
function countMismatches(text: string, candidate: string, from: number, max: number): number {
  let count = 0;
  for (let at = 0; at < text.length && count <= max; at += 1) if (text[at] !== candidate[from + at]) count += 1;
  return count;
}

/** Fuse's own limit for one pattern. */
const MAX_PATTERN_LENGTH = 32;
