import { describe, expect, it } from 'vitest';
import { CONTEXT } from '../../testing/read.ts';
import { readWhen } from './when.ts';

const daysIn = (text: string, month: '2026-12' | '2027-02' = '2026-12') =>
  readWhen(text, { ...CONTEXT, month }).days.map((day) => Number(day.slice(8)));
const kindsIn = (text: string) => readWhen(text, CONTEXT).problems.map(({ kind }) => kind);

describe('dates', () => {
  it.each([
    ['12月5日', [5]],
    ['12月5号（周六）', [5]],
    ['12.5', [5]],
    ['12/05', [5]],
    ['2026-12-5', [5]],
    ['2026/12/5 0:00', [5]],
    ['2026-12-05 00:00:00', [5]],
    ['20261205', [5]],
    ['26年12月5日', [5]],
    ['26.12.5', [5]],
    ['民国115年12月5日', [5]],
    ['115.12.5', [5]],
    ['十二月二十五号', [25]],
    ['１２月５日', [5]],
    ['12 月 5 日', [5]],
    ['12月5、12、19日', [5, 12, 19]],
    ['12月5日、12日，26日', [5, 12, 26]],
    ['12月5日和19日', [5, 19]],
    ['12月5日—7日', [5, 6, 7]],
    ['12.5-12.7', [5, 6, 7]],
    ['5日至7日', [5, 6, 7]],
    ['12月5-6日、12-13日', [5, 6, 12, 13]],
    ['12月5日（周六）、6日（周日）', [5, 6]],
    ['12月5日（周六）至6日（周日）', [5, 6]],
    ['12月5日、6日（周六、周日）', [5, 6]],
    ['本周六（12月5日）', [5]],
    ['周六12.19', [19]],
    ['冬至', [22]],
    ['农历十一月十五', [23]],
    ['12月22日（冬至）', [22]],
    ['12月7日—13日 周三', [9]],
    ['12.31元旦晚会', [31]],
    ['12月5日一6日', [5, 6]],
    ['5一6日', [5, 6]],
    ['12月5日→6日', [5, 6]],
    ['12月5日…7日', [5, 6, 7]],
  ])('reads %s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
    expect(kindsIn(text)).toEqual([]);
  });

  it.each([
    ['12月5日（报名截止12月3日）'],
    ['12月5日，12月3日前报名'],
    ['12月3日17:00前接龙，12月5日'],
    ['12月5日（12月1日起报名）'],
    ['12月5日（如遇雨顺延至12月6日）'],
    ['12月5日（雨天改到6日）'],
    ['12月5日，12月3日截止'],
    ['12月5日（限20人，12月3日17:00截止）'],
    ['12月5日，12月9日公布名单'],
    ['12月5日，12月3日下午5点停止报名'],
    ['12月5日，时长12.5小时'],
    ['12月5日（约12.5 公里）'],
    ['12月5日，材料费12.6元'],
    ['12月5日，12.8折'],
  ])('takes only the day of the activity in %s', (text) => {
    expect(daysIn(text)).toEqual([5]);
  });

  it.each([
    ['12月10日前', 'date-vague'],
    ['12月10日左右', 'date-vague'],
    ['12月10日之后', 'date-vague'],
    ['约12月10日', 'date-vague'],
    ['12月中旬', 'date-vague'],
    ['月底', 'date-vague'],
    ['12月份', 'date-vague'],
    ['寒假期间', 'date-vague'],
    ['元旦前', 'date-vague'],
    ['不定期', 'date-vague'],
    ['每周一次', 'date-vague'],
    ['每月两场', 'date-vague'],
    ['待定', 'date-vague'],
    ['12月5日或6日', 'date-ambiguous'],
    ['12月5日起', 'date-ambiguous'],
    ['即日起至12月20日', 'date-ambiguous'],
    ['12月1日至20日', 'date-ambiguous'],
    ['11月28日—12月3日', 'date-ambiguous'],
    ['周六', 'date-ambiguous'],
    ['周末', 'date-ambiguous'],
    ['全月', 'date-ambiguous'],
    ['寒假每周三', 'date-ambiguous'],
    ['12月上旬每周六', 'date-ambiguous'],
    ['隔周三', 'date-ambiguous'],
    ['双周六', 'date-ambiguous'],
    ['1/9/27', 'date-ambiguous'],
    ['每周三（2日、9日）', 'date-ambiguous'],
    ['12月5日9:00，12月12日14:00', 'date-ambiguous'],
    ['本周五', 'relative-date'],
    ['明天', 'relative-date'],
    ['12月5日周日', 'date-weekday'],
    ['12月5日（周六）、6日（周一）', 'date-weekday'],
    ['12月5日改为12月6日', 'conflict'],
    ['12月5日（原定4日）', 'conflict'],
    ['12月21日（冬至）', 'conflict'],
    ['12月20日-12月2日', 'date-ambiguous'],
    ['12月5日一8日', 'date-ambiguous'],
    ['12月5日9时-12月20日', 'date-ambiguous'],
    ['7日-11日（周三除外）', 'date-ambiguous'],
    ['12月7日-13日9:00-17:00（周一闭馆）', 'date-ambiguous'],
    ['每周一至周六（周三除外）', 'date-ambiguous'],
    ['除周日外每天', 'date-ambiguous'],
    ['周一至周五（除周三）', 'date-ambiguous'],
    ['12月6日理发（12月13日暂停）', 'date-ambiguous'],
    ['12月10日学习贯彻12月8日会议精神', 'date-ambiguous'],
    ['每周六，每月15日', 'date-ambiguous'],
    ['每月5日左右', 'date-vague'],
    ['周六、日', 'date-ambiguous'],
    ['12月32日', 'date-impossible'],
    ['13月5日', 'date-impossible'],
    ['2025年12月5日', 'date-outside'],
    ['116.12.5', 'date-outside'],
    ['1月5日', 'date-outside'],
    ['11月每周三', 'date-outside'],
    ['2025年12月每周三', 'date-outside'],
    ['腊八', 'date-outside'],
  ])('asks about %s instead of guessing', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
    if (kind !== 'date-weekday') expect(daysIn(text)).toEqual([]);
    expect(readWhen(text, CONTEXT).rule).toBeUndefined();
  });

  it('knows the length of February', () => {
    expect(daysIn('2月28日', '2027-02')).toEqual([28]);
    expect(daysIn('2月29日', '2027-02')).toEqual([]);
  });

  it('proposes the same day of the menu for a slip of the year', () => {
    const [problem] = readWhen('2025年12月5日', CONTEXT).problems;
    expect(problem?.answers[0]).toEqual({ label: '12月5日周六', set: { days: ['2026-12-05'] } });
  });
});

describe('recurrences', () => {
  it.each([
    ['每周六', '每周六'],
    ['每星期三、五', '每周三、五'],
    ['逢周六', '每周六'],
    ['每周一三五', '每周一、三、五'],
    ['周一至周五', '每周一至周五'],
    ['周二、四', '每周二、四'],
    ['周二至周日9:00-17:00（周一闭馆）', '每周二至周日'],
    ['12月份每周三', '每周三'],
    ['2026.12月每周三', '每周三'],
    ['12月第二个周六', '每月第二个周六'],
    ['每月15日', '每月15日'],
    ['全月工作日', '每个工作日'],
    ['每周三（2、9、16、23、30日）', '每周三'],
  ])('reads %s', (text, rule) => {
    const when = readWhen(text, CONTEXT);
    expect(when.rule).toBe(rule);
    expect(when.problems).toEqual([]);
  });

  it.each([
    ['12月2日起隔周三', { from: '2026-12-02' }],
    ['12月1日-20日每周二、四', { from: '2026-12-01', until: '2026-12-20' }],
    ['每周二（15日起）', { from: '2026-12-15' }],
    ['每周六（12月12日除外）', { except: ['2026-12-12'] }],
    ['除12日外每周六', { except: ['2026-12-12'] }],
    ['每周六，12日停一次', { except: ['2026-12-12'] }],
    ['每周三（节假日除外）', { holidays: '暂停' }],
  ])('bounds %s', (text, bounds) => {
    expect(readWhen(text, CONTEXT)).toMatchObject(bounds);
  });
});
