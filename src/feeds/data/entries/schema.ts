/** Schemas of the open data on figures, teams, stations and brands, the source of both their types and the published JSON Schemas. */
import { z } from 'astro/zod';
import { FIGURE_KINDS } from '../../../domain/press/figures.ts';
import { LEVELS, SERVICE_OBJECTS } from '../../../domain/schema/fields.ts';
import { HONOUR_KINDS } from '../../../domain/schema/parts/honour.ts';
import { address, day, figure, named, source, text, version } from '../parts.ts';

/** Increase it for changes that break programs reading the data. */
export const SCHEMA_VERSION = 1;

const contact = z
  .strictObject({
    phone: text().optional(),
    hours: text().optional(),
    note: text().optional(),
    sample: z.boolean().describe('示例：演示用的号码'),
  })
  .describe('对外公布的电话，不是个人的');

const common = {
  key: text().describe('区县/编号'),
  url: address(),
  name: text(),
  district: named,
};
const honour = z.strictObject({
  name: text(),
  kind: z.enum(HONOUR_KINDS).describe('首创：报道自称“首个”“首家”，不是评的'),
  text: text().describe('写成一句，例如 最美志愿服务组织（市级，2025年）'),
  level: text().optional(),
  year: z.number().optional().describe('没有就是年份待核'),
  by: text().optional().describe('评定单位'),
  role: text().optional().describe('队员个人得的，只写角色'),
  note: text().optional(),
  source: source.optional(),
});

const cited = {
  updatedOn: day().describe('这一条的内容更新日期'),
  version: version().optional().describe('版本号；/archive/<版本号>.json 是这一版'),
  citation: text().describe('按 GB/T 7714—2025；方括号里的“引用日期”换成查看的日期'),
};

const described = {
  honours: z.array(honour),
  serves: z.array(z.enum(SERVICE_OBJECTS)).describe('五为'),
  figures: z.array(figure),
  sources: z.array(source),
  ...cited,
};

const ownedFigure = figure.extend({
  kind: z
    .enum(FIGURE_KINDS)
    .describe('谁的数字：district 区县，station 站点，team 队伍，brand 品牌，activity 办过的一场'),
  owner: named,
  district: named,
  ...cited,
});

const team = z.strictObject({
  ...common,
  kind: text(),
  affiliation: text().optional(),
  stations: z.array(named).describe('所在站点，然后是还去的站点'),
  brands: z.array(named),
  founded: text().optional().describe('照来源写'),
  focus: z.array(text()).describe('做什么'),
  rhythm: text().optional().describe('多久一次'),
  roles: z.array(text()).describe('队员是哪些人，只写角色'),
  partners: z.array(text()),
  contact: contact.optional(),
  sheet: address().describe('一页资料，可打印'),
  ...described,
});

const station = z.strictObject({
  ...common,
  short: text().optional(),
  level: z.enum(LEVELS),
  kind: text(),
  status: text().describe('计划、启用、停用'),
  statusNote: text().optional(),
  parent: named.optional(),
  town: text().optional(),
  address: text().optional(),
  position: z
    .strictObject({
      lng: z.number(),
      lat: z.number(),
      precision: text().describe('准确到哪里：准确、社区、镇街、区县'),
      from: text().describe('坐标怎么来的'),
    })
    .optional()
    .describe('WGS-84，度'),
  hours: text().optional(),
  contact: contact.optional(),
  highlight: text().optional(),
  areas: z.array(z.strictObject({ name: text(), note: text().optional() })),
  features: z.array(text()),
  accessibility: z.array(text()),
  teams: z.array(named),
  brands: z.array(named),
  ...described,
});

const brand = z.strictObject({
  ...common,
  kind: text(),
  owner: text().describe('主办'),
  teams: z.array(named),
  stations: z.array(named),
  themes: z.array(text()),
  level: text().optional(),
  generation: text().optional(),
  ...described,
});

const head = {
  $schema: address(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: text().describe('做这份数据的程序和它的版本'),
  site: z.strictObject({ name: text(), url: address() }),
  updatedOn: day().describe('内容更新日期'),
};

/** By the name of the set, which is also the name of its list. */
export const SCHEMAS = {
  figures: z.strictObject({ ...head, figures: z.array(ownedFigure) }).describe('本站写到的数字，照来源的写法。'),
  teams: z.strictObject({ ...head, teams: z.array(team) }).describe('志愿服务队伍。报道没写的没有，不等于没有这回事。'),
  stations: z
    .strictObject({ ...head, stations: z.array(station) })
    .describe('实践中心、所、站、点。报道没写的没有，不等于没有这回事。'),
  brands: z
    .strictObject({ ...head, brands: z.array(brand) })
    .describe('品牌、项目。报道没写的没有，不等于没有这回事。'),
};

/** An entry of each set. */
export interface EntryData {
  figures: FigureData;
  teams: TeamData;
  stations: StationData;
  brands: BrandData;
}
export type EntrySet = keyof EntryData;

export type FigureData = z.infer<typeof ownedFigure>;
export type TeamData = z.infer<typeof team>;
export type StationData = z.infer<typeof station>;
export type BrandData = z.infer<typeof brand>;
