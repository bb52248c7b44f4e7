import { z } from 'astro/zod';
import { aliases, FIELDS, JOIN_WAYS, list, name, prose, slug, sources, text } from './fields.ts';
import { COUNTS } from '../typed/lengths.ts';

/** What the page of a concept draws besides the models of districts, each from data that is elsewhere in the content. */
export const CONCEPT_DRAWINGS = ['七大平台', '五为', '层级', '点单渠道', '亮点', '荣誉', '地图'] as const;

/** `district/id`: a concept belongs to no district. */
const keys = () => list(text()).default([]);

/** content/concepts/<id>.md: a term of the reports, explained on a page of its own. The Markdown body is the explanation. */
export const conceptSchema = z.strictObject({
  name: name().meta({ label: '说法', example: '四级网络', help: '报道里怎么叫。' }),
  also: list(text(20))
    .default([])
    .meta({ label: '又叫', example: '["四级服务网络", "四级平台"]', help: '别的叫法；搜这些也找得到这一页。' }),
  summary: prose().meta({ label: '一句话', example: '一层一层，通到家门口的服务点。', help: '是什么，自己的话。' }),
  parent: slug()
    .optional()
    .meta({ label: '属于', example: 'qida-pingtai', help: '是哪个说法里的一项，写它的编号；不是就不写。' }),
  order: z
    .int()
    .min(0)
    .max(COUNTS.list)
    .default(COUNTS.list)
    .meta({ label: '次序', example: '1', help: '一览里排第几；不写的排在后面。' }),
  field: z
    .enum(FIELDS)
    .optional()
    .meta({ label: '服务平台', example: '理论宣讲', help: '七大平台里的一类：列出这一类的活动和谁在办。' }),
  joinWay: z.enum(JOIN_WAYS).optional().meta({ label: '参加方式', example: '网上点单', help: '列出这样参加的活动。' }),
  draws: list(z.enum(CONCEPT_DRAWINGS)).default([]).meta({
    label: '另画',
    example: '["层级"]',
    help: '除了各区县标了这个说法的服务模式，还画什么。',
  }),
  stations: keys().meta({
    label: '站点',
    example: '["huancui/academy"]',
    help: '有关的站点，写“区县编号/站点编号”。',
  }),
  teams: keys().meta({
    label: '队伍',
    example: '["panlong/zongdui"]',
    help: '有关的队伍，写“区县编号/队伍编号”。',
  }),
  brands: keys().meta({
    label: '品牌',
    example: '["huancui/xueyuan"]',
    help: '有关的品牌，写“区县编号/品牌编号”。',
  }),
  unknown: list(prose())
    .default([])
    .meta({ label: '待核', example: '["片区怎么分，报道没有写"]', help: '报道没有写、读者会问的，逐条写明。' }),
  aliases,
  sources,
});
export type ConceptData = z.infer<typeof conceptSchema>;
