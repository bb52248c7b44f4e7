import type { DayRange } from '../../../domain/calendar/day.ts';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../domain/calendar/occurrences.ts';
import type { ActivityTiming } from '../../../domain/calendar/plan.ts';
import { workCalendar } from '../../../domain/calendar/holidays/workdays.ts';
import { schoolCalendar, type SchoolCalendar } from '../../../domain/calendar/holidays/school.ts';
import { ruleWords } from './rule.ts';
import type { Recurring } from './rule-context.ts';

/**
 * Days off by the State Council's notice for 2026: 1–3 January (Sunday the 4th worked), 15–23 February (Saturdays the 14th and the 28th
 * worked), 4–6 April, 1–5 May (Saturday the 9th worked), 19–21 June, 25–27 September (Sunday the 20th worked), 1–7 October
 * (Saturday the 10th worked). There is none for 2027.
 */
const calendar = workCalendar([]);
const FEBRUARY: DayRange = { from: '2026-02-01', until: '2026-02-28' };
const OCTOBER: DayRange = { from: '2026-10-01', until: '2026-10-31' };
const AUTUMN: DayRange = { from: '2026-09-01', until: '2026-10-31' };
const WINTER: DayRange = { from: '2026-11-01', until: '2027-01-31' };
const NEW_YEAR: DayRange = { from: '2027-01-01', until: '2027-02-28' };

function words(
  fields: Partial<ActivityTiming & Recurring>,
  window: DayRange,
  today = window.from,
  school?: SchoolCalendar,
): string[] {
  const activity = {
    except: [],
    also: [],
    full: [],
    changes: [],
    holidays: '照常' as const,
    status: '照常' as const,
    month: undefined,
    rule: undefined,
    from: undefined,
    until: undefined,
    ...fields,
  };
  return ruleWords(activity, occurrencesOf(activity, window, { calendar, school }), {
    calendar,
    school,
    ...window,
    today,
  }).map(({ monthText, text }) => monthText + text);
}

describe('the working-day rules of a month', () => {
  it.each([
    ['每月最后一个工作日', FEBRUARY, ['2月为2月28日（周六，调休上班）']],
    [
      '每月第一个工作日',
      { from: '2026-01-01', until: '2026-02-28' },
      ['1月为1月4日（周日，调休上班）', '2月为2月2日（周一）'],
    ],
    ['每月第一个、最后一个工作日', FEBRUARY, ['2月为2月2日（周一）、2月28日（周六，调休上班）']],
    [
      '每月最后一个工作日',
      { from: '2026-09-01', until: '2026-10-31' },
      ['9月为9月30日（周三）', '10月为10月30日（周五）'],
    ],
    ['每月第一个工作日', OCTOBER, ['10月为10月8日（周四）']],
    ['节后第一个工作日', AUTUMN, ['9月为9月28日（周一）', '10月为10月8日（周四）']],
    [
      '每月最后一个工作日',
      { from: '2027-01-01', until: '2027-01-31' },
      ['1月为1月29日（周五，暂定）', '2027年放假安排未公布，1月29日起暂定'],
    ],
  ] as const)('%s %j', (rule, window, expected) => {
    expect(words({ rule }, window)).toEqual(expected);
  });

  it('begin with the month of the build, and mark each for the browser', () => {
    const activity = {
      except: [],
      also: [],
      full: [],
      changes: [],
      holidays: '照常' as const,
      status: '照常' as const,
      month: undefined,
      rule: '每月最后一个工作日',
      from: undefined,
      until: undefined,
    };
    const window: DayRange = { from: '2026-01-01', until: '2026-03-31' };
    expect(
      ruleWords(activity, occurrencesOf(activity, window, { calendar }), { calendar, ...window, today: '2026-02-10' }),
    ).toEqual([
      { month: '2026-02', monthText: '2月', text: '为2月28日（周六，调休上班）' },
      { month: '2026-03', monthText: '3月', text: '为3月31日（周二）' },
    ]);
  });
  it('list added days apart from those of the rule', () => {
    const rule = '每月最后一个工作日';
    expect(words({ rule, also: ['2026-11-15'] }, { from: '2026-11-01', until: '2026-11-30' })).toEqual([
      '11月为11月30日（周一）',
      '另加11月15日',
    ]);
    expect(words({ rule, except: ['2026-10-30'], also: ['2026-10-31'] }, OCTOBER)).toEqual([
      '10月30日不办，另加10月31日',
    ]);
    expect(words({ rule, also: ['2026-10-30'] }, OCTOBER)[0]).toBe('10月为10月30日（周五）');
  });
  it('show cancelled and moved dates', () => {
    const rule = '每月最后一个工作日';
    expect(words({ rule, changes: [{ on: '2026-02-01', kind: '取消', date: '2026-02-28' }] }, FEBRUARY)).toEqual([
      '2月为2月28日（周六，调休上班，取消）',
    ]);
    expect(
      words({ rule, changes: [{ on: '2026-02-01', kind: '改期', date: '2026-02-28', now: '2026-02-27' }] }, FEBRUARY),
    ).toEqual(['2月为2月27日（周五，由2月28日改来）']);
  });
});

describe('the effect of public holidays', () => {
  it.each([
    ['每周五', '暂停', OCTOBER, ['国庆假期暂停，10月9日恢复']],
    ['每周一至周五', '暂停', OCTOBER, ['国庆假期暂停，10月8日恢复']],
    ['每周五', '顺延', OCTOBER, ['逢国庆假期顺延：10月2日的一场改到10月8日']],
    [
      '每周五',
      '顺延',
      AUTUMN,
      ['逢中秋假期顺延：9月25日的一场改到9月28日', '逢国庆假期顺延：10月2日的一场改到10月8日'],
    ],
    [
      '每周五',
      '提前',
      AUTUMN,
      ['逢中秋假期提前：9月25日的一场改到9月24日', '逢国庆假期提前：10月2日的一场改到9月30日'],
    ],
    ['每周四', '顺延', OCTOBER, ['逢国庆假期顺延：10月1日的一场并到10月8日']],
    ['每周四、五', '顺延', OCTOBER, ['逢国庆假期顺延：10月1日、2日的2场并到10月8日']],
    ['每天', '顺延', OCTOBER, ['逢国庆假期顺延：10月1日至7日的7场并到10月8日']],
    ['每天', '暂停', FEBRUARY, ['春节假期暂停，2月24日恢复']],
    ['每周一、三', '顺延', FEBRUARY, ['逢春节假期顺延：2月16日、18日、23日的3场并到2月24日']],
    ['每月1日', '顺延', { from: '2026-05-01', until: '2026-06-30' }, ['逢劳动节假期顺延：5月1日的一场改到5月6日']],
    ['每周五', '暂停', AUTUMN, ['中秋假期、国庆假期暂停，10月9日恢复']],
    ['每周五', '照常', OCTOBER, []],
    ['每个工作日', '暂停', OCTOBER, []],
    ['每月最后一个工作日', '提前', FEBRUARY, ['2月为2月28日（周六，调休上班）']],
    ['不定期', '暂停', OCTOBER, ['没有固定日子，来前先问']],
  ] as const)('%s, %s', (rule, holidays, window, expected) => {
    expect(words({ rule, holidays }, window)).toEqual(expected);
  });

  it('is stated in general only for activities that go on', () => {
    const november: DayRange = { from: '2026-11-01', until: '2026-11-30' };
    expect(words({ rule: '每周六', holidays: '暂停' }, november)).toEqual(['法定放假日暂停']);
    expect(
      words(
        { rule: '每周六', holidays: '顺延', month: '2026-11', ...november },
        { from: '2026-11-01', until: '2026-11-30' },
      ),
    ).toEqual([]);
  });
  it('omits dates that an editor cancelled or moved', () => {
    expect(
      words(
        { rule: '每周五', holidays: '顺延', changes: [{ on: '2026-09-20', kind: '取消', date: '2026-10-02' }] },
        OCTOBER,
      ),
    ).toEqual(['逢国庆假期顺延']);
  });
  it('is certain once the notice is published, even if a date is 暂定 for another reason', () => {
    expect(words({ rule: '每周四', holidays: '顺延', status: '暂定' }, OCTOBER)).toEqual([
      '逢国庆假期顺延：10月1日的一场并到10月8日',
    ]);
    expect(words({ rule: '每周五', holidays: '暂停', status: '暂定' }, OCTOBER)).toEqual(['国庆假期暂停，10月9日恢复']);
    expect(words({ rule: '寒假每周三', holidays: '暂停' }, FEBRUARY)).toEqual([
      '春节假期暂停，2月25日恢复',
      '学校放假才办，具体问学校',
    ]);
  });
  it('is uncertain before the notice is published, even if a date is 已满', () => {
    expect(
      words({ rule: '每周五', holidays: '顺延', status: '已满' }, { from: '2027-01-01', until: '2027-01-31' }),
    ).toEqual(['逢元旦假期顺延，改到哪天等放假安排公布']);
  });
  it('is left open for a year without a notice', () => {
    expect(words({ rule: '每周五', holidays: '顺延' }, { from: '2027-01-01', until: '2027-01-31' })).toEqual([
      '逢元旦假期顺延，改到哪天等放假安排公布',
      '2027年放假安排未公布，1月4日起暂定',
    ]);
    expect(words({ rule: '每周五', holidays: '暂停' }, NEW_YEAR)).toEqual([
      '元旦假期、春节假期暂停，哪天恢复等放假安排公布',
      '2027年放假安排未公布，1月8日起暂定',
    ]);
    expect(words({ rule: '每周五' }, NEW_YEAR)).toEqual([]);
  });
});

describe('first and last day, exceptions and additions', () => {
  const thursdays = { rule: '每周四' };
  it.each<[fields: Partial<ActivityTiming & Recurring>, expected: string[]]>([
    [{ ...thursdays, from: '2026-11-12' }, ['从11月12日起']],
    [{ ...thursdays, until: '2026-12-24' }, ['到12月24日止']],
    [{ ...thursdays, from: '2026-11-12', until: '2026-12-24' }, ['11月12日起，到12月24日止']],
    [{ rule: '隔周四', from: '2026-11-12' }, ['从11月12日起']],
    [{ ...thursdays, from: '2026-01-01', until: '2027-12-31' }, []],
    [{ ...thursdays, month: '2026-11', from: '2026-11-01', until: '2026-11-30' }, []],
    [{ ...thursdays, month: '2026-11', from: '2026-11-12', until: '2026-11-30' }, ['从11月12日起']],
    [{ ...thursdays, except: ['2026-11-19', '2026-11-26'] }, ['11月19日、26日不办']],
    [{ ...thursdays, also: ['2026-11-22'] }, ['另加11月22日']],
    [{ ...thursdays, except: ['2026-11-19'], also: ['2026-12-04'] }, ['11月19日不办，另加12月4日']],
    [{ ...thursdays, except: ['2026-11-20', '2026-11-18', '2026-11-18', '2026-11-19'] }, ['11月18日至20日不办']],
    [{ ...thursdays, also: ['2026-12-04', '2026-11-22', '2026-11-22'] }, ['另加11月22日、12月4日']],
    [{ rule: '不定期', also: ['2026-12-12', '2026-12-05', '2026-12-12'] }, ['没有固定日子，已定12月5日、12日']],
    [{ ...thursdays, from: '2027-01-07' }, ['从1月7日起']],
    [{ ...thursdays, except: ['2026-10-01', '2027-03-04'] }, []],
    [
      {
        ...thursdays,
        except: ['2026-11-19'],
        changes: [{ on: '2026-11-10', kind: '取消', date: '2026-11-19' }],
      },
      [],
    ],
    [{ rule: '不定期' }, ['没有固定日子，来前先问']],
    [{ rule: '不定期', also: ['2026-12-05', '2026-12-12'] }, ['没有固定日子，已定12月5日、12日']],
    [{ rule: '每个上学日' }, ['放假不办，具体问学校']],
  ])('%j', (fields, expected) => {
    expect(words(fields, WINTER, '2026-11-03')).toEqual(expected);
  });
  it('omits a past first day, and adds the year where a day could be mistaken for a coming one', () => {
    const years: DayRange = { from: '2026-11-01', until: '2028-01-31' };
    const read = (fields: Partial<Recurring>) =>
      words({ ...thursdays, ...fields }, years, '2027-11-20').filter((text) => !text.includes('放假安排'));
    expect(read({ from: '2026-12-05' })).toEqual([]);
    expect(read({ until: '2026-12-24' })).toEqual(['到2026年12月24日止']);
    expect(read({ from: '2027-12-05', until: '2028-01-20' })).toEqual(['12月5日起，到1月20日止']);
    expect(words({ ...thursdays, from: '2027-12-05' }, years, '2026-11-20')[0]).toBe('从2027年12月5日起');
  });
  it('blames the school, not the holiday notice, after the last term', () => {
    const school = schoolCalendar([{ from: '2026-09-01', until: '2027-01-22' }], calendar);
    expect(words({ rule: '每个上学日' }, { from: '2027-01-20', until: '2027-01-31' }, '2027-01-20', school)).toEqual([
      '放假不办，具体问学校',
    ]);
  });
  it('is empty for a single activity', () => expect(words({ date: '2026-11-12' }, WINTER)).toEqual([]));
});
