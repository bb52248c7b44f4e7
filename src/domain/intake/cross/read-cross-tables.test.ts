import { describe, expect, it } from 'vitest';
import { CONTEXT, kindsOf, readTables, shortForms, tableOf } from '../testing/read.ts';
import { read } from '../read.ts';

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('/', '\n')));

const readText = (text: string, name = '') => readTables(tableOf(rowsOf(text), { name }));

describe('weekdays across', () => {
  it('reads each week of the month where the title says so', () => {
    const reading = readText(`
每周课程表
时间|周一|周二|周三
9:00-10:00|八段锦|合唱|八段锦
下午||2:30-4:00 编织（手工室）|`);
    expect(shortForms(reading)).toEqual([
      '八段锦 每周一、三 09:00-10:00',
      '合唱 每周二 09:00-10:00',
      '编织 每周二 14:30-16:00 手工室',
    ]);
    expect(kindsOf(reading)).toEqual([]);
  });

  it('reads the days of the one week in the title, without those of other months', () => {
    const reading = readText(`
11月30日—12月6日活动安排
时段|周一|周二|周三|周四|周五
上午|9:00 旧课|9:00 义诊 大厅||10:00 剪纸|`);
    expect(shortForms(reading)).toEqual(['义诊 1 09:00 大厅', '剪纸 3 10:00']);
  });

  it('reads a week beside each row', () => {
    const reading = readText(`
周次|周一|周三|周六
第1周（12月1日-6日）||9:00 义诊|9:00 市集
第2周（12月7日-13日）|9:00 剪纸|9:00 义诊|`);
    expect(shortForms(reading)).toEqual(['义诊 2,9 09:00', '市集 5 09:00', '剪纸 7 09:00']);
  });

  it('asks which week is meant where nothing says so', () => {
    const reading = readText('时间|周一|周二|周三\n9:00|八段锦||八段锦');
    expect(shortForms(reading)).toEqual(['八段锦 ? 09:00']);
    expect(kindsOf(reading)).toEqual(['B2 date-ambiguous']);
  });

  it('reads times in the cells beside a column of names', () => {
    const reading = readText('活动|地点|周一|周二|周三|周四\n书法|二楼||9:00-10:30||9:00-10:30');
    expect(shortForms(reading)).toEqual(['书法 每周二、四 09:00-10:30 二楼']);
  });

  it('uses the dates below the weekdays, and asks if they differ', () => {
    const reading = readText(`
时段|周一|周二|周三
|12月7日|12月8日|12月8日
上午|9:00 义诊|10:00 剪纸|11:00 合唱`);
    expect(shortForms(reading)).toEqual(['义诊 7 09:00', '剪纸 8 10:00', '合唱 ? 11:00']);
    expect(kindsOf(reading)).toEqual(['D3 date-weekday']);
  });
});

it('takes the week of each timetable from its own title', () => {
  const reading = readText(`
12月活动
第一周（12月1日-6日）
|周二|周三|周四
上午|9:00 义诊||
第二周
|周二|周三|周四
上午||9:00 书法|`);
  expect(shortForms(reading)).toEqual(['义诊 1 09:00', '书法 ? 09:00']);
  expect(kindsOf(reading)).toEqual(['C7 date-ambiguous']);
});

it('asks about people in titles, columns and cells, and publishes none', () => {
  const reading = readText(
    `每周课程表（联系人：示例甲）\n时间|周一|周三|周五|负责人\n9:00|书法（示例乙老师）|太极 张教练|剪纸 找李姐报名|示例丙`,
  );
  expect(shortForms(reading)).toEqual(['书法 每周一 09:00', '太极 每周三 09:00', '剪纸 每周五 09:00']);
  expect(JSON.stringify(reading.activities.map(({ values }) => values))).not.toMatch(/示例|张教练|李姐/);
  expect(kindsOf(reading)).toEqual(['A1', 'E2:E3', 'B3', 'C3', 'D3'].map((at) => `${at} person-name`));
});

it('puts rooms across into the place', () => {
  const reading = readText('日期|时间|一楼活动室|二楼书画室\n12月2日|9:00|八段锦|书法\n12月3日|14:00||国画');
  expect(shortForms(reading)).toEqual([
    '八段锦 2 09:00 一楼活动室',
    '书法 2 09:00 二楼书画室',
    '国画 3 14:00 二楼书画室',
  ]);
});

it('reads parts of the day under dates, and rows of dates one below the other', () => {
  const rows = rowsOf('站点|12月5日||12月6日|\n|上午|下午|上午|下午\n示例社区||2:00 剪纸|9:30 读书|');
  const merges = [
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 3, bottom: 0, right: 4 },
  ];
  expect(shortForms(readTables(tableOf(rows, { merges })))).toEqual(['剪纸 5 14:00', '读书 6 09:30']);
  const stacked = readText('12月1日|12月2日\n9:00 义诊 大厅|\n12月8日|12月9日\n|10:00 合唱 三楼');
  expect(shortForms(stacked)).toEqual(['义诊 1 09:00 大厅', '合唱 9 10:00 三楼']);
});

describe('dates across', () => {
  it('reads times beside the rows, and asks for a time that is only a part of the day', () => {
    const reading = readText('时间|12月1日|12月2日（周三）\n9:00-10:00|量血压（一楼）|\n下午||读报');
    expect(shortForms(reading)).toEqual(['量血压 1 09:00-10:00 一楼', '读报 2']);
    expect(kindsOf(reading)).toEqual(['C3 time-vague']);
  });

  it('reads marks beside names', () => {
    const reading = readText('活动名称|时间|地点|12月2日|12月5日|12月9日\n量血压|9:00|一楼|√||√');
    expect(shortForms(reading)).toEqual(['量血压 2,9 09:00 一楼']);
  });

  it('reads the station of each row', () => {
    const table = tableOf(rowsOf('站点|12月5日|12月6日\n示例社区|9:00 义诊|\n样板村||10:00 剪纸'));
    const { month, stations, calendar } = CONTEXT;
    const reading = read({ tables: [table], lines: [] }, { month, stations, calendar });
    expect(reading.activities.map(({ station, values }) => [station, values.title])).toEqual([
      ['tianqu/sample', '义诊'],
      ['tianqu/other', '剪纸'],
    ]);
  });

  it('joins the times of a cell that is merged over several rows', () => {
    const rows = rowsOf('时间|12月1日|12月2日\n9:00-10:00|市集|\n10:00-11:00||剪纸');
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    expect(shortForms(readTables(tableOf(rows, { merges })))).toEqual(['市集 1 09:00-11:00', '剪纸 2 10:00-11:00']);
  });

  it('does not read a form with one activity per column as a cross table', () => {
    const reading = readText('日期|12月5日|12月6日\n活动名称|义诊|手工\n时间|9:00|14:00\n地点|大厅|二楼');
    expect(shortForms(reading)).toEqual(['义诊 5 09:00 大厅', '手工 6 14:00 二楼']);
  });
});

describe('parts of the day across', () => {
  it('reads the date beside each row', () => {
    const reading = readText(`
日期|星期|上午|下午|晚上
12月2日|三|9:00 义诊（大厅）||7:00 合唱（三楼）
12月5日|日||2:30 绘本会|`);
    expect(shortForms(reading)).toEqual(['义诊 2 09:00 大厅', '合唱 2 19:00 三楼', '绘本会 ? 14:30']);
    expect(kindsOf(reading)).toEqual(['B3 date-weekday']);
  });
});

it('reads an ordinary table above and below', () => {
  const reading = readText(`
日期|时间|活动名称
12月5日|9:00|市集
每周固定活动
时间|周一|周二|周三
9:00|八段锦||
日期|时间|活动名称
12月6日|9:00|剪纸`);
  expect(shortForms(reading)).toEqual(['市集 5 09:00', '八段锦 每周一 09:00', '剪纸 6 09:00']);
});
