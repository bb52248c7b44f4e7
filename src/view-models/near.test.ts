import { describe, expect, it } from 'vitest';
import { degreesOf, type LngLat } from '../domain/geo.ts';
import { nearOf, paceNote, type Precision } from './near.ts';

const HERE: LngLat = [117, 37];
const east = (metres: number): LngLat => [117 + degreesOf(metres, 37).lng, 37];
const words = (metres: number, precision?: Precision, from?: Precision) => nearOf({ at: HERE, precision: from }, { at: east(metres), precision }, 'usual').text;

describe('how far it is', () => {
  it.each([
    [500, '准确', '步行约7分钟'], [1000, '社区', '步行约14分钟'], [5000, '准确', '约5.0公里'], [12_300, undefined, '约12公里'],
    [300, '镇街', '大概就在附近'], [1900, '镇街', '大概1.9公里'], [25_000, '区县', '大概25公里'],
  ] as [number, Precision | undefined, string][])('%d metres, %s: %s', (metres, precision, text) => {
    expect(words(metres, precision)).toBe(text);
  });
  it('is as rough as the rougher of the two', () => {
    expect([words(1900, '准确', '区县'), words(1900, '区县', '准确')]).toEqual(['大概1.9公里', '大概1.9公里']);
  });
  it('a quarter of an hour is shorter in 长辈模式, and both say how fast', () => {
    const at = (pace: 'usual' | 'elder') => nearOf({ at: HERE }, { at: east(900), precision: '准确' }, pace);
    expect([at('usual').inside, at('usual').text, at('elder').inside, at('elder').text]).toEqual([true, '步行约13分钟', false, '步行约19分钟']);
    expect([paceNote('usual'), paceNote('elder')]).toEqual(['分钟按直线、每秒走1.2米算，实际的路要远一些。', '分钟按直线、每秒走0.8米算（走得慢些），实际的路要远一些。']);
  });
});
