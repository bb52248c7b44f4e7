/** Wordings with two meanings or without a date: what the editor must decide, and exact rules to choose from. */
import { notAfter, onlyAfter } from '../../../guarded.ts';

interface Clarification {
  found: string;
  /** Chinese, without a full stop. */
  ask: string;
  /** Candidate rules, the editor's own words made exact first; the caller drops those that do not parse. */
  offers: string[];
  /** Candidates for when none of `offers` parses. */
  otherwise: string[];
}

/** @param core a rule without its times, holiday policies and remarks */
export function clarificationFor(core: string): Clarification | undefined {
  for (const [pattern, ask, offers, otherwise = []] of AMBIGUOUS) {
    const match = pattern.exec(core);
    if (match !== null) return { found: match[0], ask, offers: offers(core, match), otherwise: [...otherwise] };
  }
  return undefined;
}

type Offers = (core: string, match: RegExpExecArray) => string[];

const THIRDS: Readonly<Record<string, { days: string; nth: string[] }>> = {
  上: { days: '1日至10日', nth: ['第一个', '第二个'] },
  中: { days: '11日至20日', nth: ['第二个', '第三个'] },
  下: { days: '21日至31日', nth: ['第三个', '最后一个'] },
};

/** 每周一次,周三: the days follow the count. */
const withoutCount: Offers = (core, [found]) => [
  core
    .replace(found, '')
    .replace(/^[,、:(]+/, '')
    .replace(/\)$/, ''),
];

const always =
  (...offers: string[]): Offers =>
  () =>
    offers;

/** The first match wins. */
const AMBIGUOUS: readonly (readonly [
  pattern: Pick<RegExp, 'exec'>,
  ask: string,
  offers: Offers,
  otherwise?: readonly string[],
])[] = [
  [
    /\d{4}年/,
    '周期里不写年份；只在这一年办，请用“从哪天起”和“到哪天止”',
    (core) => [core.replaceAll(/\d{4}年/g, ''), '每天'],
  ],
  [
    /小年/,
    '北方是腊月廿三，南方是腊月廿四',
    (core, [found]) => [core.replace(found, '北方小年'), core.replace(found, '南方小年')],
  ],
  [
    /逢(10|[1-9十一二三四五六七八九])[日号]/,
    '可以只是那一天，也可以是逢几的几天',
    (core, match) => [core.replace(match[0], `${match[1] ?? ''}日`), core.replace(match[0], `逢${match[1] ?? ''}`)],
  ],
  [
    notAfter(/月的?|最/, /[前后]的?(?:[一二两三四五六七八九十几]|\d{1,2})个?(?:天|日|周|星期|礼拜)/),
    '要写准是哪一天',
    (core, [found]) => [core.replace(found, '')],
  ],
  [
    /前([一二两三四五六七八九十]|\d{1,2})[天日]/,
    '照后面的写',
    (core, match) => [core.replace(match[0], `1日至${(match[1] ?? '').replace('两', '二')}日`)],
  ],
  [
    /([一二三四五六七八九十]+月)([一二三四五六七八九十]{1,3})$/,
    '没有写是公历还是农历',
    (_, match) => [`每年${match[1] ?? ''}${match[2] ?? ''}日`, `每年农历${match[1] ?? ''}${match[2] ?? ''}`],
  ],
  [/半年(?:一次)?/, '要写是哪两天', always('每年3月5日、9月5日')],
  [
    onlyAfter(/[月度季]的?/, /(?:第[一二三四五1-5]|最后一)个?(?:周|星期)(?:的?(?:工作日|每天))?$/),
    '要写是周几',
    (core, [found]) => [core.replace(found, `${found.replace(/个?(?:周|星期).*$/, '')}个周六`)],
  ],
  [
    /[赶逢]?(?:集日|大集|赶集|逢集|集市|赶场|墟日|圩日|赶圩|场天)(?:日|天)?/,
    '集日是哪几天，要写出来；说不准就写“不定期”',
    always('每月逢5', '农历每月初五、十五、廿五'),
  ],
  [
    /[单双]周(?:的)?/,
    '单周、双周从哪一周数起各有各的算法；请写隔周，再用“从哪天起”写第一次的日期',
    (core, [found]) => [core.replace(found, '隔周').replace('隔周每', '隔周')],
    ['隔周六'],
  ],
  [
    /每?隔([两二2三3四4])(?:个)?(周|星期|礼拜|天|日)/,
    '可以是中间空几次，也可以是几次一轮；请写明，再用“从哪天起”写第一次的日期',
    (core, match) => {
      const count = '两二2'.includes(match[1] ?? '') ? 2 : '三3'.includes(match[1] ?? '') ? 3 : 4;
      return [count, count + 1].map((one) =>
        core.replace(match[0], `每${'一两三四五'.charAt(one - 1)}${match[2] ?? ''}`),
      );
    },
  ],
  [/每?半个?月(?:一次)?/, '要写是哪两天', always('每月1日和15日', '隔周六')],
  [
    /^每旬(?:逢([1-9一二三四五六七八九]))?/,
    '上旬、中旬、下旬各要写是哪一天',
    (_, [, day]) => [day === undefined ? '每月1日、11日和21日' : `每月逢${day}`],
  ],
  [
    /(上中|中下)旬(?:的)?/,
    '要写从哪天到哪天；定不下来写“不定期”',
    (core, match) => [core.replace(match[0], match[1] === '上中' ? '1日至20日' : '11日至31日')],
  ],
  [
    /([上中下])旬(?:的)?/,
    '上旬、中旬、下旬各有十来天，要写是哪一天；天天都办就写成几日至几日；定不下来写“不定期”',
    (core, match) => {
      const third = THIRDS[match[1] ?? ''];
      const [before = '', after = ''] = core.split(match[0]);
      return third === undefined
        ? []
        : after === ''
          ? [`${before}${third.days}`]
          : third.nth.map((nth) => `${before}${nth}${after.replace(/^每个?/, '')}`);
    },
  ],
  [
    /第([一二三四五1-5](?:[、和]第?[一二三四五1-5])*)(?:个)?[周星][期]?(?:的)?(?=(?:周|星期|礼拜)[一二三四五六日天\d])|最后一(?:个)?(?:周|星期)(?:的)?(?=(?:周|星期|礼拜)[一二三四五六日天\d])/,
    '“第几周”和“第几个周几”有的月份差一周；按第几个算的，照后面的写',
    (core, match) => [core.replace(match[0], match[1] === undefined ? '最后一个' : `第${match[1]}个`)],
  ],
  [
    /(第[一二三四五1-5]|最后一)个?(?:周末|双休日)/,
    '月头月尾的周末可能只有一天在这个月；请写明是周六还是周日',
    (core, match) =>
      [`${match[1] ?? ''}个周六、周日`, `${match[1] ?? ''}个周六`].map((text) => core.replace(match[0], text)),
  ],
  [
    /月[底末]|季度?[末底]|年[底末]/,
    '月底、月末要写是哪一天',
    (_, [found]) =>
      found.startsWith('月')
        ? ['每月最后一天', '每月最后一个工作日']
        : found.startsWith('季')
          ? ['每季度最后一天', '每季度最后一个工作日']
          : ['每年12月31日'],
  ],
  [
    /[前后左右上下]{2}|大约|大概|约/,
    '要写准是哪一天；说不准就写“不定期”',
    (core, [found]) => [core.replace(found, '')],
  ],
  [
    /或者?/,
    '是两天都办，还是只办一天；两天都办照后面的写，只办一天就写那一天',
    (core, [found]) => [core.replace(found, '、')],
  ],
  [
    /常年|全年|长年|长期|随时|平时|日常|经常/,
    '没有写是哪些天；天天都办写“每天”，只在上班时间办写“每个工作日”，没有固定日子写“不定期”',
    always('每天', '每个工作日', '不定期'),
  ],
  [
    /(?:周末|双休日|周六、?(?:周)?日)[和及、与]+(?:国家)?(?:法定)?节?假日/,
    '请分成两条写，一条写“每周末”，另一条写法定放假',
    always('法定节假日每天'),
  ],
  [
    /(?:传统|重要|重大|各大|主要|中国)+(?:的)?节[日庆]?|^(?:每逢|逢)?(?:节日|过节|佳节)$/,
    '要写是哪几个节',
    always('每年春节、元宵、清明、端午、中秋、重阳', '每年春节、端午、中秋'),
  ],
  [
    /^(?:每逢|逢|每个)?(?:节假日|假日|公休日|非工作日|休息日)/,
    '节假日可以只指法定放假，也可以连周末；请写明',
    always('法定节假日每天', '每周末'),
  ],
  [
    /^每个?季度?(?:的)?(?:首月|首个月|第[一二三123]个?月|最后一个月|末月)$/,
    '要写是那个月的哪一天',
    (core) => [`${core}的第一个周六`],
  ],
  [
    /^每个?季度?(?:的)?(?:一次|1次)?$/,
    '要写是哪个月的哪一天',
    always('每季度第一个月的第一个周六', '每季度最后一个工作日'),
  ],
  [
    /^每[两2二]个?月的?/,
    '单月还是双月，要写是那个月的哪一天',
    (core, [found]) => ['单月', '双月'].map((months) => core.replace(found, `${months}每月`)),
    ['单月每月第一个周六', '双月每月第一个周六'],
  ],
  [
    /(?:元旦|春节|清明|五一|劳动|端午|中秋|国庆)节?期间/,
    '“期间”从哪天到哪天要写明；只是放假那几天，照后面的写',
    (core, [found]) => [core.replace(found, `${found.slice(0, 2)}假期`)],
  ],
  [
    /开学|放假前|学期|期末|期中/,
    '要写日期：只办一次的写“日期”；学校上课天天办的，用“从哪天起”“到哪天止”加上',
    always('每个上学日'),
  ],
  [/^每?隔(?:一)?个?(?:周|星期|礼拜)(?:一次)?$/, '要写是周几，再用“从哪天起”写第一次的日期', always('隔周六')],
  [
    /每(?:个)?(?:周|星期|礼拜)(?:的|不少于|不低于|至少|最少)?[一二两三四五六1-6]至?[一二两三四五六1-6]?[次场回天]/,
    '要写是哪天',
    withoutCount,
    ['每周六', '每周三、六'],
  ],
  [
    /每(?:个)?月(?:的|不少于|不低于|至少|最少)?[一二两三四五六1-6]至?[一二两三四五六1-6]?[次场回]/,
    '要写是哪天',
    withoutCount,
    ['每月第一个周六', '每月5日'],
  ],
  [
    /每(?:个)?年(?:的|不少于|不低于|至少|最少)?[一二两三四五六1-6]至?[一二两三四五六1-6]?[次场回]/,
    '要写是哪天',
    withoutCount,
    ['每年3月5日'],
  ],
  [/[春夏秋冬]季|[春夏秋冬]天|旺季|淡季|农闲|农忙/, '要写从几月到几月', always('4月至10月每周六')],
];
