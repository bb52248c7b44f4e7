import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FESTIVALS, HOLIDAYS, SOLAR_TERMS } from './festivals.ts';
import { isRule, parseRule, printRule, type Rule } from './rule.ts';
import { FORMS } from './rule-forms.ts';
import { anyRule } from './rule.arbitrary.ts';
import { Scanner } from './scanner.ts';

const read = (text: string): Rule => {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(parsed.hint);
  return parsed.rule;
};

describe('the law: parse(print(rule)) is the rule', () => {
  it('holds for every rule', () => {
    fc.assert(fc.property(anyRule, (rule) => { expect(parseRule(printRule(rule))).toEqual({ ok: true, rule }); }), { numRuns: 2000 });
  });
  it('is printed the same again', () => {
    fc.assert(fc.property(anyRule, (rule) => { expect(printRule(read(printRule(rule)))).toBe(printRule(rule)); }));
  });
  it('every example in the table is a rule of that form, in its canonical words', () => {
    for (const [kind, form] of Object.entries(FORMS)) {
      expect(read(form.example).kind).toBe(kind);
      expect(printRule(read(form.example))).toBe(form.example);
    }
  });
});

describe('the words of a notice', () => {
  const canonical: [string, Rule][] = [
    ['每天', { kind: 'daily' }],
    ['每个工作日', { kind: 'workdays' }],
    ['每个上学日', { kind: 'school-days' }],
    ['每周六', { kind: 'weekly', weekdays: [6] }],
    ['每周一、三、五', { kind: 'weekly', weekdays: [1, 3, 5] }],
    ['每周一至周五', { kind: 'weekly', weekdays: [1, 2, 3, 4, 5] }],
    ['每周末', { kind: 'weekly', weekdays: [6, 7] }],
    ['隔周六', { kind: 'fortnightly', weekdays: [6] }],
    ['每月5日', { kind: 'month-days', days: [5] }],
    ['每月5日和20日', { kind: 'month-days', days: [5, 20] }],
    ['每月最后一天', { kind: 'month-days', days: [-1] }],
    ['每月第一个周六', { kind: 'month-weekdays', nth: [1], weekday: 6 }],
    ['每月第二、四个周六', { kind: 'month-weekdays', nth: [2, 4], weekday: 6 }],
    ['每月最后一个周五', { kind: 'month-weekdays', nth: [-1], weekday: 5 }],
    ['每月第一个工作日', { kind: 'month-workdays', nth: [1] }],
    ['每月最后一个工作日', { kind: 'month-workdays', nth: [-1] }],
    ['每年3月5日', { kind: 'year-day', month: 3, day: 5 }],
    ['每年农历正月十五', { kind: 'lunar-day', month: 1, day: 15 }],
    ['每年重阳', { kind: 'festival', name: '重阳' }],
    ['每年冬至', { kind: 'solar-term', name: '冬至' }],
    ['春节假期每天', { kind: 'holiday', name: '春节' }],
    ['不定期', { kind: 'irregular' }],
  ];
  it.each(canonical)('%s', (text, rule) => {
    expect(read(text)).toEqual(rule);
    expect(printRule(rule)).toBe(text);
  });

  it.each([
    ['每周六', '每星期六', '每礼拜六', '每个周六', '每逢周六', '每周的周六', '每 周 六', '每周6', '每周６', ' 每周六 '],
    ['每周日', '每周天', '每星期天', '每礼拜天'],
    ['每周一、三、五', '每周一三五', '每周一，周三，周五', '每周一、周三和周五', '每周五、三、一', '每周一,三,五', '每星期一、每星期三、每星期五'],
    ['每周一至周五', '每周一至五', '每周一到周五', '每周一到五', '每星期一至星期五', '每周一—周五', '每周1-5', '每周一、二、三、四、五'],
    ['每周末', '每个周末', '每周六、日', '每周六日', '每周六和周日'],
    ['每周一至周三', '每周一、二、三'],
    ['隔周六', '隔周的周六', '隔星期六', '每隔一周周六', '每两周的周六'],
    ['每月5日', '每月５日', '每月5号', '每月五日', '每个月五号', '每月的5日'],
    ['每月5日和20日', '每月5、20日', '每月5日、20日', '每月五号和二十号', '每月20日和5日', '每月5日，20日'],
    ['每月最后一天', '每月末', '每月底', '每月月底', '每个月的最后一天'],
    ['每月15日和最后一天', '每月15日、最后一天'],
    ['每月第一个周六', '每月第1个周六', '每月第一个星期六', '每个月的第一个礼拜六', '每月第一个的周六'],
    ['每月第二、四个周六', '每月第二、第四个周六', '每月第二个和第四个周六', '每月第2、4个星期六'],
    ['每月第一个和最后一个周五', '每月最后一个和第一个周五'],
    ['每月倒数第二个工作日', '每个月倒数第2个工作日'],
    ['每月最后一个工作日', '每月的最后一个工作日', '每个月最后一个工作日'],
    ['每年3月5日', '每年3月5号', '每年三月五日', '每年的３月５日'],
    ['每年农历正月十五', '每年正月十五', '每年阴历一月十五', '每年农历1月十五'],
    ['每年农历九月初九', '每年九月初九', '每年农历9月初九'],
    ['每年农历腊月廿三', '每年腊月廿三', '每年农历十二月二十三'],
    ['每年重阳', '每年重阳节', '每逢重阳', '每年的重阳节'],
    ['每年清明', '每年清明节'],
    ['每年劳动节', '每年五一'],
    ['春节假期每天', '春节假期', '每年春节假期每天', '春节放假期间每天'],
    ['国庆节假期每天', '国庆假期每天', '十一假期', '国庆假期天天'],
    ['每个工作日', '工作日', '每工作日'],
    ['每天', '每日', '天天'],
  ])('%s may be written in other ways', (usual, ...others) => {
    expect(others.map((text) => printRule(read(text)))).toEqual(others.map(() => usual));
  });

  it('no text has two meanings', () => {
    fc.assert(fc.property(anyRule, (rule) => {
      const understood = Object.entries(FORMS).filter(([, form]) => {
        const scanner = new Scanner(printRule(rule));
        return form.read(scanner) !== undefined && scanner.atEnd;
      });
      expect(understood.map(([kind]) => kind)).toEqual([rule.kind]);
    }));
  });

  it('knows every festival, solar term and holiday by name', () => {
    expect(FESTIVALS.filter(({ name }) => !isRule(`每年${name}`))).toEqual([]);
    expect(SOLAR_TERMS.filter((name) => !isRule(`每逢${name}`))).toEqual([]);
    expect(HOLIDAYS.filter((name) => !isRule(`${name}假期每天`))).toEqual([]);
  });
});

describe('what is not understood', () => {
  it.each([
    ['每周八', '八', '每周六'],
    ['每月32日', '32日', '每月5日'],
    ['每月', '每月', '每月'],
    ['每年2月30日', '30日', '每年3月5日'],
    ['每月第一个周八', '八', '每月第一个周六'],
    ['每月第三十个工作日', '三十个工作日', '每月'],
    ['每月第一个休息日', '休息日', '每月'],
    ['每周五、五', '五', '每周六'],
    ['每周六、', '每周六、', '每周六'],
    ['每周五至周一', '至周一', '每周六'],
    ['每年九月十五', '每年九月十五', '每年3月5日'],
    ['每年光棍节', '光棍节', '每年'],
    ['礼拜六', '礼拜六', '每周六'],
    ['每季度', '季度', '每'],
    ['有空就来', '有空就来', '每'],
  ])('%s: says “%s” and offers %s', (text, found, offered) => {
    const parsed = parseRule(text);
    expect(parsed).toMatchObject({ ok: false, found });
    const hint = parsed.ok ? '' : parsed.hint;
    expect(hint).toContain(found);
    expect(hint).toContain(`“${offered}`);
  });
  it.each([
    ['每周六上午九点', '上午九点', '“时间”'],
    ['每周六 9:00', '9:00', '09:00-10:30'],
    [' ', '', '空'],
  ])('%j: says %j and speaks of %s', (text, found, word) => {
    const parsed = parseRule(text);
    expect(parsed).toMatchObject({ ok: false, found });
    expect(parsed.ok ? '' : parsed.hint).toContain(word);
  });
  it('never throws, and what it offers is itself a rule', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'每周月年日号第一二三五个最后工作的、和至农历正初假期春节 35') }), (text) => {
      const parsed = parseRule(text);
      if (parsed.ok) return;
      const offered = /“([^“”]+)”。$/.exec(parsed.hint)?.[1];
      expect(offered === undefined || isRule(offered)).toBe(true);
    }));
  });
});
