import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { balancedLines, filledLines, runsOf, widthOf } from './lines.ts';
import { phrases } from '../words/dates/dates.ts';

describe('lines of a title', () => {
  test.each([
    ['免费理发', 14, ['免费理发']],
    ['义诊：量血压、测血糖、问用药', 8, ['义诊：量血压、', '测血糖、问用药']],
    ['「花叶私语」手工压花：做一张重阳贺卡', 14, ['「花叶私语」手工压花：', '做一张重阳贺卡']],
    ['Python与AI：一起写Hello World', 10, ['Python与AI：', '一起写Hello World']],
  ])('%s', (title, room, lines) => {
    expect(balancedLines(phrases(title), room)).toEqual(lines);
  });

  it('break between words in a phrase longer than a line', () => {
    expect(balancedLines(['社区志愿服务活动报名须知'], 7)).toEqual(['社区志愿服务', '活动报名须知']);
  });
  it('break a word longer than a line', () => {
    expect(filledLines(['pneumonoultramicroscopic'], 5).every((line) => widthOf(line) <= 5)).toBe(true);
  });
});

describe('lines of a sentence', () => {
  it('do not break times, phone numbers, or numbers with their unit', () => {
    expect(filledLines(['9:30—11:00 ', '一楼活动室，', '电话报名0534-000 0000，', '20名'], 14)).toEqual([
      '9:30—11:00 一楼活动室，',
      '电话报名0534-000 0000，',
      '20名',
    ]);
  });
});

const character = fc.constantFrom(...'社区活动一二三、，。：“”「」（）—Aa9 -%名');
test('loses only spaces, exceeds no width, and begins no line with closing punctuation', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: character, minLength: 1, maxLength: 60 }),
      fc.integer({ min: 4, max: 20 }),
      (title, room) => {
        for (const lines of [balancedLines(phrases(title), room), filledLines(phrases(title), room)]) {
          expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
          expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(room);
        }
      },
    ),
  );
});

test('begins no line with a comma, and ends none with an opening quote', () => {
  const word = fc.constantFrom('社区', '志愿服务', '一起来', '手工压花');
  const quoted = fc.tuple(word, word).map(([a, b]) => `“${a}${b}”`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(word, quoted), fc.constantFrom('，', '、', '：', '', '（）')), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.integer({ min: 6, max: 16 }),
      (parts, room) => {
        for (const lines of [
          balancedLines([parts.flat().join('')], room),
          filledLines([parts.flat().join('')], room),
        ]) {
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、，：”）]/u);
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“（]$/u);
        }
      },
    ),
  );
});

test('splits Chinese and Latin runs, for the gap between them', () => {
  expect(runsOf('第3期AI课')).toEqual(['第', '3', '期', 'AI', '课']);
});
