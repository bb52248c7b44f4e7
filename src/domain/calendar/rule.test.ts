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
    ['每年农历正月十五', { kind: 'lunar-day', month: 1, day: 15, leap: false }],
    ['每年农历闰六月初一', { kind: 'lunar-day', month: 6, day: 1, leap: true }],
    ['每年重阳', { kind: 'festival', name: '重阳' }],
    ['每年冬至', { kind: 'solar-term', name: '冬至' }],
    ['春节假期每天', { kind: 'holiday', name: '春节' }],
    ['节后第一个工作日', { kind: 'after-holiday', nth: [1] }],
    ['春节后第一个工作日', { kind: 'after-holiday', name: '春节', nth: [1] }],
    ['寒假每个工作日', { kind: 'vacation', name: '寒假', each: { kind: 'workdays' } }],
    ['暑假每周二、四', { kind: 'vacation', name: '暑假', each: { kind: 'weekly', weekdays: [2, 4] } }],
    ['寒假每天', { kind: 'vacation', name: '寒假', each: { kind: 'daily' } }],
    ['不定期', { kind: 'irregular' }],
  ];
  it.each(canonical)('%s', (text, rule) => {
    expect(read(text)).toEqual(rule);
    expect(printRule(rule)).toBe(text);
  });

  it.each([
    ['每周六', '每星期六', '每礼拜六', '每个周六', '每逢周六', '每周的周六', '每 周 六', '每周6', '每周６', ' 每周六 ', '每个星期六', '每逢礼拜六', '每周　六'],
    ['每周日', '每周天', '每星期天', '每礼拜天', '每星期日', '每个礼拜日', '每逢周日'],
    ['每周一、三、五', '每周一三五', '每周一，周三，周五', '每周一、周三和周五', '每周五、三、一', '每周一,三,五', '每星期一、每星期三、每星期五', '每周1、3、5',
      '每周１、３、５', '每周一/三/五', '每周一、三和五', '每周一及周三、周五', '每礼拜一三五', '每周一、周三以及周五', '每周一；周三；周五'],
    ['每周二、四', '每周二、周四', '每周二和周四', '每星期二、四', '每周二与周四', '每周 二、四', '每逢周二、周四', '每周二，四'],
    ['每周一至周五', '每周一至五', '每周一到周五', '每周一到五', '每星期一至星期五', '每周一—周五', '每周1-5', '每周一、二、三、四、五', '每周一~周五', '每周一－五',
      '每周１～５', '每周一——周五', '每礼拜一到礼拜五', '每个星期一至五'],
    ['每周一、二、三、五', '每周一至三、五', '每周一到周三和周五'],
    ['每周末', '每个周末', '每周六、日', '每周六日', '每周六和周日', '每逢周末', '周末', '每周六、周日', '每周六至周日', '每个双休日', '双休日', '每星期六、日', '每逢双休日'],
    ['每周一至周三', '每周一、二、三', '每周三、二、一'],
    ['隔周六', '隔周的周六', '隔星期六', '每隔一周周六', '每两周的周六', '隔周周六', '隔礼拜六', '每隔一周的星期六', '隔周星期六', '每隔一个星期的周六', '隔一周的周六', '隔周6'],
    ['隔周二、四', '隔周二和周四', '隔周的周二、周四'],
    ['每月5日', '每月５日', '每月5号', '每月五日', '每个月五号', '每月的5日', '每个月的5号', '每月 5 日', '每月五号', '每逢月5日'],
    ['每月5日和20日', '每月5、20日', '每月5日、20日', '每月五号和二十号', '每月20日和5日', '每月5日，20日', '每月５、２０号', '每个月5号及20号', '每月5号、20号', '每月五、二十日', '每月5日与20日'],
    ['每月1日、11日和21日', '每月1、11、21日', '每月一号、十一号、二十一号', '每月1日、11日、21日'],
    ['每月最后一天', '每月末', '每月底', '每月月底', '每个月的最后一天', '每月月末', '每个月末', '每月的最后一日', '每月最后1天', '每个月底', '每月的月末'],
    ['每月15日和最后一天', '每月15日、最后一天', '每月15号和最后一天', '每月最后一天和15日'],
    ['每月第一个周六', '每月第1个周六', '每月第一个星期六', '每个月的第一个礼拜六', '每月第一个的周六', '每月首个周六', '每月的第１个周六', '每个月第一个周6'],
    ['每月第二、四个周六', '每月第二、第四个周六', '每月第二个和第四个周六', '每月第2、4个星期六', '每月第二、四个的周六', '每月第２、４个礼拜六', '每月第四、二个周六', '每个月的第二和第四个周六', '每月第2个、第4个周六'],
    ['每月第一个和最后一个周五', '每月最后一个和第一个周五', '每月首个和最后一个周五', '每月第一个、最后一个星期五'],
    ['每月最后一个周日', '每月最后一个星期天', '每个月最后1个周日', '每月的最后一个礼拜天'],
    ['每月倒数第二个工作日', '每个月倒数第2个工作日', '每月倒数第２个上班日'],
    ['每月第一个工作日', '每月首个工作日', '每个月第1个工作日', '每月的第一个工作日', '每月首个上班日'],
    ['每月最后一个工作日', '每月的最后一个工作日', '每个月最后一个工作日', '每月最后１个工作日'],
    ['每年3月5日', '每年3月5号', '每年三月五日', '每年的３月５日', '每年３月５号', '每逢3月5日', '每年 3 月 5 日', '每年三月5日'],
    ['每年农历正月十五', '每年正月十五', '每年阴历一月十五', '每年农历1月十五', '正月十五', '农历正月十五', '农历每年正月十五', '每年旧历正月十五', '每年农历一月15日', '每逢正月十五', '每年的农历正月15'],
    ['每年农历九月初九', '每年九月初九', '每年农历9月初九', '九月初九', '农历九月初九', '每年农历九月初九日', '每年农历９月９日'],
    ['每年农历腊月廿三', '每年腊月廿三', '每年农历十二月二十三', '腊月二十三', '农历十二月23', '每年农历腊月２３'],
    ['每年农历冬月初一', '每年农历十一月初一', '每年农历11月初一', '冬月初一', '十一月初一'],
    ['每年农历闰六月初一', '每年闰六月初一', '农历闰六月初一', '闰六月初一', '每年阴历闰6月初一', '每年农历闰六月1日'],
    ['每年重阳', '每年重阳节', '每逢重阳', '每年的重阳节', '重阳节', '重阳', '每逢重阳节'],
    ['每年清明', '每年清明节', '清明', '每逢清明', '每年的清明节'],
    ['每年冬至', '冬至', '每逢冬至', '每年的冬至', '冬至节'],
    ['每年劳动节', '每年五一', '五一', '每逢五一劳动节', '劳动节'],
    ['春节假期每天', '春节假期', '每年春节假期每天', '春节放假期间每天', '春节假期期间每天', '春节假期里每日', '每逢春节假期'],
    ['国庆节假期每天', '国庆假期每天', '十一假期', '国庆假期天天', '国庆节假期', '国庆放假期间每天', '国庆假期的每一天'],
    ['节后第一个工作日', '节后首个工作日', '每次节后第一个工作日', '节后的第一个工作日', '节假日后第一个工作日', '每个节后第1个工作日', '假期后第一个工作日', '节后上班第一天', '节日过后的首个上班日', '每逢节后第１个工作日'],
    ['春节后第一个工作日', '春节后首个工作日', '春节假期后第一个工作日', '每年春节后的第一个工作日', '春节以后第1个工作日', '春节后上班第一天', '春节长假之后的首个工作日'],
    ['国庆节后第一个工作日', '国庆后第一个工作日', '国庆假期后首个工作日', '十一长假后第一个工作日', '国庆节后上班第一天'],
    ['节后第一、二个工作日', '节后第一、第二个工作日', '节后首个和第二个工作日', '节后第1、2个工作日'],
    ['寒假每个工作日', '寒假期间每个工作日', '寒假的每个工作日', '寒假工作日', '每年寒假每个工作日', '寒假里每个上班日', '寒假工作日每天'],
    ['寒假每天', '寒假', '寒假期间', '寒假每日', '寒假期间天天', '每逢寒假', '寒假里的每一天'],
    ['暑假每周三', '暑假期间每周三', '暑假里每星期三', '暑假期间的每个礼拜三', '每年暑假每周三', '暑假中每周3', '暑假的每周三'],
    ['暑假每周二、四', '暑假每周二和周四', '暑假期间每周二、周四', '暑假每星期二四', '暑假每周２、４'],
    ['每个工作日', '工作日', '每工作日', '每逢工作日', '工作日每天', '每个上班日'],
    ['每个上学日', '上学日', '每上学日', '每逢上学日', '上学日每天', '每个上课日'],
    ['每天', '每日', '天天', '每一天', ' 每天　'],
    ['不定期', '时间不定', '不定时', '日期不定'],
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
    ['每周', '每周', '每周六'],
    ['每周六和', '每周六和', '每周六'],
    ['每月32日', '32日', '每月5日'],
    ['每月0日', '0日', '每月5日'],
    ['每月５', '每月５', '每月5日'],
    ['每月5日和32日', '32日', '每月5日'],
    ['每月', '每月', '每月'],
    ['每年2月30日', '30日', '每年3月5日'],
    ['每年13月1日', '13月1日', '每年'],
    ['3月5日', '3月5日', '每年3月5日'],
    ['每月第一个周八', '八', '每月第一个周六'],
    ['每月第三十个周六', '三十个周六', '每月'],
    ['每月第三十个工作日', '三十个工作日', '每月'],
    ['每月第一个休息日', '休息日', '每月'],
    ['每周五、五', '五', '每周六'],
    ['每周六、', '每周六、', '每周六'],
    ['每周五至周一', '至周一', '每周六'],
    ['隔周八', '八', '隔周六'],
    ['隔天', '隔天', '隔周六'],
    ['每年九月十五', '每年九月十五', '每年3月5日'],
    ['每年农历十三月初一', '十三月初一', '每年农历正月十五'],
    ['每年农历正月卅一', '卅一', '每年农历正月十五'],
    ['每年闰六月', '每年闰六月', '每年农历正月十五'],
    ['每年光棍节', '光棍节', '每年'],
    ['节后第一个周六', '周六', '节后第一个工作日'],
    ['节后最后一个工作日', '最后一个工作日', '节后第一个工作日'],
    ['春节后', '春节后', '节后第一个工作日'],
    ['重阳后第一个工作日', '后第一个工作日', '每年重阳'],
    ['国庆假期每周三', '每周三', '春节假期每天'],
    ['暑假每周八', '八', '寒假每个工作日'],
    ['暑假每月5日', '月5日', '寒假每个工作日'],
    ['寒假第一天', '第一天', '寒假每个工作日'],
    ['每个上学日和周六', '和周六', '每个上学日'],
    ['礼拜六', '礼拜六', '每周六'],
    ['星期三', '星期三', '每周六'],
    ['周三和周五', '周三和周五', '每周六'],
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
