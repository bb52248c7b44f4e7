import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './json-text.ts';

function byJsonParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Keys of one object differ: a doubled key is legal JSON and yet a mistake in a content file. */
const json = fc.json({ maxDepth: 5 });

test('accepts what JSON.parse accepts, with the same value', () => {
  fc.assert(
    fc.property(json, (text) => {
      expect(parseJson(text)).toMatchObject({ value: byJsonParse(text)?.value });
    }),
  );
});

/** Legal JSON that is yet a mistake in a content file: a doubled key, or an escape that stands for a character nobody sees. */
const stricter = (found: string): boolean => found.includes('写了两遍') || found.includes('看不见');

test('refuses what JSON.parse refuses, and never throws', () => {
  const damaged = fc
    .tuple(json, fc.nat(), fc.constantFrom('"', ',', ':', '{', ']', '\\', '，', '0', 'e', '\n', ''))
    .map(([text, at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + 1);
    });
  fc.assert(
    fc.property(damaged, (text) => {
      const parsed = parseJson(text);
      const judged = byJsonParse(text);
      if ('problems' in parsed)
        expect(judged === undefined || parsed.problems.every(({ found }) => stricter(found))).toBe(true);
      else expect(judged).toEqual({ value: parsed.value });
    }),
    { numRuns: 500 },
  );
});

test('knows the line of every key and list item, and of what is around a missing one', () => {
  const parsed = parseJson('{\n  "a": [\n    1,\n    { "b": 2,\n      "c": 3 }\n  ]\n}');
  if ('problems' in parsed) throw new Error('refused');
  const lines = [[], ['a'], ['a', 0], ['a', 1, 'b'], ['a', 1, 'c'], ['a', 1, 'missing'], ['missing']].map((path) =>
    parsed.lineOf(path),
  );
  expect(lines).toEqual([1, 2, 3, 4, 5, 4, 1]);
});
