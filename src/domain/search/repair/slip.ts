/** A slip of one character or key: Fuse compares the few candidates that share enough with what was written. */
import Fuse from 'fuse.js/min-basic';

/** The candidates nearest to the text, the nearest first; `most` is the share of the text that may differ. */
export function nearestTo(
  text: string,
  candidates: readonly string[],
  most: number,
): { text: string; score: number }[] {
  const fuse = new Fuse(candidates, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: most,
    minMatchCharLength: 1,
  });
  return fuse.search(text.slice(0, LONGEST)).map(({ item, score }) => ({ text: item, score: score ?? 1 }));
}

/** The candidates, or stretches of them, that are the text but for so many characters; only the nearest. A number is never another. */
export function repaired(text: string, candidates: readonly string[], missing: number): string[] {
  const nearest = nearestTo(
    text,
    nearlyEqual(text, candidates, missing).filter(withDigitsOf(text)),
    missing / text.length + 0.01,
  );
  const best = nearest[0]?.score ?? 0;
  return nearest.filter(({ score }) => score <= best + 0.001).map((near) => near.text);
}

export function withDigitsOf(text: string): (other: string) => boolean {
  const digits = text.replace(/\D/g, '');
  return (other) => other.replace(/\D/g, '') === digits;
}

/** How many characters have to be changed, put in or left out to make one the other; Infinity where it is more than `most`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const before = row;
    row = [at + 1];
    for (let to = 0; to < other.length; to += 1)
      row.push(Math.min(before[to]! + Number(one[at] !== other[to]), before[to + 1]! + 1, row[to]! + 1));
    if (Math.min(...row) > most) return Infinity;
  }
  return row[other.length]! <= most ? row[other.length]! : Infinity;
}

/**
 * Candidates, or stretches of longer ones, that may be the text but for so many characters: as long as the text and differing
 * there, or about as long and with all the others.
 */
export function nearlyEqual(text: string, candidates: readonly string[], wrong: number): string[] {
  const found = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.length < SHORTEST) continue;
    if (Math.abs(candidate.length - text.length) <= 1 && lacking(text, candidate) + lacking(candidate, text) <= wrong)
      found.add(candidate);
    const stretches = candidate.length === text.length || text.length > SHORTEST ? candidate.length - text.length : -1;
    for (let at = 0; at <= stretches; at += 1) {
      if (differing(text, candidate, at, wrong) <= wrong) found.add(candidate.slice(at, at + text.length));
    }
  }
  return [...found];
}

/** Of two characters one alone says too little, and three stand side by side in too many places. */
const SHORTEST = 3;

function lacking(text: string, candidate: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!candidate.includes(text[at]!)) count += 1;
  return count;
}

function differing(text: string, candidate: string, from: number, most: number): number {
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at += 1) if (text[at] !== candidate[from + at]) count += 1;
  return count;
}

/** Fuse's own limit for one pattern. */
const LONGEST = 32;
