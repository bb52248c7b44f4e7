import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { printLines } from './line.ts';
import { text, texts } from './text.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('社', '𠮷', '，', '\\', ';', ',', ':', '"', '\n', '\t', 'a', 'é'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});
const readBack = (value: string, name = 'SUMMARY') =>
  new ICAL.Component(
    ICAL.parse(
      printLines(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `${name}:${value}`, 'END:VEVENT', 'END:VCALENDAR']),
    ) as unknown[],
  )
    .getFirstSubcomponent('vevent')
    ?.getFirstProperty(name.toLowerCase());

test('folds a line before the character that would exceed 75 octets', () => {
  expect(printLines([`SUMMARY:${'x'.repeat(67)}`])).toBe(`SUMMARY:${'x'.repeat(67)}\r\n`);
  expect(printLines([`SUMMARY:${'x'.repeat(68)}`])).toBe(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  // 8 + 22 × 3 = 74; after the fold, a space and 24 × 3 = 73.
  expect(printLines([`SUMMARY:${'社'.repeat(48)}`])).toBe(
    `SUMMARY:${'社'.repeat(22)}\r\n ${'社'.repeat(24)}\r\n ${'社'.repeat(2)}\r\n`,
  );
  expect(printLines([`SUMMARY:${'x'.repeat(64)}𠮷`])).toBe(`SUMMARY:${'x'.repeat(64)}\r\n 𠮷\r\n`);
});

test('escapes text by RFC 5545 §3.3.11', () => {
  expect(text('甲;乙,丙\\丁\r\n戊\r己:"庚"')).toBe('甲\\;乙\\,丙\\\\丁\\n戊\\n己:"庚"');
  expect(text('\u0000\u0007a\tb\u007F')).toBe('a\tb');
  expect(text('\uD800')).toBe('\uFFFD');
});

test('round-trips any text in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const printed = printLines([`DESCRIPTION:${text(value)}`]);
      for (const line of printed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(printed.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      expect(Buffer.from(printed).toString('utf8')).toBe(printed);
      // eslint-disable-next-line no-control-regex -- the standard forbids these characters
      const expected = value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
      expect(readBack(text(value))?.getFirstValue()).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('round-trips lists of texts', () => {
  // ical.js mistakes a comma after an escaped backslash for an escaped one, so the texts do not end in backslashes.
  const anyWord = anyText.filter((value) => /^[^\p{Cc}]*[^\p{Cc}\\]$/u.test(value));
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1, maxLength: 4 }), (values) => {
      expect(readBack(texts(values), 'CATEGORIES')?.getValues()).toEqual(values);
    }),
  );
});
