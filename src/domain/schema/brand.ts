import { z } from 'astro/zod';
import { awards, honours } from './parts/honour.ts';
import { photos } from './parts/photo.ts';
import { aliases, figures, list, name, rating, serves, slug, sources, text } from './fields.ts';

/** Levels of a project library (项目库), and whether a project is an established brand or a new one. */
export const BRAND_LEVELS = ['区级', '镇村级'] as const;
export const GENERATIONS = ['老品牌', '新项目'] as const;
export type BrandLevel = (typeof BRAND_LEVELS)[number];
export type Generation = (typeof GENERATIONS)[number];
import { orderChannels } from './parts/order-channel.ts';

const BRAND_KINDS = ['品牌', '项目', '主题活动', '课程', '培训', '赛事'] as const;

/** content/brands/<district>/<id>.md: a named programme carried on over years. The Markdown body is its description. */
export const brandSchema = z.strictObject({
  name: name().meta({ label: '名称', example: '花叶私语', help: '不带引号，各处写法要一致。' }),
  kind: z.enum(BRAND_KINDS).meta({ label: '性质', example: '项目', help: '品牌、项目、主题活动、课程、培训、赛事。' }),
  owner: name().meta({ label: '主办', example: '新城社区', help: '谁的。' }),
  teams: list(slug()).default([]).meta({ label: '队伍', example: '["lifa"]', help: '谁在做，同区县的队伍编号。' }),
  stations: list(slug())
    .default([])
    .meta({ label: '站点', example: '["xincheng"]', help: '在哪做，同区县的站点编号。' }),
  themes: list(text()).default([]).meta({ label: '内容', example: '["手工压花"]', help: '短语。' }),
  level: z.enum(BRAND_LEVELS).optional().meta({ label: '级别', example: '区级', help: '项目库里的级别，不知道不写。' }),
  generation: z.enum(GENERATIONS).optional().meta({ label: '新老', example: '老品牌', help: '报道写到的。' }),
  serves,
  orderChannels,
  figures,
  rating,
  honours,
  awards,
  photos,
  aliases,
  sources,
});
export type BrandData = z.infer<typeof brandSchema>;
