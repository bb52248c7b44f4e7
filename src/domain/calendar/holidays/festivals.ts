/** Named days: festivals, solar terms, public holidays, school vacations. `lunar.ts` computes their dates. */

interface Named {
  name: string;
  /** Further spellings; the form with 节 appended (重阳节) need not be listed. */
  also?: readonly string[];
}
export type Festival = Named &
  (
    | { /** Lunar month and day; day -1 is the last of the month. */ lunar: readonly [month: number, day: number] }
    | { solar: readonly [month: number, day: number] }
    | { /** The nth such weekday of a month. */ nth: readonly [month: number, nth: number, weekday: number] }
  );

/** In order of precedence: where two fall on one day, the first names it. */
export const FESTIVALS: readonly Festival[] = [
  { name: '春节', lunar: [1, 1] },
  { name: '元宵', lunar: [1, 15] },
  { name: '龙抬头', lunar: [2, 2] },
  { name: '端午', lunar: [5, 5] },
  { name: '七夕', lunar: [7, 7] },
  { name: '中秋', lunar: [8, 15] },
  { name: '重阳', lunar: [9, 9] },
  { name: '腊八', lunar: [12, 8] },
  // 小年 alone is ambiguous.
  { name: '北方小年', lunar: [12, 23] },
  { name: '南方小年', lunar: [12, 24] },
  { name: '除夕', lunar: [12, -1] },
  { name: '元旦', solar: [1, 1] },
  { name: '学雷锋日', also: ['学雷锋纪念日'], solar: [3, 5] },
  { name: '妇女节', also: ['三八', '三八节', '三八妇女节'], solar: [3, 8] },
  { name: '植树节', solar: [3, 12] },
  { name: '世界读书日', also: ['读书日'], solar: [4, 23] },
  { name: '劳动节', also: ['五一', '五一劳动节'], solar: [5, 1] },
  { name: '青年节', also: ['五四青年节'], solar: [5, 4] },
  { name: '母亲节', nth: [5, 2, 7] },
  { name: '全国助残日', also: ['助残日'], nth: [5, 3, 7] },
  { name: '儿童节', also: ['六一', '六一儿童节'], solar: [6, 1] },
  { name: '父亲节', nth: [6, 3, 7] },
  { name: '建党节', also: ['七一', '七一建党节'], solar: [7, 1] },
  { name: '建军节', also: ['八一', '八一建军节'], solar: [8, 1] },
  { name: '教师节', solar: [9, 10] },
  { name: '烈士纪念日', solar: [9, 30] },
  { name: '国庆节', also: ['国庆', '十一'], solar: [10, 1] },
  { name: '消防日', also: ['全国消防日', '119消防日'], solar: [11, 9] },
  { name: '国家宪法日', also: ['宪法日'], solar: [12, 4] },
  { name: '国际志愿者日', also: ['国际志愿者节', '志愿者日'], solar: [12, 5] },
];

export const SOLAR_TERMS = [
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
] as const;

/** The seven statutory holidays, named as in the State Council's notice. */
export const HOLIDAYS = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节'] as const;
export type HolidayName = (typeof HOLIDAYS)[number];

/** School vacations; their dates follow from a district's terms (`school.ts`). */
export const VACATIONS = ['寒假', '暑假'] as const;
export type VacationName = (typeof VACATIONS)[number];

/** Spellings to names. */
export const FESTIVAL_WORDS = wordsOf(FESTIVALS);
export const SOLAR_TERM_WORDS = wordsOf(SOLAR_TERMS.map((name) => ({ name })));
export const HOLIDAY_WORDS = wordsOf<HolidayName>(
  HOLIDAYS.map((name) => ({
    name,
    also: FESTIVALS.find((festival) => festival.name === name)?.also ?? [],
  })),
);
export const VACATION_WORDS: ReadonlyMap<string, VacationName> = new Map([
  ...VACATIONS.map((name): [string, VacationName] => [name, name]),
  ['暑期', '暑假'],
  ['寒期', '寒假'],
]);

function wordsOf<Name extends string>(
  named: readonly { name: Name; also?: readonly string[] }[],
): ReadonlyMap<string, Name> {
  return new Map(
    named.flatMap(({ name, also = [] }) =>
      [name, ...(/[节日]$/.test(name) ? [] : [`${name}节`]), ...also].map((word): [string, Name] => [word, name]),
    ),
  );
}
