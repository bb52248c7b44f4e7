import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitDated } from './sessions.ts';

it.each([
  ['12月5日9:00、12月12日14:00', ['12月5日9:00、', '12月12日14:00']],
  ['12月5日上午、12日下午', ['12月5日上午、', '12日下午']],
  ['周六(5日)上午9点绘本,周日(6日)下午3点围棋', ['周六(5日)上午9点绘本,', '周日(6日)下午3点围棋']],
  ['12月5日9:00', ['12月5日9:00']],
  ['12月5日9:00至12月7日17:00', ['12月5日9:00至12月7日17:00']],
  ['12月5日9:00-6日17:00', ['12月5日9:00-6日17:00']],
  ['12月5日、12日上午9:00', ['12月5日、12日上午9:00']],
])('divides %s', (text, parts) => {
  expect(splitDated(text)).toEqual(parts);
});

/** The same in one regular expression, with lookbehinds that older iPhones lack. */
const DAY =
  '(?:\\d{1,2}月\\d{1,2}[日号]?|(?<![月\\d])\\d{1,2}[日号](?![楼门栋院馆厅室摊店])' +
  '|(?<![\\d.:/])1?\\d[./]\\d{1,2}(?![\\d.:/])|(?:每|[本下这上]个?)?(?<![\\d日号(][ (]?)周[一二三四五六日天])';
const TIME = '(?:\\d{1,2}(?::\\d{2}|[点时])|[上下中]午|晚上|早上|傍晚)';
const DATED = new RegExp(`${DAY}(?:\\s*[(]?${DAY}[)]?)?(?:(?!${DAY})[^\\n\\d]){0,8}?${TIME}`, 'g');

function splitByPattern(text: string): string[] {
  const starts = [...text.matchAll(DATED)].map(({ index }) => index);
  const first = starts[0] ?? 0;
  const before = text.slice(0, first);
  if (starts.length < 2 || new RegExp(`${DAY}|${TIME}[^,;\\n]{0,4}$`).test(before)) return [text];
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1]));
  if (parts.slice(0, -1).some((part) => /[-至到]\s*$/.test(part))) return [text];
  return parts.every((part) => new RegExp(DAY).test(part)) ? [before + parts[0]!, ...parts.slice(1)] : [text];
}

it('divides as the regular expression does', () => {
  const pieces = [
    '1',
    '2',
    '12',
    '月',
    '日',
    '号',
    '周六',
    '每',
    '至',
    '-',
    '本',
    '个',
    '(',
    ')',
    ' ',
    '.',
    '/',
    ':',
    '9:00',
    '点',
    '上午',
    ',',
    '楼',
    '\n',
    '课',
  ];
  const texts = fc.array(fc.constantFrom(...pieces, '12月5日', '周三', '(周六)', '9点', '12月5日上午'), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(texts, (characters) => {
      const text = characters.join('');
      expect(splitDated(text)).toEqual(splitByPattern(text));
    }),
    { numRuns: 1000 },
  );
});
