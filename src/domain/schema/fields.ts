/**
 * Fields shared by several collections. Nothing is coerced: a value of the wrong type is rejected with an explanation,
 * never guessed.
 */
import './no-eval.ts';
import { z } from 'astro/zod';
import { isTimeSpan, normalizeTimeSpan, type Day, type Month } from '../calendar/day.ts';
import { DATUMS } from '../geo/geo.ts';
import { isOneLine } from '../typed/characters.ts';
import { isTypedDay, isTypedMonth } from '../typed/dates.ts';
import { COUNTS, LENGTHS } from '../typed/lengths.ts';
import { isPhone } from '../typed/phone.ts';
import { isPublicAddress, isWebAddress, normalAddress } from '../typed/web-address.ts';

/** 五为: whom a service is for. */
export const SERVICE_OBJECTS = ['为老', '为小', '为困难群体', '为心理关爱', '为公共需要'] as const;

/** The service object whose pages show the district's care line. */
export const CARE = '为心理关爱' satisfies ServiceObject;

/** 七大平台: the kind of service. */
export const FIELDS = ['理论宣讲', '社会宣传', '教育服务', '文化服务', '科技与科普', '健身体育', '乡风文明'] as const;

/** Station levels from the county down; a parent has an earlier level. */
export const LEVELS = ['中心', '所', '站', '点'] as const;

/** How precise a position is: the point itself, or somewhere within the community, town or county. */
const PRECISIONS = ['准确', '社区', '镇街', '区县'] as const;

/** Ways to take part. */
export const JOIN_WAYS = ['直接来', '电话报名', '电话预约', '到站登记', '社区群接龙', '网上点单'] as const;

/** The way to join that needs an order channel. */
export const ORDER_ONLINE = '网上点单' satisfies JoinWay;

export type ServiceObject = (typeof SERVICE_OBJECTS)[number];
export type Level = (typeof LEVELS)[number];
export type JoinWay = (typeof JOIN_WAYS)[number];

/** A single line of text: a line break would break the rows of papers, tables and chat messages. */
export const text = (max: number = LENGTHS.line) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(isOneLine, { params: { format: 'line' } });
export const name = () => text(LENGTHS.name);
export const prose = () => text(LENGTHS.prose);
/** Text of a named format. The cast states the type that the predicate proves, as Zod does not narrow by it. */
const typed = <Text extends string = string>(max: number, format: string, fits: (value: string) => boolean) =>
  z.string().max(max).refine(fits, { params: { format } }) as unknown as z.ZodType<Text, Text>;
export const slug = () => typed(LENGTHS.slug, 'slug', (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value));
export const day = () => typed<Day>(LENGTHS.line, 'day', isTypedDay);
export const month = () => typed<Month>(LENGTHS.line, 'month', isTypedMonth);
export const timeSpan = () =>
  typed(LENGTHS.line, 'time', (value) => isTimeSpan(normalizeTimeSpan(value))).overwrite(normalizeTimeSpan);
export const webAddress = () => typed(LENGTHS.address, 'url', isPublicAddress).overwrite(normalAddress);
/** For editors and machines: it may be within an organisation. */
export const internalAddress = () => typed(LENGTHS.address, 'internalUrl', isWebAddress).overwrite(normalAddress);
export const phoneNumber = () => typed(LENGTHS.phone, 'phone', isPhone);
export const list = <Item extends z.ZodType>(item: Item, max: number = COUNTS.list) => z.array(item).max(max);

export const serves = z
  .array(z.enum(SERVICE_OBJECTS))
  .max(COUNTS.list)
  .default([])
  .meta({ label: '服务对象', example: '["为老", "为小"]', help: '五为里的一类或几类，不确定就不写。' });
export const aliases = list(slug())
  .default([])
  .meta({ label: '旧编号', example: '["old-name"]', help: '改过编号的，把旧编号写在这里，旧链接才不会断。' });
export const concepts = list(slug()).optional().meta({
  label: '说法',
  example: '["diandan"]',
  help: '这一项讲的是哪个说法，写 concepts/ 里的编号；那一页就会引它。',
});
export const sources = list(slug())
  .default([])
  .meta({ label: '出处', example: '["s4"]', help: '写 sources.json 里的编号；事实从哪篇报道来。' });

/** Larger integers lose digits. */
const MAX_VALUE = Number.MAX_SAFE_INTEGER;

/** A number as worded by its source (`display`): 960余 is not 960. */
export const figure = z.strictObject({
  label: name().meta({ label: '统计项目', example: '庭院安全隐患排查', help: '数的是什么。' }),
  value: z
    .number()
    .min(-MAX_VALUE)
    .max(MAX_VALUE)
    .meta({ label: '数值', example: '960', help: '只用来排序和核对，页面上显示“显示写法”。' }),
  display: text(40).meta({ label: '显示写法', example: '960余', help: '照来源写，不能去掉“余”“多”“近”“超”“约”。' }),
  unit: text(20).meta({ label: '单位', example: '次', help: '次、人、支、场……' }),
  asOf: text().meta({
    label: '截至',
    example: '2024年6月（转载日）',
    help: '数字统计到什么时候；报道没写就写明口径，如“报道时，年份待核”。',
  }),
  source: slug().meta({ label: '来源', example: 's4', help: 'sources.json 里的编号。' }),
  note: prose().optional().meta({ label: '说明', example: '自成立以来累计', help: '口径、范围等，可不写。' }),
  discrepancy: text().optional().meta({
    label: '对不上',
    example: '全部服务人次比其中一项还少',
    help: '报道里对不上的几个数，每个都写同一句话，说清哪里对不上；媒体页把它们并排放。',
  }),
  counts: list(z.enum([...LEVELS, '社区', '村']))
    .optional()
    .meta({
      label: '数的是哪些站点',
      example: '["站"]',
      help: '数的是站点才写：层级，或社区、村。页面会写明报道说有几处、本站写到几处。',
    }),
  concepts,
});
export const figures = z
  .array(figure)
  .max(COUNTS.list)
  .default([])
  .meta({ label: '数字', example: '[{ … }]', help: '每个数字都要有来源和截至。' });
/** 评单: a rating as published, never one that the site collected or computed. */
export const rating = figure
  .optional()
  .meta({ label: '评价', example: '{ … }', help: '报道公布的评价，如满意度；评的是什么写在“统计项目”里，照来源写。' });
export type Figure = z.infer<typeof figure>;

/** A public contact, never that of a private person. */
export const contact = z.strictObject({
  phone: phoneNumber()
    .optional()
    .meta({ label: '公开电话', example: '0534-000 0000', help: '只写单位对外公布的电话，不写个人手机。' }),
  hours: text().optional().meta({ label: '接听时间', example: '周一至周五 8:30—17:30', help: '什么时候有人接。' }),
  note: prose().optional().meta({ label: '说明', example: '请站里代为报名', help: '一句话。' }),
  sample: z
    .boolean()
    .default(false)
    .meta({ label: '示例', example: 'true', help: '演示用的号码写 true，页面会标“示例”。' }),
});

/** Degrees, with the datum declared; `from` names who determined it and how. */
export const position = z.strictObject({
  lng: z.number().min(73).max(136).meta({ label: '经度', example: '117.281', help: '东经，十进制度。' }),
  lat: z.number().min(3).max(54).meta({ label: '纬度', example: '37.452', help: '北纬，十进制度。' }),
  datum: z.enum(DATUMS).meta({
    label: '坐标系',
    example: 'WGS-84',
    help: '坐标从哪里来就写哪个：手机定位和 GPS 写 WGS-84，高德、腾讯、苹果地图写 GCJ-02，百度地图写 BD-09，天地图写 CGCS2000；弄不清就先不写坐标。',
  }),
  precision: z
    .enum(PRECISIONS)
    .meta({ label: '精度', example: '社区', help: '准确、社区、镇街、区县四种；不准就如实写。' }),
  from: prose().meta({ label: '坐标出处', example: '按镇街位置估计，待核', help: '谁标的、怎么来的。' }),
});
