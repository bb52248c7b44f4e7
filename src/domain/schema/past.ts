import { z } from 'astro/zod';
import { day, list, prose, serves, slug, sources, text } from './fields.ts';
import { photos } from './parts/photo.ts';
import { COUNTS } from '../typed/lengths.ts';

/** Roles of a partner, in display order; left out where the report names none. */
export const PARTNER_ROLES = ['合办', '承办', '协办', '指导', '支持', '参加'] as const;

const partner = z.strictObject({
  name: text().meta({ label: '单位', example: '云南省林业调查规划院', help: '单位全称，不写人。' }),
  role: z
    .enum(PARTNER_ROLES)
    .optional()
    .meta({ label: '做了什么', example: '合办', help: '合办、承办、协办、指导、支持、参加；报道没写清就不写。' }),
});
export type Partner = z.infer<typeof partner>;

/** A past activity as reported. Without a full date it is not in the calendar. */
const pastActivitySchema = z.strictObject({
  id: slug().meta({ label: '编号', example: 'lifa-20230303', help: '同区县内不重复。' }),
  title: text().meta({ label: '名称', example: '联合志愿理发', help: '做了什么。' }),
  date: day().optional().meta({ label: '日期', example: '2023-03-03', help: '年月日都确知才写。' }),
  when: text().meta({
    label: '时间原话',
    example: '7月5日，年份待核',
    help: '报道怎么写就怎么写，缺年份注明“年份待核”。',
  }),
  place: text().optional().meta({ label: '地点', example: '东庄社区', help: '报道写到的。' }),
  stations: list(slug()).default([]).meta({ label: '站点', example: '["dongzhuang"]', help: '同区县的站点编号。' }),
  teams: list(slug()).default([]).meta({ label: '队伍', example: '["lifa"]', help: '同区县的队伍编号。' }),
  brands: list(slug()).default([]).meta({ label: '品牌', example: '["huaye-siyu"]', help: '同区县的品牌编号。' }),
  serves,
  audience: text().optional().meta({ label: '对象', example: '老年居民', help: '角色或人群，不写姓名。' }),
  partners: z.array(partner).default([]).meta({
    label: '有关单位',
    example: '[{ "name": "云南省林业调查规划院", "role": "合办" }]',
    help: '单位，不写人；做了什么写在 role 里。',
  }),
  result: prose().optional().meta({ label: '结果', example: '3 场，筹款 15000 余元', help: '数字照来源写法。' }),
  note: prose().optional().meta({ label: '说明', example: '地点由上下文推得', help: '推得的、存疑的写明。' }),
  photos,
  sources,
});
export type PastActivity = z.infer<typeof pastActivitySchema>;

/** content/past/<district>.json */
export const pastSchema = z.strictObject({
  activities: z
    .array(pastActivitySchema)
    .max(COUNTS.archive)
    .meta({ label: '报道过的活动', example: '[{ … }]', help: '报道里办过的活动。' }),
});
