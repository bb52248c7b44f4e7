import { expect, it } from 'vitest';
import { CONTEXT, MOBILE } from '../../testing/read.ts';
import { readEntry } from './entry.ts';

const valuesOf = (text: string) => readEntry(text, { ...CONTEXT, phones: { areaCode: '0534' } })?.values;

it('reads title, time, place, ways and seats of one sentence', () => {
  expect(valuesOf('12月5日上午9:00-10:30 亲子手工（二楼手工室，群接龙，限12人）')).toEqual({
    title: '亲子手工',
    days: ['2026-12-05'],
    time: '09:00-10:30',
    place: '二楼手工室',
    ways: ['社区群接龙'],
    seats: 12,
  });
});

it('takes the quoted name out of a whole sentence', () => {
  expect(valuesOf('12月5日9:00在社区广场举办“暖冬市集”活动')).toMatchObject({ title: '暖冬市集', place: '社区广场' });
});

it('does not use an introductory word as the title', () => {
  expect(valuesOf('另外，每周三晚上7点半，合唱，三楼')).toMatchObject({ title: '合唱', rule: '每周三', time: '19:30' });
});

it('publishes neither names nor mobile numbers', () => {
  const entry = readEntry(`12月5日 9:00 义诊 大厅 找张师傅${MOBILE}`, { ...CONTEXT, phones: {} });
  expect(JSON.stringify(entry?.values)).not.toMatch(/张师傅|138/);
  expect(entry?.problems.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['phone-mobile']));
});

it('finds no activity in a date alone', () => {
  expect(valuesOf('12月5日9:00')).toBeUndefined();
});
