import { expect, it } from 'vitest';
import { MOBILE } from '../testing/read.ts';
import { cellOf, ROW, rowOf } from '../testing/row.ts';
import { readRow } from './row.ts';

const read = (title: string, texts: Parameters<typeof rowOf>[0] = {}) =>
  readRow(rowOf({ date: '12月5日9:00', ...texts }), cellOf(title, { at: 'H2' }), ROW);

it.each([
  [{ place: '一楼大厅' }, { place: '一楼大厅' }],
  [{ place: '待定' }, { place: undefined }],
  [{ ways: '直接来，限20人' }, { ways: ['直接来'], seats: 20 }],
  [{ seats: '20人' }, { seats: 20 }],
  [{ phone: '2612345' }, { phone: undefined }],
  [{ phone: '0534-2612345' }, { phone: '0534-2612345' }],
  [{ areaCode: '0534', phone: '2612345' }, { phone: '0534-2612345' }],
  [{ status: '已满' }, { status: '已满' }],
  [{ note: '名额已满' }, { status: '已满' }],
  [{ note: '自带水杯' }, { note: '自带水杯' }],
  [{ deadline: '12月1日前' }, { note: '报名时间：12月1日前' }],
])('reads %j', (texts, values) => {
  const [activity] = read('义诊', texts).activities;
  expect({
    ...Object.fromEntries(Object.keys(values).map((key) => [key, undefined])),
    ...activity?.values,
  }).toMatchObject(values);
});

it.each([
  ['义诊（取消）', {}, 'cancelled'],
  ['【取消】义诊', {}, 'cancelled'],
  ['义诊（已停）', {}, 'cancelled'],
  ['义诊——取消', {}, 'cancelled'],
  ['义诊 取消', {}, 'cancelled'],
  ['义诊', { place: '取消' }, 'cancelled'],
  ['（延期）义诊', {}, 'date-vague'],
  ['义诊（改期）', {}, 'date-vague'],
  ['义诊（改到12月14日）', {}, 'conflict'],
  ['义诊改到12月18日', {}, 'conflict'],
  ['义诊', { note: '时间改为14:00' }, 'conflict'],
  ['义诊', { note: '改下午2点' }, 'conflict'],
  ['义诊', { date: '12月5日', time: '9:00改为14:00' }, 'conflict'],
  ['义诊', { date: '12月5日', time: '原9:00，现14:00' }, 'conflict'],
  ['内部会议', {}, 'not-public'],
  ['义诊', { place: '示例甲家' }, 'person-name'],
  ['义诊', { ways: '示例甲、示例乙' }, 'private-data'],
  ['义诊', { phone: MOBILE }, 'phone-mobile'],
  ['义诊', { phone: '2612345' }, 'phone-area-code'],
  ['义诊', { date: '' }, 'date-missing'],
  ['义诊', { note: '改到12月12日' }, 'conflict'],
])('asks about %s with %j', (title, texts, kind) => {
  expect(read(title, texts).questions.map((question) => question.kind)).toContain(kind);
});

it('drops the word for a cancelled activity from its title', () => {
  expect(read('义诊（取消）').activities[0]?.values.title).toBe('义诊');
});

it('makes one activity of each time', () => {
  const { activities } = read('义诊', { date: '12月5日', time: '9:00-10:00、14:00-15:00' });
  expect(activities.map(({ values }) => values.time)).toEqual(['09:00-10:00', '14:00-15:00']);
});

it('reads no activity where the title holds nothing that may be published', () => {
  expect(read(MOBILE)).toMatchObject({ activities: [], questions: [{ kind: 'phone-mobile' }] });
});
