import { expect, test } from 'vitest';
import { toldLines } from './told.ts';

const ROOM = { width: 21, rows: 6 };

test('tells whole sentences of the first paragraph, without their full stops', () => {
  expect(toldLines('做**救援**，也办讲座。遇险请拨110！\n\n这里是附注。', '', ROOM)).toEqual([
    '做救援，也办讲座',
    '遇险请拨110！',
  ]);
});

test('stops before a sentence without room and after three lines, but never leaves the first one out', () => {
  const long = '看望老人和孩子，'.repeat(8);
  expect(toldLines(`巡查。${long}。调解。`, '', { ...ROOM, rows: 3 })).toEqual(['巡查']);
  expect(toldLines(`${long}。调解。`, '', { ...ROOM, rows: 2 })).toEqual([long]);
  expect(toldLines('一。二。三。四。', '', ROOM)).toEqual(['一', '二', '三']);
  expect(toldLines('二。三。四。', '', ROOM, '亮点')).toEqual(['亮点', '二', '三']);
});

test('leaves out what the heading says', () => {
  expect(toldLines('拓东街道的社区。每月理发。', '东庄社区，拓东街道', ROOM)).toEqual(['每月理发']);
  expect(toldLines('', '东庄社区', ROOM)).toEqual([]);
});

test('leaves out what a report does not say, but not a fact whose year is unknown', () => {
  expect(toldLines('给志愿者评星级。几星、各要多少时长，报道没有写。', '', ROOM)).toEqual(['给志愿者评星级']);
  expect(toldLines('出了39期。接听时间报道未写。是否每周都有，报道没有写明。', '', ROOM)).toEqual(['出了39期']);
  expect(toldLines('给老人添衣。具体日期报道没写，待核。', '', ROOM)).toEqual(['给老人添衣']);
  expect(toldLines('7月5日（年份待核）办过球赛。', '', ROOM)).toEqual(['7月5日（年份待核）办过球赛']);
});
