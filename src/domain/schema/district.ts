import { z } from 'astro/zod';
import { BRAND_LEVELS } from './brand.ts';
import { honours } from './parts/honour.ts';
import {
  concepts,
  contact,
  day,
  figures,
  LEVELS,
  list,
  name,
  phoneNumber,
  prose,
  slug,
  sources,
  text,
  webAddress,
} from './fields.ts';
import { COUNTS, LENGTHS } from '../typed/lengths.ts';
import { orderChannels } from './parts/order-channel.ts';

/** How a model is drawn: 流程 as arrows, 循环 as a cycle, 阶段 as columns, 组成 as parts, 层级 as stairs, 圈 as rings. */
const MODEL_FORMS = ['流程', '循环', '阶段', '组成', '层级', '圈'] as const;

const model = z.strictObject({
  name: name().meta({ label: '名称', example: '点单—派单—接单—评单', help: '模式、流程或能力的名字。' }),
  form: z.enum(MODEL_FORMS).meta({ label: '画法', example: '流程', help: '流程、循环、阶段、组成、层级、圈六种。' }),
  steps: z
    .array(
      z.strictObject({
        name: name().meta({ label: '步骤', example: '群众点单', help: '四到八个字最好读。' }),
        note: prose()
          .optional()
          .meta({ label: '说明', example: '把想要的服务告诉站里', help: '谁做、做什么，一句话。' }),
      }),
    )
    .min(2)
    .max(20)
    .meta({ label: '各步', example: '[{ "name": "群众点单" }, { "name": "中心派单" }]', help: '按先后或从大到小写。' }),
  note: prose().optional().meta({ label: '说明', example: '在站里或打电话都行', help: '一两句话。' }),
  concepts,
  sources,
});
export type Model = z.infer<typeof model>;

/** content/districts/<id>.md. The Markdown body is the description of the district. */
export const districtSchema = z.strictObject({
  name: name().meta({ label: '区县名', example: '盘龙区', help: '区、县、市或功能区的名字。' }),
  province: name().meta({ label: '省', example: '云南省', help: '全称。' }),
  city: name().meta({ label: '市', example: '昆明市', help: '全称；本身是市的照写。' }),
  summary: prose().meta({
    label: '一句话介绍',
    example: '点单派单，一千八百多场送到身边',
    help: '三十字以内，自己的话。',
  }),
  slogan: name().optional().meta({ label: '口号', example: '周周有活动、月月有主题', help: '报道里有的才写。' }),
  sloganNote: text().optional().meta({ label: '口号性质', example: '展示会主题', help: '口号是哪来的。' }),
  models: z
    .array(model)
    .max(COUNTS.list)
    .default([])
    .meta({ label: '服务模式', example: '[{ … }]', help: '画成图的模式和流程。' }),
  network: z
    .array(
      z.strictObject({
        name: name().meta({ label: '层级名', example: '新时代文明实践中心', help: '从上到下写。' }),
        level: z
          .enum(LEVELS)
          .optional()
          .meta({ label: '层级', example: '中心', help: '相当于中心、所、站、点里的哪一级；说不清就不写。' }),
        note: prose().optional().meta({ label: '说明', example: '6 个', help: '数量、范围等。' }),
      }),
    )
    .max(COUNTS.list)
    .default([])
    .meta({ label: '站点网络', example: '[{ "name": "实践中心" }]', help: '当地的几级网络。' }),
  categories: z
    .array(
      z.strictObject({
        name: name().meta({ label: '类别', example: '七大平台', help: '这一组叫什么。' }),
        items: list(text()).min(1).meta({ label: '各项', example: '["理论宣讲"]', help: '逐项写。' }),
        concepts,
      }),
    )
    .max(COUNTS.list)
    .default([])
    .meta({ label: '服务分类', example: '[{ … }]', help: '当地怎么分类。' }),
  platforms: z
    .array(
      z.strictObject({
        name: name().meta({ label: '名称', example: '志愿环翠网站', help: '官方平台的名字。' }),
        kind: name().meta({ label: '性质', example: '点单派单网站', help: '是什么、能做什么。' }),
        url: webAddress().optional().meta({ label: '网址', example: 'https://example.org', help: '确知的才写。' }),
      }),
    )
    .max(COUNTS.list)
    .default([])
    .meta({ label: '官方平台', example: '[{ … }]', help: '点单、报名的官方渠道。' }),
  orderChannels,
  focusGroups: list(text()).default([]).meta({ label: '重点人群', example: '["留守儿童"]', help: '报道写到的。' }),
  honours,
  partners: list(text()).default([]).meta({ label: '合作单位', example: '["威海职业学院"]', help: '单位，不写人。' }),
  library: z
    .strictObject({
      counts: z
        .array(
          z.strictObject({
            level: z.enum(BRAND_LEVELS).meta({ label: '级别', example: '区级', help: '品牌文件里的“级别”。' }),
            figure: name().meta({ label: '数字', example: '区级志愿服务项目', help: '“数字”里那一项的统计项目。' }),
          }),
        )
        .max(COUNTS.list)
        .default([])
        .meta({ label: '各级个数', example: '[{ … }]', help: '报道数的，不是本站列出的个数。' }),
      model: name().meta({ label: '怎么办', example: '项目征集—项目库—评选', help: '“服务模式”里那一项的名称。' }),
      award: slug().optional().meta({ label: '评选', example: 'nianmo', help: '评优的品牌编号。' }),
    })
    .optional()
    .meta({ label: '项目库', example: '{ … }', help: '有志愿服务项目库的区县写，会多一页。' }),
  hotline: contact
    .optional()
    .meta({ label: '服务热线', example: '{ "phone": "95013" }', help: '公开的热线；心理热线写在“心理热线”里。' }),
  press: z
    .strictObject({
      office: name().meta({ label: '哪个部门', example: '区委宣传部新闻科', help: '部门或岗位，不写人名。' }),
      phone: phoneNumber()
        .optional()
        .meta({ label: '公开电话', example: '0534-000 0000', help: '部门对外公布的电话，不写个人手机。' }),
      email: z
        .email()
        .max(LENGTHS.line)
        .optional()
        .meta({ label: '邮箱', example: 'news@example.org', help: '部门的公开邮箱。' }),
      hours: text().optional().meta({ label: '接听时间', example: '周一至周五 8:30—17:30', help: '什么时候有人接。' }),
      sample: z
        .boolean()
        .default(false)
        .meta({ label: '示例', example: 'true', help: '演示用的写 true，页面会标“示例”。' }),
    })
    .optional()
    .meta({
      label: '采访联系',
      example: '{ "office": "区委宣传部新闻科", "phone": "0534-000 0000" }',
      help: '记者找哪个部门；这个区县的各页和媒体页都会写出来。',
    }),
  careLine: z
    .strictObject({
      name: name()
        .max(16)
        .meta({ label: '热线名', example: '样板区心理服务热线', help: '写全地名，让人知道是哪里的。' }),
      phone: phoneNumber().meta({
        label: '热线号码',
        example: '0534-000 0000',
        help: '对外公布的心理热线，不写个人手机。',
      }),
      hours: text()
        .max(30)
        .optional()
        .meta({ label: '接听时间', example: '每天 8:00—22:00', help: '确知的才写；不写的，页面会说还没问到。' }),
      sample: z
        .boolean()
        .default(false)
        .meta({ label: '示例', example: 'true', help: '演示用的号码写 true，页面会标“示例”。' }),
    })
    .optional()
    .meta({
      label: '心理热线',
      example: '{ "name": "样板区心理服务热线", "phone": "0534-000 0000" }',
      help: '当地的心理服务热线：显示在“为心理关爱”的各页上，有人搜心里话时也先给它。',
    }),
  terms: z
    .array(
      z.strictObject({
        name: name().meta({ label: '学期名', example: '2026—2027学年第一学期', help: '照校历写。' }),
        from: day().meta({ label: '开学', example: '2026-09-01', help: '学生上课的第一天。' }),
        until: day().meta({ label: '结束', example: '2027-01-22', help: '放假前的最后一天。' }),
        source: slug()
          .optional()
          .meta({ label: '来源', example: 's4', help: '据哪份校历，写 sources.json 里的编号。' }),
      }),
    )
    .max(COUNTS.list)
    .default([])
    .meta({
      label: '学期',
      example: '[{ … }]',
      help: '当地公布的校历，从早到晚写，中间不漏；“每个上学日”“寒假”“暑假”照它算，没有就都是暂定。',
    }),
  show: list(text().regex(/^(?:teams|brands|stations)\/[a-z0-9-]+$/))
    .default([])
    .meta({
      label: '展示次序',
      example: '["teams/lifa", "brands/huaye"]',
      help: '大屏上一屏一个，照这里的次序放；不写就先放队伍，再放品牌和站点。写法是teams、brands或stations，斜杠，编号。',
    }),
  standards: list(text()).default([]).meta({
    label: '区里自己的要求',
    example: '["每个社区的亮点"]',
    help: '没有写每月最少几场，却写到别的要求的，写“数字”里的统计项目；覆盖页和月报照着说，并说没有写多少场。',
  }),
  figures,
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional().meta({
    label: '大致范围',
    example: '[102.68, 24.97, 103.05, 25.45]',
    help: '西、南、东、北（WGS-84），用来查坐标有没有标到外面去，也用来算地图上步行15分钟到不了的地方；不是界线，不会画出来。',
  }),
  sources,
});
export type DistrictData = z.infer<typeof districtSchema>;
