import { describe, expect, it } from 'vitest';
import { chineseMonth, clauses, dayList, daySpan, phrases, spokenDay, timeSpan } from './dates.ts';

describe('dates and times as residents read them', () => {
  it('formats a day, a span and a month', () => {
    expect(spokenDay('2026-11-22')).toBe('11月22日周日');
    expect(daySpan('2026-11-16', '2026-11-22')).toBe('11月16日—22日');
    expect(daySpan('2026-11-30', '2026-12-06')).toBe('11月30日—12月6日');
    expect(daySpan('2026-12-28', '2027-01-03')).toBe('12月28日—1月3日');
    expect(chineseMonth('2026-12')).toBe('十二月');
  });
  it('lists days, and joins runs', () => {
    expect(dayList(['2026-11-19'])).toBe('11月19日');
    expect(dayList(['2026-11-19', '2026-11-20', '2026-12-04'])).toBe('11月19日、20日、12月4日');
    expect(dayList(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-10'])).toBe('10月1日至3日、10日');
    expect(dayList(['2026-10-30', '2026-10-31', '2026-11-01'])).toBe('10月30日至11月1日');
    expect(
      dayList(['2026-11-01', '2026-11-03', '2026-11-05', '2026-11-07', '2026-11-09', '2026-11-11', '2026-11-13']),
    ).toBe('11月1日、3日、5日、7日、9日、11日等7天');
  });
  it('formats a time without leading zero, and is empty if it is unknown', () => {
    expect(timeSpan({ start: '09:00', end: '10:30' })).toBe('9:00—10:30');
    expect(timeSpan({ start: '14:00' })).toBe('14:00');
    expect(timeSpan({})).toBe('');
  });
});

describe('clauses', () => {
  it.each([
    [['可以候补。', '由11月11日改来'], '可以候补，由11月11日改来'],
    [['下大雨。'], '下大雨'],
    [['来电话 0534-000 0000.', '', undefined, '快来！'], '来电话 0534-000 0000，快来'],
    [['', undefined], ''],
  ])('joins %j', (parts, expected) => {
    expect(clauses(parts)).toBe(expected);
  });
});

describe('phrases', () => {
  it.each([
    ['义诊：量血压、测血糖、问用药', ['义诊：', '量血压、', '测血糖、', '问用药']],
    ['免费理发', ['免费理发']],
    ['问：“好”，再来', ['问：', '“好”，', '再来']],
  ])('breaks %s after its punctuation', (title, parts) => {
    expect(phrases(title)).toEqual(parts);
  });
  it('loses no character', () => {
    for (const title of ['—', '：', '——来了，', '问、”—答', '一、二、', '「花叶私语」手工压花：做一张重阳贺卡'])
      expect(phrases(title).join('')).toBe(title);
  });
});
