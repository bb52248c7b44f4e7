import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDelimited } from './delimited.ts';

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a,', [['a', '']]],
  ['', []],
  ['\n\na', [[''], [''], ['a']]],
  ['"一\n二",b', [['一\n二', 'b']]],
  ['"说""你好""",b', [['说"你好"', 'b']]],
  ['"快乐"周末,b', [['"快乐"周末', 'b']]],
  ['"没有结束,b\nc', [['"没有结束', 'b'], ['c']]],
  ['5" 屏,b', [['5" 屏', 'b']]],
])('parses %j', (text, records) => {
  expect(parseDelimited(text, ',')).toEqual(records);
});

test('reads back whatever was written', () => {
  const field = fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r\n', '一', 'a', ' ') });
  const records = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(records, fc.constantFrom(',', '\t', ';'), (written, separator) => {
      const quoted = written.map((record) => record.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
      expect(parseDelimited(quoted.join('\r\n'), separator)).toEqual(written);
    }),
  );
});
