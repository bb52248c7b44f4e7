/** What has changed between two versions. Runs in the browser. */
import type { Day } from '../calendar/day.ts';
import type { FigureOwner } from './figures.ts';

/** A fact of an archived version, with sources in words. */
export interface SourcedFact {
  label: string;
  text: string;
  asOf?: string;
  note?: string;
  sources?: readonly string[];
}

/** The file of a version. */
export interface ArchivedVersion {
  version: string;
  kind: FigureOwner;
  key: string;
  name: string;
  /** Of the page, as it is today. */
  url: string;
  /** Since when the content was like this. */
  updatedOn: Day;
  facts: readonly SourcedFact[];
}

/** Instead of it, for a version that must not be read any more. */
export interface WithdrawnVersion {
  version: string;
  withdrawn: true;
}

export interface FactChange {
  /** 献血, or 献血的“截至” if only that has changed. */
  label: string;
  /** Empty if there was nothing. */
  was: string;
  now: string;
}

/**
 * Facts are compared by their label. Those that stay the same are left out; of several with one label (paragraphs), the first that has
 * changed is compared with the first that is new.
 */
export function changedFacts(before: readonly SourcedFact[], after: readonly SourcedFact[]): FactChange[] {
  const [was, now] = [byLabel(before), byLabel(after)];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((label) => {
    const [old, present] = [was.get(label) ?? [], now.get(label) ?? []];
    const gone = without(old, present);
    const come = without(present, old);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) =>
      changesOf(label, gone[index], come[index]),
    ).flat();
  });
}

function byLabel(facts: readonly SourcedFact[]): Map<string, SourcedFact[]> {
  const found = new Map<string, SourcedFact[]>();
  for (const fact of facts) found.set(fact.label, [...(found.get(fact.label) ?? []), fact]);
  return found;
}

/** The parts of a fact, each with what follows its label. */
const PARTS: readonly [suffix: string, of: (fact: SourcedFact) => string][] = [
  ['', ({ text }) => text],
  ['的“截至”', ({ asOf = '' }) => asOf],
  ['的说明', ({ note = '' }) => note],
  ['的出处', ({ sources = [] }) => sources.join('；')],
];

/** How quotation marks are set, and spaces, change nothing that is said. */
const plain = (text: string): string => text.replace(/[「」『』“”‘’"'\s]/gu, '');

const whole = (fact: SourcedFact): string => JSON.stringify(PARTS.map(([, of]) => plain(of(fact))));

function without(facts: readonly SourcedFact[], others: readonly SourcedFact[]): SourcedFact[] {
  const same = new Set(others.map(whole));
  return facts.filter((fact) => !same.has(whole(fact)));
}

/** A fact that is new or gone is one change, whatever its parts. */
function changesOf(label: string, was?: SourcedFact, now?: SourcedFact): FactChange[] {
  if (was === undefined || now === undefined) return [{ label, was: inWords(was), now: inWords(now) }];
  return PARTS.flatMap(([suffix, of]) =>
    plain(of(was)) === plain(of(now)) ? [] : [{ label: label + suffix, was: of(was), now: of(now) }],
  );
}

function inWords(fact: SourcedFact | undefined): string {
  if (fact === undefined) return '';
  const { text, asOf, sources = [] } = fact;
  return [text, asOf && `（${asOf}）`].filter(Boolean).join('') || sources.join('；');
}
