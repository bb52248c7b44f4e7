import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondsToSpeak, spokenCharacters } from './duration.ts';
import { spokenCount, spokenDigits, spokenNumber, spokenYear } from './numbers.ts';
import { spokenPhone } from './phone.ts';
import { spokenText } from './text.ts';
import { spokenDate, spokenTime, spokenTimeSpan, spokenWeekday } from './times.ts';

describe('numbers', () => {
  test.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [200, '二百'],
    [1005, '一千零五'],
    [2020, '两千零二十'],
    [10_000, '一万'],
    [10_005, '一万零五'],
    [22_000, '两万二千'],
    [100_500, '十万零五百'],
    [205_000, '二十万五千'],
    [100_010_000, '一亿零一万'],
    [100_000_005, '一亿零五'],
    [3.5, '三点五'],
    [0.05, '零点零五'],
  ])('%d is %s', (value, words) => {
    expect(spokenNumber(value)).toBe(words);
  });

  test('two of something', () => {
    expect([spokenCount(2), spokenCount(12)]).toEqual(['两', '十二']);
  });

  test('a year is read digit by digit, a telephone number with 幺', () => {
    expect([spokenYear(2021), spokenDigits('110')]).toEqual(['二零二一', '幺幺零']);
  });

  test('different numbers sound different, and none repeats or ends in 零', () => {
    const whole = fc.integer({ min: 1, max: 999_999_999_999 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(spokenNumber(a)).not.toMatch(/零零|零$|\d/);
        expect(spokenNumber(a) === spokenNumber(b)).toBe(a === b);
      }),
    );
  });
});

describe('days and times', () => {
  test('a day and its weekday', () => {
    expect([spokenDate('2026-12-03'), spokenWeekday('2026-12-03'), spokenWeekday('2026-12-06')]).toEqual([
      '十二月三号',
      '星期四',
      '星期日',
    ]);
  });

  test.each([
    ['00:00', '凌晨零点'],
    ['06:30', '早上六点半'],
    ['09:05', '上午九点零五分'],
    ['12:00', '中午十二点'],
    ['14:45', '下午两点四十五分'],
    ['19:00', '晚上七点'],
    ['24:00', '夜里十二点'],
    ['24:30', '第二天凌晨零点半'],
    ['26:00', '第二天凌晨两点'],
  ] as const)('%s is %s', (time, words) => {
    expect(spokenTime(time)).toBe(words);
  });

  test('a span names the part of the day once', () => {
    expect([
      spokenTimeSpan({ start: '09:00', end: '11:30' }),
      spokenTimeSpan({ start: '09:00', end: '17:00' }),
      spokenTimeSpan({ start: '22:00', end: '24:30' }),
      spokenTimeSpan({ start: '19:00' }),
    ]).toEqual(['上午九点到十一点半', '上午九点到下午五点', '晚上十点到第二天凌晨零点半', '晚上七点']);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['0534-261 2345', '零五三四，二六幺二三四五'],
    ['(010)1234 5678', '零幺零，幺二三四五六七八'],
    ['05342612345', '零五三四，二六幺二三四五'],
    ['400-810-0000', '四零零，八幺零零零零零'],
    ['95013-00534', '九五零幺三，零零五三四'],
    ['12345', '幺二三四五'],
    ['0534-2612345转8012', '零五三四，二六幺二三四五，转八零幺二'],
  ])('%s', (number, words) => {
    expect(spokenPhone(number)).toBe(words);
  });
});

describe('running text', () => {
  test.each([
    ['12月3日9:30，打0534-261 2345', '十二月三号上午九点半，打零五三四，二六幺二三四五'],
    ['12月3日—5日，每天14:00—16:30', '十二月三号到五号，每天下午两点到四点半'],
    ['下午2:30—4:00', '下午两点半到四点'],
    ['22:00—次日0:30', '晚上十点到第二天凌晨零点半'],
    ['周一至周六 8:30—17:30', '周一至周六上午八点半到下午五点半'],
    ['周一—周五', '周一到周五'],
    ['2021—2026年，2026年12月', '二零二一到二零二六年，二零二六年十二月'],
    ['截至2026-11-30', '截至二零二六年十一月三十号'],
    ['每月5日；30日内', '每月五号；三十日内'],
    ['3—5岁，60岁以上', '三到五岁，六十岁以上'],
    ['2个人2小时，2楼，第2次，12个', '两个人两小时，二楼，第二次，十二个'],
    ['2年级的2年', '二年级的两年'],
    ['满意率98.5%', '满意率百分之九十八点五'],
    ['1,200余人次，5.1万', '一千二百余人次，五点一万'],
    ['1+8+N', '一加八加N'],
    ['203室，打110', '二零三室，打幺幺零'],
    ['编号007', '编号零零七'],
    ['-5℃，45㎡', '零下五摄氏度，四十五平方米'],
    ['点单—派单—接单—评单', '点单，派单，接单，评单'],
    ['一楼大厅（东门），带上药盒（正在吃的）。', '一楼大厅，东门，带上药盒，正在吃的。'],
    ['5元/次', '五元每次'],
    ['第一行\n（第二行）', '第一行\n第二行'],
    ['不用改的话。', '不用改的话。'],
  ])('%s', (written, spoken) => {
    expect(spokenText(written)).toBe(spoken);
  });

  test('no digit is left, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:：-—日月年个楼（）%.，周一点') }), (text) => {
        expect(spokenText(text)).not.toMatch(/\d/);
      }),
    );
  });
});

test('a minute is 220 characters, without punctuation', () => {
  expect(spokenCharacters('十二月三号，星期四。')).toBe(8);
  expect(secondsToSpeak('字'.repeat(220))).toBe(60);
});

test.each([
  ['3·15消费者权益宣传', '三一五消费者权益宣传'],
  ['6·26禁毒日', '六二六禁毒日'],
  ['5·12防灾演练', '五一二防灾演练'],
])('reads the named day in %s digit by digit', (written, spoken) => {
  expect(spokenText(written)).toBe(spoken);
});
