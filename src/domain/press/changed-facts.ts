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
 * Facts are compared by their label. Those that stay the same are left out; one that only has another label is renamed; of several with
 * one label (paragraphs), the first that has changed is compared with the first that is new.
 */
export function changedFacts(before: readonly SourcedFact[], after: readonly SourcedFact[]): FactChange[] {
  const gone = without(before, after);
  const come = without(after, before);
  const renamed = renamedFacts(gone, come);
  const [was, now] = [byLabel(without(gone, [...renamed.keys()])), byLabel(without(come, [...renamed.values()]))];
  return [
    ...[...renamed].flatMap(([old, present]) => renamingOf(old, present)),
    ...[...new Set([...was.keys(), ...now.keys()])].flatMap((label) => {
      const [old, present] = [was.get(label) ?? [], now.get(label) ?? []];
      return Array.from({ length: Math.max(old.length, present.length) }, (_, index) =>
        changesOf(label, old[index], present[index]),
      ).flat();
    }),
  ];
}

/** Whether there were figures, and each number of them is still there, whatever it is called now. */
export const keepsFigures = (before: readonly SourcedFact[], after: readonly SourcedFact[]): boolean => {
  const present = new Set(figuresOf(after).map(({ text }) => plain(text)));
  const figures = figuresOf(before);
  return figures.length > 0 && figures.every(({ text }) => present.has(plain(text)));
};

const figuresOf = (facts: readonly SourcedFact[]): SourcedFact[] => facts.filter(({ asOf }) => asOf !== undefined);

function byLabel(facts: readonly SourcedFact[]): Map<string, SourcedFact[]> {
  const found = new Map<string, SourcedFact[]>();
  for (const fact of facts) found.set(fact.label, [...(found.get(fact.label) ?? []), fact]);
  return found;
}

/** The same text from the same sources under another label; a paragraph has no label of its own. */
function renamedFacts(gone: readonly SourcedFact[], come: readonly SourcedFact[]): Map<SourcedFact, SourcedFact> {
  const found = new Map<SourcedFact, SourcedFact>();
  const taken = new Set<SourcedFact>();
  for (const old of gone.filter(({ text, sources = [] }) => text !== '' && sources.length > 0)) {
    const present = come.find(
      (fact) => !taken.has(fact) && plain(fact.text) === plain(old.text) && sourcesOf(fact) === sourcesOf(old),
    );
    if (present === undefined || present.label === old.label) continue;
    taken.add(present);
    found.set(old, present);
  }
  return found;
}

const sourcesOf = ({ sources = [] }: SourcedFact): string => sources.join('；');

function renamingOf(was: SourcedFact, now: SourcedFact): FactChange[] {
  return [{ label: `${now.text}的名称`, was: was.label, now: now.label }, ...changesOf(now.label, was, now)];
}

/** The parts of a fact, each with what follows its label. */
const PARTS: readonly [suffix: string, of: (fact: SourcedFact) => string][] = [
  ['', ({ text }) => text],
  ['的“截至”', ({ asOf = '' }) => asOf],
  ['的说明', ({ note = '' }) => note],
  ['的出处', sourcesOf],
];

/** How quotation marks are set, and spaces, change nothing that is said. */
const plain = (text: string): string => text.replace(/[「」『』“”‘’"'\s]/gu, '');

const whole = (fact: SourcedFact): string => JSON.stringify([fact.label, ...PARTS.map(([, of]) => plain(of(fact)))]);

function without(facts: readonly SourcedFact[], others: readonly SourcedFact[]): SourcedFact[] {
  const same = new Set(others.map(whole));
  return facts.filter((fact) => !same.has(whole(fact)));
}

/** A fact that is new or gone is one change, whatever its parts. */
function changesOf(label: string, was?: SourcedFact, now?: SourcedFact): FactChange[] {
  if (was === undefined || now === undefined) return [{ label, was: inWords(was), now: inWords(now) }];
  return PARTS.flatMap(([suffix, of]) => {
    if (plain(of(was)) === plain(of(now))) return [];
    const [old, present] = changedClauses(of(was), of(now));
    return [{ label: label + suffix, was: old, now: present }];
  });
}

/** Of texts that consist of named clauses (周期：每周三；节假日：照常), those that differ. */
function changedClauses(was: string, now: string): [was: string, now: string] {
  // What follows a name may have semicolons of its own.
  const [old, present] = [was, now].map((text) => text.split(/；(?=[^：；，。]{1,8}：)/u)) as [string[], string[]];
  if (![...old, ...present].every((clause) => /^[^：；，。]{1,8}：/u.test(clause))) return [was, now];
  const rest = (clauses: string[], others: string[]): string =>
    clauses.filter((clause) => !others.includes(clause)).join('；');
  return [rest(old, present), rest(present, old)];
}

function inWords(fact: SourcedFact | undefined): string {
  if (fact === undefined) return '';
  const { text, asOf, sources = [] } = fact;
  // Its brackets become a clause inside of others.
  const time = asOf?.replace(/[（(](.+)[）)]$/u, '，$1');
  return [text, time && `（${time}）`].filter(Boolean).join('') || sources.join('；');
}
