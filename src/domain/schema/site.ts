import { z } from 'astro/zod';
import { contact, day, FIELDS, name, prose, text, webAddress } from './fields.ts';
import { isIcp, isPolice } from '../typed/filing.ts';
import { isColour } from '../typed/colour.ts';
import { isVersion } from '../typed/version.ts';
import { COUNTS, LENGTHS } from '../typed/lengths.ts';
import { normalAddress, siteAddressProblem } from '../typed/web-address.ts';
import { codeHost } from './code-host.ts';
import { map } from './map.ts';
import { siteTexts } from './parts/site-texts.ts';

/** Version of the forms of content/: the number that a release changes only together with a migration (domain/migrations/). */
export const CONTENT_FORMAT = 2;
const MAX_FORMAT = 1000;

const minimum = (field: string) =>
  z
    .int()
    .positive()
    .max(1000)
    .optional()
    .meta({ label: `${field}最少场次`, example: '4', help: '一个月至少几场，整数。' });
/** The URL at which the site is published. */
const siteAddress = () =>
  z
    .string()
    .max(LENGTHS.address)
    .refine((value) => siteAddressProblem(value) === undefined, { params: { format: 'siteUrl' } })
    .overwrite(normalAddress);
/** Upper case, as in the style sheets. */
const colour = () =>
  z
    .string()
    .max(LENGTHS.line)
    .refine(isColour, { params: { format: 'colour' } })
    .overwrite((value) => value.toUpperCase());
/** An object, not a record, so that a mistyped name is reported like any unknown field. */
const minimumsOfDistrict = z.strictObject(
  Object.fromEntries(FIELDS.map((field) => [field, minimum(field)])) as Record<
    (typeof FIELDS)[number],
    ReturnType<typeof minimum>
  >,
);

/** content/site.json */
export const siteSchema = z.strictObject({
  format: z
    .int()
    .min(1)
    .max(MAX_FORMAT)
    .optional()
    .meta({
      label: '内容格式',
      example: String(CONTENT_FORMAT),
      help: '内容是按第几版的写法写的。由 npm run new -- site 和 npm run migrate 写，不用手改。',
    }),
  name: name().meta({ label: '站名', example: '周周有活动', help: '显示在每页页头。' }),
  shortName: text(12).optional().meta({
    label: '短名',
    example: '周周',
    help: '装到手机桌面上时图标下面的字；不写就用站名。',
  }),
  // Other words follow it on some pages.
  promise: text()
    .overwrite((value) => value.replace(/[。．.]+$/u, ''))
    .meta({ label: '一句话', example: '周周有活动，月月有主题', help: '显示在首页和链接卡片里。' }),
  description: prose().meta({
    label: '简介',
    example: '社区新时代文明实践活动一览',
    help: '搜索引擎和链接卡片用，一两句。',
  }),
  url: siteAddress().meta({
    label: '网址',
    example: 'https://www.example.org/',
    help: '本站的正式网址，以 / 结尾；放在子目录就写到子目录。',
  }),
  since: day().meta({ label: '排期起点', example: '2026-11-01', help: '本站从哪天起排活动；更早的周不算“没有活动”。' }),
  colours: z
    .strictObject({
      light: colour().meta({
        label: '主色',
        example: '#A32C13',
        help: '按钮、链接、今天用的颜色，上面写白字，所以要深。#号加六位。',
      }),
      dark: colour().optional().meta({
        label: '深色模式的主色',
        example: '#F38468',
        help: '深色模式里的，上面写黑字，所以要浅；不写就从主色调出来。',
      }),
    })
    .optional()
    .meta({
      label: '颜色',
      example: '{ "light": "#A32C13" }',
      help: '不写就用自带的朱红。网页、链接卡片、发群图、打印的纸和没有自己的标志时的图标都跟着变；太浅或太深看不清的，检查会说该调成多少。标志放成 content/logo.svg，没有就用站名的第一个字。',
    }),
  texts: siteTexts.meta({
    label: '说明文字',
    example: '{ "footer": "活动由各站报送，区里每月核对。" }',
    help: '说明内容从哪来的几句话，都可以不写。',
  }),
  contact: contact
    .extend({
      email: z
        .email()
        .max(LENGTHS.line)
        .optional()
        .meta({ label: '邮箱', example: 'editor@example.org', help: '更正、采访用的公开邮箱。' }),
    })
    .meta({ label: '联系', example: '{ "phone": "0534-000 0000" }', help: '打电话问的号码和更正邮箱。' }),
  minimums: z.record(z.string(), minimumsOfDistrict).default({}).meta({
    label: '最低场次',
    example: '{ "panlong": { "理论宣讲": 4 } }',
    help: '区县编号下写平台和每月至少几场；没有定就不写。覆盖页和月报会说差几场。',
  }),
  confirmMonths: z
    .int()
    .min(1)
    .max(60)
    .default(12)
    .meta({ label: '确认期限', example: '12', help: '报道里的常态活动，几个月没人确认就不再排日期。不写就是 12。' }),
  map: map.optional().meta({ label: '地图底图', example: '{ … }', help: '不写就用自带的示意底图，不联网、不要密钥。' }),
  contentForms: z.boolean().default(false).meta({
    label: '内容表单',
    example: 'true',
    help: '写 true，网站多一页 /bianji/neirong/，用表单改区县、站点、队伍、品牌；不写就没有这一页。改的是本机的内容文件夹，写了“代码托管”也可以直接提交。',
  }),
  docs: z.boolean().default(false).meta({
    label: '文档',
    example: 'true',
    help: '写 true，网站多一组 /docs/ 下的页面：怎么建站、发布、升级、备份，给管网站的人看；不写就没有。',
  }),
  codeHost: codeHost.optional().meta({
    label: '代码托管',
    example:
      '{ "kind": "Gitea", "address": "https://git.example.org", "repository": "zhou/content", "branch": "main" }',
    help: '写了，编辑台 /bianji/ 才有“提交”；不写，编辑台什么都不往外发。',
  }),
  pictures: z.enum(['全部', '本月起']).default('全部').meta({
    label: '图片范围',
    example: '本月起',
    help: '给哪些月份的菜单和活动做群发图片、链接卡片。“全部”是都做；“本月起”只做建站那天所在的月份和以后的，更早的不再有图片，链接用首页的卡片，建站快些。',
  }),
  withdrawn: z
    .array(
      z
        .string()
        .max(LENGTHS.line)
        .refine(isVersion, { params: { format: 'version' } })
        .meta({ label: '版本号', example: '3f9c2a1b', help: '八位，引文链接里 ?v= 后面的。' }),
    )
    .max(COUNTS.archive)
    .default([])
    .meta({
      label: '撤下的版本',
      example: '["3f9c2a1b"]',
      help: '站点、队伍、品牌、区县改过的旧版本，记者可以查到。旧版本里有不该公开的，把它的版本号写在这里，就不再给人看；内容文件里也要先改掉。',
    }),
  icp: z
    .string()
    .max(LENGTHS.line)
    .refine(isIcp, { params: { format: 'icp' } })
    .optional()
    .meta({
      label: 'ICP 备案号',
      example: '闽ICP备00000000号-1',
      help: '照工信部备案系统里的抄；显示在每页页脚，连到备案系统。没有就不写。',
    }),
  police: z
    .string()
    .max(LENGTHS.line)
    .refine(isPolice, { params: { format: 'police' } })
    .optional()
    .meta({
      label: '公安备案号',
      example: '闽公网安备 35000000000000号',
      help: '照公安备案系统里的抄；显示在每页页脚，连到备案记录。没有就不写。',
    }),
  repository: webAddress()
    .optional()
    .meta({ label: '源文件', example: 'https://example.org/repo', help: '内容仓库网址，可不写。' }),
});
export type Site = z.infer<typeof siteSchema>;
