import { z } from 'astro/zod';
import { routines } from './activity.ts';
import { honours } from './parts/honour.ts';
import { photos } from './parts/photo.ts';
import {
  aliases,
  contact,
  figures,
  LEVELS,
  list,
  name,
  position,
  prose,
  rating,
  serves,
  slug,
  sources,
  text,
} from './fields.ts';
import { orderChannels } from './parts/order-channel.ts';
import { COUNTS } from '../typed/lengths.ts';

const STATION_KINDS = [
  '实践中心',
  '指导中心',
  '实践所',
  '社区',
  '村',
  '驿站',
  '学校',
  '机构',
  '路口',
  '街巷',
  '场馆',
  '平台',
] as const;
const STATION_STATUSES = ['计划', '启用', '停用'] as const;

/** content/stations/<district>/<id>.md. The Markdown body is the description of the station. */
export const stationSchema = z.strictObject({
  name: name().meta({ label: '站名', example: '龙江社区新时代文明实践站', help: '全称，各处写法要一致。' }),
  short: text(12).optional().meta({ label: '简称', example: '龙江社区站', help: '列表里用；全称不长就不写。' }),
  level: z.enum(LEVELS).meta({ label: '层级', example: '站', help: '中心、所、站、点；驿站是点。' }),
  kind: z.enum(STATION_KINDS).meta({ label: '性质', example: '社区', help: '它是什么地方。' }),
  parent: slug().optional().meta({ label: '上级', example: 'center', help: '同区县上级站点的编号，不知道就不写。' }),
  town: name().optional().meta({ label: '镇街', example: '龙泉街道', help: '在哪个街道或乡镇。' }),
  address: text().optional().meta({ label: '地址', example: '宋官屯街道新城社区', help: '确知的才写。' }),
  position: position.optional().meta({ label: '坐标', example: '{ … }', help: '不知道就不写，不要猜。' }),
  hours: text().optional().meta({ label: '开放时间', example: '周一至周六 8:30—17:30', help: '确知的才写。' }),
  contact: contact.optional().meta({ label: '联系', example: '{ "phone": "0534-000 0000" }', help: '只写公开电话。' }),
  reviewOffice: name().max(12).optional().meta({
    label: '审核单位',
    example: '宋官屯街道宣传办',
    help: '印在通知上的审核单位，写部门，不写人名；不写就留空手填。',
  }),
  orderChannels,
  areas: z
    .array(
      z.strictObject({
        name: name().meta({ label: '名称', example: '图书漂流角', help: '功能区叫什么。' }),
        note: prose().optional().meta({ label: '说明', example: '拿一本，留一本', help: '能做什么。' }),
      }),
    )
    .max(COUNTS.list)
    .default([])
    .meta({ label: '功能区', example: '[{ "name": "图书漂流角" }]', help: '站里有什么。' }),
  highlight: text().optional().meta({ label: '亮点', example: '每月最后一个工作日免费理发', help: '一社区一亮点。' }),
  compared: z
    .array(
      z.strictObject({
        station: slug().meta({
          label: '站点',
          example: 'jinding',
          help: '哪个站的亮点跟它雷同或相近，同区县的站点编号。',
        }),
        reason: prose().meta({ label: '理由', example: '一起办的，各站做各站的', help: '看过以后，为什么还这样写。' }),
      }),
    )
    .max(COUNTS.list)
    .default([])
    .meta({
      label: '亮点看过',
      example: '[{ "station": "jinding", "reason": "一起办的，各站做各站的" }]',
      help: '亮点页标出雷同、相近的，编辑看过的写理由；写在一个站里就够。',
    }),
  features: list(text())
    .default([])
    .meta({ label: '特色', example: '["庭院安全排查"]', help: '报道写到的特色，短语。' }),
  serves,
  accessibility: list(text()).default([]).meta({ label: '无障碍', example: '["门口有坡道"]', help: '确知的才写。' }),
  status: z.enum(STATION_STATUSES).default('启用').meta({ label: '状态', example: '启用', help: '计划、启用、停用。' }),
  statusNote: prose()
    .optional()
    .meta({ label: '状态说明', example: '预计 7 月上旬建成，年份待核', help: '计划或停用的写一句。' }),
  routines,
  figures,
  rating,
  honours,
  photos,
  aliases,
  sources,
});
export type StationData = z.infer<typeof stationSchema>;
