/** Finds and masks private data in a text. */
import { memoized } from '../typed/memoized-text.ts';
import type { PrivacyKind } from './kind.ts';
import { PRIVACY_KINDS } from './kinds.ts';
import { normalizeText, type Slice } from './normalize.ts';

interface PrivateFinding extends Slice {
  kind: PrivacyKind;
  /** The part with its identifying characters hidden. */
  masked: string;
}

/**
 * @param publicTexts mailboxes and addresses that the site publishes, in the form of `comparable`
 * @returns findings in the order of the text, without overlaps
 */
export function findPrivate(text: string, publicTexts: readonly string[] = []): PrivateFinding[] {
  const findings: PrivateFinding[] = [];
  for (const { part, ...finding } of suspectsIn(text)) {
    if (publicTexts.some((publicText) => publicText.includes(comparable(part)))) continue;
    if (findings.some((other) => finding.start < other.end && other.start < finding.end)) continue;
    findings.push(finding);
  }
  return findings.sort((a, b) => a.start - b.start);
}

interface Suspect extends PrivateFinding {
  /** As normalized. */
  part: string;
}

/** More than a menu of several hundred activities holds. */
const MAX_TEXTS = 10_000;

/** Findings of every kind, the most specific first; they may overlap. */
const suspectsIn = memoized((text): readonly Suspect[] => {
  const { plain, source } = normalizeText(text);
  return PRIVACY_KINDS.flatMap((kind) =>
    kind.find(plain).map(({ start, end }) => {
      const part = plain.slice(start, end);
      return { kind, part, masked: kind.mask(part), ...source(start, end) };
    }),
  );
}, MAX_TEXTS);

/** The text with private data masked, for messages that quote it. */
export function maskPrivate(text: string): string {
  return findPrivate(text).reduceRight(
    (masked, { start, end, masked: part }) => `${masked.slice(0, start)}${part}${masked.slice(end)}`,
    text,
  );
}

/** Half-width, lower case, without spaces and dashes. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '');
}
