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

const json = fc.json({ maxDepth: 5 });

test('parses valid JSON to the same value as JSON.parse', () => {
  fc.assert(
    fc.property(json, (text) => {
      expect(parseJson(text)).toMatchObject({ value: byJsonParse(text)?.value });
    }),
  );
});

/** Valid JSON that is rejected in content files: duplicate keys, and escapes of invisible characters. */
const stricter = (found: string): boolean => found.includes('写了两遍') || found.includes('看不见');

test('rejects what JSON.parse rejects, and never throws', () => {
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

test('returns the line of every key and list item, or of the nearest parent of a missing one', () => {
  const parsed = parseJson('{\n  "a": [\n    1,\n    { "b": 2,\n      "c": 3 }\n  ]\n}');
  if ('problems' in parsed) throw new Error('rejected');
  const lines = [[], ['a'], ['a', 0], ['a', 1, 'b'], ['a', 1, 'c'], ['a', 1, 'missing'], ['missing']].map((path) =>
    parsed.lineOf(path),
  );
  expect(lines).toEqual([1, 2, 3, 4, 5, 4, 1]);
});
