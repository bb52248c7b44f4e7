/** Mutations of valid content, each in one place: a field gets a hostile value, is removed, doubled or swapped; text gets hostile parts. */
import { parse, stringify } from 'yaml';
import { seeded, type Seeded } from '../bench/seeded.ts';
import { HOSTILE, HOSTILE_LINES, HOSTILE_PIECES } from './hostile.ts';

export interface Mutation {
  /** Relative to the content folder. */
  file: string;
  kind: string;
  /** The changed file; undefined when it is deleted. */
  text: string | undefined;
}

type Path = readonly (string | number)[];
type Files = Readonly<Record<string, string>>;

/** Chooses `count` of all possible mutations, spread evenly over the kinds; deterministic for a seed. */
export function mutations(files: Files, count: number, seed: number): Mutation[] {
  const random = seeded(seed);
  const makers = Object.entries(files).flatMap(([file, text]) => makersOf(file, text, random));
  const kinds = [...Map.groupBy(makers, ({ kind }) => kind).values()].map((list) => shuffled(list, random));
  const chosen: Maker[] = [];
  for (let round = 0; chosen.length < Math.min(count, makers.length); round += 1) {
    for (const list of kinds) if (list[round] !== undefined && chosen.length < count) chosen.push(list[round]!);
  }
  return chosen.map(({ file, kind, make }) => ({ file, kind, text: make() }));
}

interface Maker extends Pick<Mutation, 'file' | 'kind'> {
  make: () => string | undefined;
}

function makersOf(file: string, text: string, random: Seeded): Maker[] {
  const { fields, body } = split(file, text);
  const write = (value: unknown): string => joined(file, value, body);
  return [
    ...pathsIn(fields).flatMap((path): Maker[] => [
      ...HOSTILE.map(({ kind, value }) => ({ file, kind, make: () => write(put(fields, path, value)) })),
      ...(path.length === 0 ? [] : [{ file, kind: 'missing', make: () => write(without(fields, path)) }]),
      ...(path.length === 0 ? [] : [{ file, kind: 'doubled', make: () => write(doubled(fields, path)) }]),
      { file, kind: 'unknown key', make: () => write(put(fields, [...path, 'titel'], '甲')) },
      { file, kind: 'swapped', make: () => write(put(fields, path, at(fields, random.pick(pathsIn(fields))))) },
    ]),
    ...(file.endsWith('.md') ? HOSTILE_LINES : []).flatMap(({ kind, value }) =>
      ['before', 'after'].map((place) => ({
        file,
        kind,
        make: () =>
          joined(file, fields, place === 'before' ? `${String(value)}\n${body}` : `${body}\n${String(value)}\n`),
      })),
    ),
    ...HOSTILE_PIECES.flatMap((piece) =>
      Array.from({ length: 12 }, () => ({ file, kind: 'text', make: () => spliced(text, piece, random) })),
    ),
    ...Array.from({ length: 40 }, () => ({ file, kind: 'cut', make: () => text.slice(0, random.below(text.length)) })),
    ...Array.from({ length: 40 }, () => ({ file, kind: 'line', make: () => lines(text, random) })),
    { file, kind: 'file deleted', make: () => undefined },
  ];
}

function split(file: string, text: string): { fields: unknown; body: string } {
  if (!file.endsWith('.md')) return { fields: JSON.parse(text) as unknown, body: '' };
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { fields: parse(front) as unknown, body };
}

function joined(file: string, fields: unknown, body: string): string {
  return file.endsWith('.md')
    ? `---\n${stringify(fields, { lineWidth: 0 })}---\n${body}`
    : `${JSON.stringify(fields, null, 2)}\n`;
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((current, step) => (current as Record<string | number, unknown>)[step], value);
}

function put(value: unknown, path: Path, leaf: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : typeof value === 'object' ? { ...value } : {}
  ) as Record<string | number, unknown>;
  // defineProperty makes __proto__ an ordinary key.
  Object.defineProperty(copy, step, {
    value: put(copy[step], rest, leaf),
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return copy;
}

function without(value: unknown, path: Path): unknown {
  const parent = at(value, path.slice(0, -1));
  const step = path.at(-1)!;
  const rest = Array.isArray(parent)
    ? parent.filter((_, index) => index !== step)
    : Object.fromEntries(Object.entries(parent as object).filter(([key]) => key !== step));
  return put(value, path.slice(0, -1), rest);
}

/** Duplicates an item of a list; wraps a field of an object in a list. */
function doubled(value: unknown, path: Path): unknown {
  const parent = at(value, path.slice(0, -1));
  return Array.isArray(parent)
    ? put(value, path.slice(0, -1), [...(parent as unknown[]), at(value, path)])
    : put(value, path, [at(value, path)]);
}

function spliced(text: string, piece: string, random: Seeded): string {
  const from = random.below(text.length);
  return text.slice(0, from) + piece + text.slice(from + random.below(3));
}

/** Duplicates a line, removes it, or swaps it with its neighbour. */
function lines(text: string, random: Seeded): string {
  const all = text.split('\n');
  const index = random.below(all.length);
  const line = all[index] ?? '';
  all.splice(index, random.below(3), ...random.pick([[line, line], [], [`  ${line}`], [line.trimStart()]]));
  return all.join('\n');
}

function shuffled<Item>(list: readonly Item[], random: Seeded): Item[] {
  return list
    .map((item) => ({ item, order: random.below(2 ** 30) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
