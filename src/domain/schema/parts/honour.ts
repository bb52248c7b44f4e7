import { z } from 'astro/zod';
import { name, prose, slug, text } from '../fields.ts';
import { COUNTS } from '../../typed/lengths.ts';

/** From the country down. */
export const HONOUR_LEVELS = ['国家级', '省级', '市级', '区县级', '镇街级', '村社区级'] as const;

/** 首创 is what a report calls the first of its kind: nobody awarded it. */
export const HONOUR_KINDS = ['称号', '星级', '首创'] as const;

/** To whom a scheme awards an honour; an honour of 个人 is recorded with the team, by role. */
export const HONOURED = ['个人', '队伍', '品牌', '站点'] as const;

const EARLIEST_YEAR = 1949;
const LATEST_YEAR = 2100;

const honour = z.strictObject({
  name: name().meta({ label: '名称', example: '最美志愿服务社区', help: '照报道写，不加“荣获”。' }),
  kind: z
    .enum(HONOUR_KINDS)
    .default('称号')
    .meta({ label: '性质', example: '称号', help: '评上的写称号，评星的写星级；报道说“首家”“首个”的写首创。' }),
  level: z.enum(HONOUR_LEVELS).optional().meta({ label: '级别', example: '省级', help: '报道写到的，不知道不写。' }),
  year: z
    .int()
    .min(EARLIEST_YEAR)
    .max(LATEST_YEAR)
    .optional()
    .meta({ label: '年份', example: '2023', help: '哪一年得的；报道没写就不写，页面会写“年份待核”。' }),
  by: name().optional().meta({ label: '评定单位', example: '省文明办', help: '谁给的，报道写到的才写。' }),
  award: slug().optional().meta({
    label: '评选',
    example: 'tuixuan',
    help: '是哪项评选评上的：同区县的品牌编号，它的文件里要有“评选项目”。',
  }),
  role: text()
    .optional()
    .meta({ label: '角色', example: '楼栋长', help: '队员个人得的，只写“队员”里有的角色，不写姓名。' }),
  source: slug().meta({ label: '来源', example: 's4', help: 'sources.json 里的编号。' }),
  note: prose().optional().meta({ label: '说明', example: '由区里推荐', help: '一句话，可不写。' }),
});
export type Honour = z.infer<typeof honour>;

export const honours = z.array(honour).max(COUNTS.list).default([]).meta({
  label: '荣誉',
  example: '[{ "name": "最美志愿服务社区", "source": "s4" }]',
  help: '报道写到的，每项都要有来源。',
});

/** What a scheme of awards gives, and to whom. */
export const awards = z
  .array(
    z.strictObject({
      name: name().meta({ label: '名目', example: '最佳志愿服务组织', help: '评的是什么。' }),
      to: z.enum(HONOURED).meta({ label: '评给', example: '队伍', help: '个人、队伍、品牌、站点。' }),
      note: prose().optional().meta({ label: '规则', example: '每年评一次', help: '报道写到的条件、时间、奖励。' }),
    }),
  )
  .max(COUNTS.list)
  .default([])
  .meta({
    label: '评选项目',
    example: '[{ "name": "最佳志愿服务组织", "to": "队伍" }]',
    help: '品牌本身是一项评选的才写。',
  });
