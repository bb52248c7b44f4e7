import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, daysFrom, type Day, type Month } from '../calendar/day.ts';
import { workCalendar } from '../calendar/holidays/workdays.ts';
import { buildCatalogue, type Catalogue } from '../catalogue.ts';
import { effectsBetween, noticeEffects } from './notice-effects.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { menuActivitySchema } from '../schema/activity.ts';
import { workdaysSchema, type Workdays } from '../schema/workdays.ts';

/** A site since the given month with one activity per line: its id, rule and holiday policy. */
function catalogueWith(since: Month, ...activities: [id: string, rule: string, holidays?: string][]): Catalogue {
  const entries = sampleEntries();
  const list = activities.map(([id, rule, holidays = '照常']) =>
    menuActivitySchema.parse({ id, title: id, rule, holidays, from: `${since}-01`, until: '2099-12-31' }),
  );
  const catalogue = buildCatalogue({
    ...entries,
    teams: [],
    brands: [],
    site: entries.site.map((site) => ({ ...site, data: { ...site.data, since: `${since}-01` } })),
    menus: [
      {
        id: `yangban/east/${since}`,
        body: '',
        data: { month: since, sample: true, theme: { title: '主题' }, activities: list },
      },
    ],
  });
  return catalogue;
}

/** `移动 2019-05-02→2019-05-05 yangban/east/tuina` */
const lines = (effects: ReturnType<typeof effectsBetween>) =>
  effects.map(({ kind, from = '', to = '', title }) => `${kind} ${from}→${to} ${title}`);

describe('the notice that extended May Day of 2019', () => {
  const first: Workdays = {
    year: 2019,
    notice: '国务院办公厅关于2019年部分节假日安排的通知',
    off: ['2019-01-01', ...daysFrom('2019-02-04', '2019-02-10'), ...daysFrom('2019-04-05', '2019-04-07'), '2019-05-01'],
    work: ['2019-02-02', '2019-02-03'],
  };
  const second: Workdays = {
    ...first,
    notice: '国务院办公厅关于调整2019年劳动节假期安排的通知',
    off: [...first.off, '2019-05-02', '2019-05-03', '2019-05-04'],
    work: [...first.work, '2019-04-28', '2019-05-05'],
  };
  const catalogue = catalogueWith(
    '2019-04',
    ['thursday', '每周四', '顺延'],
    ['thursday-before', '每周四', '提前'],
    ['friday-off', '每周五', '暂停'],
    ['saturday', '每周六'],
    ['first-workday', '每月第一个工作日'],
    ['after', '节后第一个工作日'],
    ['workdays', '每个工作日'],
    ['last-workday', '每月最后一个工作日'],
    ['mayday', '每年劳动节'],
    ['holiday', '五一假期每天'],
  );
  const effects = (today: Day) =>
    lines(effectsBetween(catalogue, workCalendar([first]), workCalendar([second]), today));

  test('has effects listed date by date', () => {
    expect(effects('2019-04-01')).toEqual([
      '移动 2019-05-02→2019-05-05 after',
      '移动 2019-05-02→2019-05-05 first-workday',
      '移动 2019-05-02→2019-05-05 thursday',
      '移动 2019-05-02→2019-04-30 thursday-before',
      '去掉 2019-05-02→ workdays',
      '去掉 2019-05-03→ friday-off',
      '去掉 2019-05-03→ workdays',
      '新增 →2019-04-28 workdays',
      '新增 →2019-05-02 holiday',
      '新增 →2019-05-03 holiday',
      '新增 →2019-05-04 holiday',
      '新增 →2019-05-05 workdays',
    ]);
  });
  test('has no effects once the dates are past', () => {
    expect(effects('2019-05-04')).toEqual([
      '移动 2019-05-02→2019-05-05 after',
      '移动 2019-05-02→2019-05-05 first-workday',
      '移动 2019-05-02→2019-05-05 thursday',
      '新增 →2019-05-04 holiday',
      '新增 →2019-05-05 workdays',
    ]);
    expect(effects('2019-05-06')).toEqual([]);
  });
});

describe('a notice for the first year missing from the library', () => {
  // 国庆 of 2027 as a notice might set it: Friday to Thursday, with a make-up Sunday before and Saturday after.
  const notice: Workdays = {
    year: 2027,
    notice: '通知',
    off: daysFrom('2027-10-01', '2027-10-07'),
    work: ['2027-09-26', '2027-10-09'],
  };
  const catalogue = catalogueWith(
    '2027-09',
    ['wednesday', '每周三', '顺延'],
    ['last-workday', '每月最后一个工作日'],
    ['after', '国庆节后第一个工作日'],
    ['saturday', '每周六', '暂停'],
  );

  test('has effects listed with its year, confirmed dates last', () => {
    const effects = noticeEffects(catalogue, [notice], '2027-09-20').filter(({ to = '' }) => to < '2027-11-01');
    expect([...new Set(effects.map(({ year }) => year))]).toEqual([2027]);
    expect(lines(effects)).toEqual([
      '移动 2027-10-04→2027-10-08 after',
      '移动 2027-10-06→2027-10-08 wednesday',
      '确定 2027-09-22→2027-09-22 wednesday',
      '确定 2027-09-25→2027-09-25 saturday',
      '确定 2027-09-29→2027-09-29 wednesday',
      '确定 2027-09-30→2027-09-30 last-workday',
      '确定 2027-10-09→2027-10-09 saturday',
      '确定 2027-10-13→2027-10-13 wednesday',
      '确定 2027-10-16→2027-10-16 saturday',
      '确定 2027-10-20→2027-10-20 wednesday',
      '确定 2027-10-23→2027-10-23 saturday',
      '确定 2027-10-27→2027-10-27 wednesday',
      '确定 2027-10-29→2027-10-29 last-workday',
      '确定 2027-10-30→2027-10-30 saturday',
    ]);
  });
  test('has no effect on an activity independent of workdays', () => {
    expect(noticeEffects(catalogueWith('2027-09', ['saturday', '每周六']), [notice], '2027-09-01')).toEqual([]);
  });
  test('is compared with the notices of earlier years', () => {
    const next = { ...notice, year: 2028, off: [...daysFrom('2027-12-31', '2028-01-02')], work: [] };
    const effects = noticeEffects(
      catalogueWith('2027-12', ['last-workday', '每月最后一个工作日']),
      [next, notice],
      '2027-11-20',
    );
    expect(effects.filter(({ to = '' }) => to < '2028-01-01')).toEqual([
      {
        year: 2028,
        kind: '移动',
        key: 'yangban/east/last-workday',
        title: 'last-workday',
        from: '2027-12-31',
        to: '2027-12-30',
      },
    ]);
  });
});

test('the notice of 2026 in content/ has no effects, as it agrees with the library', () => {
  const notice = workdaysSchema.parse(JSON.parse(readFileSync('testing/content/workdays/2026.json', 'utf8')));
  const catalogue = catalogueWith(
    '2026-01',
    ['workdays', '每个工作日'],
    ['after', '节后第一个工作日'],
    ['monday', '每周一', '顺延'],
  );
  expect(noticeEffects(catalogue, [notice], '2026-01-01')).toEqual([]);
  expect(
    noticeEffects(
      catalogue,
      [{ ...notice, work: notice.work.filter((day) => day !== addDays('2026-02-27', 1)) }],
      '2026-01-01',
    ),
  ).not.toEqual([]);
});
