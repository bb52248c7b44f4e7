/** Finds and masks private data in a text. */
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
  const { plain, source } = normalizeText(text);
  const findings: PrivateFinding[] = [];
  for (const kind of PRIVACY_KINDS) {
    for (const { start, end } of kind.find(plain)) {
      const part = plain.slice(start, end);
      const slice = source(start, end);
      if (publicTexts.some((publicText) => publicText.includes(comparable(part)))) continue;
      if (findings.some((other) => slice.start < other.end && other.start < slice.end)) continue;
      findings.push({ kind, masked: kind.mask(part), ...slice });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

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
