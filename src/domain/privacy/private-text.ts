/** Private data in a text: what it is, where it stands, how to speak of it without repeating it. */
import type { PrivacyKind } from './kind.ts';
import { PRIVACY_KINDS } from './kinds.ts';
import { readText, type Slice } from './reading.ts';

export interface PrivateFinding extends Slice {
  kind: PrivacyKind;
  /** The part with what identifies hidden. */
  masked: string;
}

/** In the order of the text. `publicTexts` are mailboxes and addresses that the site itself gives out, each as `bare` makes it. */
export function findPrivate(text: string, publicTexts: readonly string[] = []): PrivateFinding[] {
  const { plain, source } = readText(text);
  const findings: PrivateFinding[] = [];
  for (const kind of PRIVACY_KINDS) {
    for (const { start, end } of kind.find(plain)) {
      const part = plain.slice(start, end);
      const slice = source(start, end);
      if (publicTexts.some((open) => open.includes(bare(part)))) continue;
      if (findings.some((other) => slice.start < other.end && other.start < slice.end)) continue;
      findings.push({ kind, masked: kind.mask(part), ...slice });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

/** The text with everything private masked: for messages that show what was typed. */
export function maskPrivate(text: string): string {
  return findPrivate(text).reduceRight(
    (masked, { start, end, masked: part }) => `${masked.slice(0, start)}${part}${masked.slice(end)}`,
    text,
  );
}

/** For comparison: without spaces and dashes, in half-width small letters. */
export function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '');
}
