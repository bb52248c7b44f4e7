import { expect, it } from 'vitest';
import { stationIn } from './stations.ts';

const STATIONS = [
  { key: 'tianqu/sample', name: '示例社区新时代文明实践站', shortName: '示例站' },
  { key: 'tianqu/other', name: '样板村' },
  { key: 'tianqu/second', name: '样板第二社区' },
] as const;

it.each([
  ['示例社区新时代文明实践站12月活动', 'tianqu/sample'],
  ['一、示例社区（2场）', 'tianqu/sample'],
  ['示例站', 'tianqu/sample'],
  ['示例镇样板村12月活动', 'tianqu/other'],
  ['样板第二社区', 'tianqu/second'],
])('finds the station in %s', (text, key) => {
  expect(stationIn(text, STATIONS)).toBe(key);
});

it.each([['社区活动'], ['示例社区、样板村联合活动'], ['']])('finds no single station in %s', (text) => {
  expect(stationIn(text, STATIONS)).toBeUndefined();
});
