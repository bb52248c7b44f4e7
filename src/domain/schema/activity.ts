import { z } from 'astro/zod';
import { normalizeTimeSpan } from '../calendar/day.ts';
import { isRule } from '../calendar/rule/parse.ts';
import {
  day,
  FIELDS,
  JOIN_WAYS,
  list,
  phoneNumber,
  prose,
  rating,
  serves,
  slug,
  text,
  timeSpan,
  webAddress,
} from './fields.ts';
import { COUNTS, LENGTHS } from '../typed/lengths.ts';

/** How a public holiday affects a recurring activity. */
export const HOLIDAY_POLICIES = ['照常', '暂停', '提前', '顺延'] as const;
/** A move is an entry in `changes`, not a status. */
export const STATUSES = ['照常', '取消', '已满', '暂定'] as const;
export const CHANGE_KINDS = ['改期', '改时间', '换地点', '取消', '恢复', '新增'] as const;

const join = z.strictObject({
  ways: z
    .array(z.enum(JOIN_WAYS))
    .max(COUNTS.list)
    .min(1)
    .meta({ label: '参加方式', example: '["电话报名", "到站登记"]', help: '最方便的写第一个。' }),
  phone: phoneNumber()
    .optional()
    .meta({ label: '报名电话', example: '0534-000 0000', help: '站里的公开电话；不写就用站点的。' }),
  url: webAddress().optional().meta({ label: '报名网址', example: 'https://example.org', help: '官方平台的地址。' }),
  seats: z.int().positive().max(100_000).optional().meta({ label: '名额', example: '20', help: '有人数限制才写。' }),
  note: prose().optional().meta({ label: '参加说明', example: '带上正在吃的药盒', help: '一句话，十几个字。' }),
});

/** A day, a time or a place, depending on the kind of change. */
const dayTimeOrPlace = () => text().overwrite(normalizeTimeSpan);

const change = z.strictObject({
  on: day().meta({ label: '公布日期', example: '2026-11-10', help: '哪天说的。' }),
  kind: z.enum(CHANGE_KINDS).meta({ label: '变动', example: '改期', help: '改期、改时间、换地点、取消、恢复、新增。' }),
  date: day()
    .optional()
    .meta({ label: '哪一场', example: '2026-11-18', help: '每周都有的活动，只变一场时写那一场原来的日期。' }),
  was: dayTimeOrPlace()
    .optional()
    .meta({ label: '原来', example: '2026-11-12', help: '改期写原日期，换地点写原地点，改时间写原时间。' }),
  now: dayTimeOrPlace().optional().meta({ label: '改为', example: '2026-11-14', help: '改期写新日期。' }),
  reason: text().optional().meta({ label: '原因', example: '场地检修', help: '一句话。' }),
});

/** Recorded afterwards: that an occurrence took place, how many people came, and how a report says that it was rated. */
const heldDate = z.strictObject({
  date: day().meta({ label: '哪天办的', example: '2026-11-07', help: '已经过了的一场，写它真正办的那天。' }),
  count: z
    .int()
    .positive()
    .optional()
    .meta({ label: '来了多少人', example: '35', help: '数过才写，整数；没数就不写。' }),
  rating,
});

/**
 * The fields common to activities of menus and routines. Either `date` or `rule` is set, which checks/activity
 * enforces.
 */
const activityShape = {
  id: slug().meta({
    label: '编号',
    example: '20261107-yizhen',
    help: '第一次的日期加拼音；定了就不再改，改期也不改。',
  }),
  title: text(40).meta({ label: '标题', example: '义诊：量血压、测血糖、问用药', help: '四十字以内，写清做什么。' }),
  date: day().optional().meta({ label: '日期', example: '2026-11-07', help: '只办一次的写日期，年-月-日。' }),
  rule: z
    .string()
    .max(LENGTHS.line)
    .refine(isRule, { params: { format: 'rule' } })
    .optional()
    .meta({
      label: '周期',
      example: '每周六',
      help: '常办的写周期，像通知上那样写：每周六、每月最后一个工作日、4月至10月每周六、农历每月初一、十五、不定期……',
    }),
  from: day().optional().meta({ label: '从哪天起', example: '2026-11-01', help: '周期的第一天；隔周、隔天的必须写。' }),
  until: day().optional().meta({ label: '到哪天止', example: '2026-12-31', help: '周期的最后一天。' }),
  except: list(day(), COUNTS.days)
    .default([])
    .meta({ label: '哪天没有', example: '["2026-11-20"]', help: '周期里不办的日子。' }),
  also: list(day(), COUNTS.days)
    .default([])
    .meta({ label: '哪天加办', example: '["2026-11-22"]', help: '周期外加办的日子。' }),
  holidays: z
    .enum(HOLIDAY_POLICIES)
    .default('照常')
    .meta({ label: '节假日', example: '顺延', help: '遇法定放假：照常、暂停、提前、顺延。' }),
  time: timeSpan().optional().meta({
    label: '时间',
    example: '09:00-10:30',
    help: '24 小时制，起止用 - 连；只有开始就写 09:00；过了半夜才结束，写 22:00-次日00:30，日期写开始那天。',
  }),
  place: text().optional().meta({ label: '地点', example: '一楼活动室', help: '站里的具体地方，或站外集合点。' }),
  serves,
  field: z.enum(FIELDS).optional().meta({ label: '服务平台', example: '健身体育', help: '七大平台里的一类。' }),
  audience: text().optional().meta({ label: '适合谁', example: '60 岁以上，零基础也行', help: '口语写，二十字以内。' }),
  summary: prose().optional().meta({ label: '做什么', example: '志愿者教大家……', help: '两三句话。' }),
  bring: list(text()).default([]).meta({ label: '要带什么', example: '["老花镜"]', help: '逐条写，不用带就不写。' }),
  join: join.optional().meta({ label: '怎么参加', example: '{ "ways": ["直接来"] }', help: '要不要报名、怎么报。' }),
  teams: list(slug()).default([]).meta({ label: '队伍', example: '["lifa"]', help: '同区县的队伍编号。' }),
  brands: list(slug()).default([]).meta({ label: '品牌', example: '["huaye-siyu"]', help: '同区县的品牌编号。' }),
  status: z.enum(STATUSES).default('照常').meta({ label: '状态', example: '取消', help: '照常、取消、已满、暂定。' }),
  full: list(day(), COUNTS.days).default([]).meta({
    label: '哪几场满了',
    example: '["2026-11-21"]',
    help: '有几场的活动，只有这几场报满；全都满了用“状态”。',
  }),
  changes: z
    .array(change)
    .max(COUNTS.list)
    .default([])
    .meta({ label: '变动记录', example: '[{ … }]', help: '改期、取消都要记一条，不要删活动。' }),
  held: z.array(heldDate).max(COUNTS.list).default([]).meta({
    label: '办了',
    example: '[{ "date": "2026-11-07", "count": 35 }]',
    help: '办过以后再写。写了才算“办了”，没写的只算“安排”。',
  }),
};

export const menuActivitySchema = z.strictObject(activityShape);
export type MenuActivity = z.infer<typeof menuActivitySchema>;

/** A routine is known from a report, so it names its source and, in `asOf`, the time that the report describes. */
export const routineSchema = z.strictObject({
  ...activityShape,
  station: slug().optional().meta({ label: '站点', example: 'dongzhuang', help: '在哪个站办，同区县的站点编号。' }),
  source: slug().meta({ label: '来源', example: 's4', help: '据哪篇报道。' }),
  asOf: text().meta({ label: '截至', example: '2024年6月（转载日）', help: '报道说的是什么时候的情况。' }),
  confirmed: day().optional().meta({
    label: '确认日期',
    example: '2026-11-20',
    help: '最近一次问过、确实还在办的那天。太久没人确认的，页面上就不再排日期。',
  }),
});
export type Routine = z.infer<typeof routineSchema>;
export const routines = z
  .array(routineSchema)
  .max(COUNTS.list)
  .default([])
  .meta({ label: '常态活动', example: '[{ … }]', help: '长年按周期办的活动。' });
