import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clauses } from './dates/dates.ts';
import { figureText } from '../../domain/press/figure.ts';
import { asOfWords } from './figure.ts';
import { joinPlaces, namedIn } from './place.ts';

describe('places', () => {
  test.each([
    [['大理州', '祥云县', '沙龙镇', '沙龙镇沙龙社区站'], '大理州祥云县沙龙镇沙龙社区站'],
    [['德州市', '朝阳镇', '朝阳镇'], '德州市朝阳镇'],
    [['祥云县', '沙龙镇', '祥云县沙龙镇文化路1号'], '祥云县沙龙镇文化路1号'],
    [['北京市', '北京市', '东城区', '城区街道'], '北京市东城区城区街道'],
    [['样板市', undefined, '', '样板区'], '样板市样板区'],
  ])('%j: %s', (parts, text) => {
    expect(joinPlaces(parts)).toBe(text);
  });

  it('never repeats a part, and loses none', () => {
    const name = fc.stringMatching(/^[甲乙丙丁][市区镇站](?:[戊己]村)?$/u);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (parts) => {
        const text = joinPlaces(parts);
        for (const part of parts) {
          expect(text).toContain(part);
          expect(text.includes(part + part)).toBe(false);
        }
      }),
    );
  });
});

describe('figures', () => {
  test.each([
    ['会员单位', '95', '家会员单位', '95家'],
    ['注册志愿者', '1.2万余', '名志愿者', '1.2万余名'],
    ['服务', '960余', '次', '960余次'],
    ['场次', '120', '场次', '120场次'],
    ['好评率', '95%以上', '%', '95%以上'],
    ['参加人次', '3000', '人次', '3000人次'],
    ['队员', '20多', '人', '20多人'],
  ])('%s %s %s: %s', (label, display, unit, text) => {
    expect(figureText({ label, display, unit })).toBe(text);
  });
  test.each([
    ['2024年6月', '截至2024年6月'],
    ['截至2024年6月', '截至2024年6月'],
    ['报道时，年份待核', '截至报道时，年份待核'],
    ['2024年6月（刊发日）', '截至2024年6月，刊发日'],
    ['2018年至报道时', '统计期：2018年至报道时'],
    ['2018年至报道时（报道约2022年）', '统计期：2018年至报道时，报道约2022年'],
    ['近3年来（报道约2022年7月）', '统计期：近3年来，报道约2022年7月'],
    ['2021年以来', '统计期：2021年以来'],
    ['2023年1月—6月', '统计期：2023年1月—6月'],
    ['', ''],
    ['报道时（数据截至2023年）', '报道时，数据截至2023年'],
    ['2022年（参会数）', '截至2022年，参会数'],
    ['报道前近3年（约2022年7月）', '统计期：报道前近3年，约2022年7月'],
    ['2021年春节期间', '统计期：2021年春节期间'],
    ['当年截至7月，年份待核', '统计期：当年截至7月，年份待核'],
  ])('%s: %s', (asOf, text) => {
    expect(asOfWords(asOf)).toBe(text);
  });
});

test('drops repeated clauses', () => {
  expect(clauses(['据报道', '来前先问', '', '来前先问'])).toBe('据报道，来前先问');
  expect(clauses(['来前先问。', '据报道，来前先问'])).toBe('来前先问，据报道');
  expect(clauses(['由11月3日改来', '原9:00—10:00', undefined])).toBe('由11月3日改来，原9:00—10:00');
});

test('does not repeat a town that the name of the district contains', () => {
  expect(joinPlaces(['大理白族自治州', '祥云县沙龙镇', '沙龙镇'])).toBe('大理白族自治州祥云县沙龙镇');
  expect(joinPlaces(['大理白族自治州', '祥云县沙龙镇', '沙龙镇青海营村'])).toBe('大理白族自治州祥云县沙龙镇青海营村');
  expect(joinPlaces(['大同市', '大同市'])).toBe('大同市');
  expect([namedIn('环翠区中心', '环翠区'), namedIn('东街社区', '样板区')]).toEqual(['环翠区中心', '东街社区 · 样板区']);
});
