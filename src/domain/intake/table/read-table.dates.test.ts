import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { CONTEXT, kindsOf, readTables, shortForms, tableOf } from '../testing/read.ts';

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('dates and times of rows', () => {
  it.each([
    ['a row above', '日期|活动名称|地点\n示例社区\n12月5日|义诊|大厅\n二、样板村（1场）\n12月6日|剪纸|二楼'],
    [
      'the cell above',
      '社区|日期|活动名称|地点\n示例社区|12月5日|义诊|大厅\n样板村|12月6日|剪纸|二楼\n|12月7日|合唱|三楼',
    ],
  ])('takes the station from %s', (_, text) => {
    const { month, stations, calendar } = CONTEXT;
    const { activities, questions } = read(
      { tables: [tableOf(rowsOf(text))], lines: [] },
      { month, stations, calendar },
    );
    const keys = activities.map(({ station }) => station);
    expect(keys.slice(0, 2)).toEqual(['tianqu/sample', 'tianqu/other']);
    expect(new Set(keys.slice(1))).toEqual(new Set(['tianqu/other']));
    expect(questions).toEqual([]);
  });

  it('puts 上午 and 晚 beside the date together with the clock beside it', () => {
    const reading = readTables(
      tableOf(
        rowsOf(
          '日期|时间|活动名称\n12月5日下午|2:00-4:00|义诊\n每周五晚|7:00|合唱\n12月6日|9.30-11|剪纸\n12月7日|9-11|茶会',
        ),
      ),
    );
    expect(shortForms(reading)).toEqual([
      '义诊 5 14:00-16:00',
      '合唱 每周五 19:00',
      '剪纸 6 09:30-11:00',
      '茶会 7 09:00-11:00',
    ]);
    expect(kindsOf(reading)).toEqual([]);
  });

  it('reads serial numbers and fractions of a day that were pasted as text', () => {
    const reading = readTables(tableOf(rowsOf('日期|时间|活动名称\n46361|0.375|义诊\n46461|0.5|剪纸')));
    expect(shortForms(reading)).toEqual(['义诊 5 09:00', '剪纸 ? 12:00']);
  });

  it('reads a column of weekdays where the title says each week, and asks elsewhere', () => {
    const rows = '星期|时间|活动名称\n周一|9:00|八段锦\n三、五|10:00|书法\n周六、周日|14:00|乒乓球';
    const weekly = readTables(tableOf(rowsOf(`每周固定活动||\n${rows}`)));
    expect(shortForms(weekly)).toEqual(['八段锦 每周一 09:00', '书法 每周三、五 10:00', '乒乓球 每周末 14:00']);
    const open = readTables(tableOf(rowsOf(rows)));
    expect(shortForms(open)).toEqual(['八段锦 ? 09:00', '书法 每周三、五 10:00', '乒乓球 ? 14:00']);
    expect(open.questions.map(({ kind }) => kind)).toEqual(['date-ambiguous', 'date-ambiguous']);
  });

  it('takes the place from the cell for time and place, and the time from the name', () => {
    const reading = readTables(
      tableOf(
        rowsOf(
          '活动名称|时间地点|报名方式\n义诊|12月5日9:00，一楼大厅|直接来\n剪纸（14:00-16:00）|12月6日（二楼手工室）|直接来',
        ),
      ),
    );
    expect(shortForms(reading)).toEqual(['义诊 5 09:00 一楼大厅', '剪纸 6 14:00-16:00 二楼手工室']);
  });

  it('asks about an activity whose date is marked as cancelled', () => {
    const reading = readTables(tableOf(rowsOf('日期|时间|活动名称\n12月5日（已取消）|9:00|义诊')));
    expect(kindsOf(reading)).toEqual(['12月!A2 cancelled']);
  });

  it('reads stored dates and times of both epochs', () => {
    const header = ['日期', '开始', '结束', '活动名称'];
    const times = [{ text: '0.375', number: 0.375 }, { text: '0.4375', number: 0.4375 }, '义诊'];
    const of1900 = tableOf([header, [{ text: '46361', number: 46361 }, ...times]]);
    const of1904 = tableOf([header, [{ text: '44899', number: 44899 }, ...times]], { epoch: '1904-01-01' });
    expect(shortForms(readTables(of1900))).toEqual(['义诊 5 09:00-10:30']);
    expect(shortForms(readTables(of1904))).toEqual(['义诊 5 09:00-10:30']);
  });

  it('asks whether 12.1 has lost its last digit', () => {
    const reading = readTables(
      tableOf([
        ['日期', '活动名称', '地点'],
        [{ text: '12.1', number: 12.1 }, '义诊', '大厅'],
      ]),
    );
    expect(shortForms(reading)).toEqual(['义诊 ? 大厅']);
    expect(reading.questions[0]?.answers.map(({ label }) => label)).toEqual(['12月1日周二', '12月10日周四']);
  });

  it.each([
    ['12月|每周六 9:00', '义诊 每周六 09:00'],
    ['12月1日-31日|每周二、四 14:00', '义诊 每周二、四 14:00'],
    ['12月5日|周六 9:00', '义诊 5 09:00'],
    ['12月5日|8.30-10.00', '义诊 5 08:30-10:00'],
    ['12月5日|1430-1600', '义诊 5 14:30-16:00'],
    ['12-05|9:00', '义诊 5 09:00'],
    ['5|9:00', '义诊 5 09:00'],
  ])('reads the date and the time in %s together', (cells, activity) => {
    expect(shortForms(readTables(tableOf(rowsOf(`日期|时间|活动名称\n${cells}|义诊`))))).toEqual([activity]);
  });

  it.each([
    ['12月5日|周日 9:00', 'date-weekday'],
    ['12月5日|12月6日 9:00', 'conflict'],
    ['12-15|9:00', 'date-ambiguous'],
  ])('does not guess the date of %s', (cells, kind) => {
    const reading = readTables(tableOf(rowsOf(`日期|时间|活动名称\n${cells}|义诊`)));
    expect(shortForms(reading)[0]).toContain('?');
    expect(reading.questions.map((question) => question.kind)).toEqual([kind]);
  });

  it.each([
    ['改到12月10日', '义诊 ?', 'conflict'],
    ['延期，另行通知', '义诊 ?', 'date-vague'],
    ['因故取消', '义诊 5', 'cancelled'],
    ['内部活动，不对外', '义诊 5', 'not-public'],
    ['如遇雨改到12月7日', '义诊 5', undefined],
    ['12月3日前报名', '义诊 5', undefined],
  ])('reads the note %s', (note, activity, kind) => {
    const reading = readTables(tableOf(rowsOf(`日期|活动名称|备注\n12月5日|义诊|${note}`)));
    expect(shortForms(reading)).toEqual([activity]);
    expect(reading.questions.map((question) => question.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  it('makes an activity of each day that has its own time', () => {
    const reading = readTables(tableOf(rowsOf('日期|活动名称|地点\n12月5日9:00、12月12日14:00|义诊|大厅')));
    expect(shortForms(reading)).toEqual(['义诊 5 09:00 大厅', '义诊 12 14:00 大厅']);
  });

  it('takes the date out of the name where no column holds it', () => {
    const reading = readTables(
      tableOf(rowsOf('序号|活动安排|地点\n1|12月5日上午9点健康讲座|大厅\n2|12月6日下午2点手工|二楼')),
    );
    expect(shortForms(reading)).toEqual(['健康讲座 5 09:00 大厅', '手工 6 14:00 二楼']);
  });
});
