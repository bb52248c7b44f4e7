import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyOf, notAfter, onlyAfter, splitAfter } from './guarded.ts';

const texts = fc.array(fc.constantFrom('a', 'b', '1', '2', '月', '日', '的', ' ', '😀', '\n'), { maxLength: 16 });
const summary = (matches: Iterable<RegExpExecArray>) =>
  [...matches].map(({ index, ...match }) => [index, ...Object.values(match)]);

it.each([
  ['not after', /(?<!\d)\d[ab]/g, notAfter(/\d/, /\d[ab]/)],
  ['not after two characters', /(?<!月|日的)\d+/g, notAfter(/月|日的/, /\d+/)],
  ['only after', /(?<=月的?)\d+/g, onlyAfter(/月的?/, /\d+/g)],
  ['with groups', /(?<!a)(\d)(b)?/g, notAfter(/a/, /(\d)(b)?/g)],
  ['empty', /(?<!a)b*/g, notAfter(/a/, /b*/g)],
  ['with flags', /(?<!A)B./giu, notAfter(/A/i, /B./iu)],
  ['one of several', /(?<!\d)1a?|[ab]1|(?<=日)的/g, anyOf(notAfter(/\d/, /1a?/), /[ab]1/, onlyAfter(/日/, /的/))],
])('finds what a lookbehind finds: %s', (_, lookbehind, pattern) => {
  fc.assert(
    fc.property(texts, (characters) => {
      const text = characters.join('');
      expect(summary(pattern.matchAll(text))).toEqual(summary(text.matchAll(lookbehind)));
      expect(pattern.exec(text)?.index ?? -1).toBe(text.search(lookbehind));
      expect(pattern.test(text)).toBe(text.search(lookbehind) >= 0);
      expect(pattern.replaceAll(text, ([found]) => `<${found}>`)).toBe(text.replaceAll(lookbehind, '<$&>'));
    }),
  );
});

it.each([
  [/(?<=[月日])/u, /[月日]/g],
  [/(?<=[月日])(?=.)/u, /[月日](?=.)/gu],
  [/(?<=\S)(?=\s)/, /\S(?=\s)/g],
])('divides a text where %s does', (lookbehind, mark) => {
  fc.assert(
    fc.property(texts, (characters) => {
      expect(splitAfter(characters.join(''), mark)).toEqual(characters.join('').split(lookbehind));
    }),
  );
});
