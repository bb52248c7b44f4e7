import { z } from 'astro/zod';
import { day, name, slug, text, webAddress } from '../fields.ts';
import { COUNTS } from '../../typed/lengths.ts';

/** What a team publishes, as a bulletin for residents. */
const publication = z.strictObject({
  name: name().meta({ label: '刊名', example: '《龙江居民简报》', help: '带书名号。' }),
  brand: slug().optional().meta({ label: '品牌', example: 'jianbao', help: '有自己的品牌页的，写同区县的品牌编号。' }),
  count: name().optional().meta({
    label: '期数',
    example: '简报期数',
    help: '“数字”里那一项的统计项目：写了品牌的看品牌的文件，没写的看本文件。',
  }),
  issues: z
    .array(
      z.strictObject({
        number: z.int().min(1).meta({ label: '第几期', example: '39', help: '总期数。' }),
        date: day().optional().meta({ label: '出刊日', example: '2026-11-20', help: '确知的才写。' }),
        title: text().optional().meta({ label: '主要内容', example: '楼道灯修好了', help: '一句话，不写居民姓名。' }),
        url: webAddress()
          .optional()
          .meta({ label: '网址', example: 'https://example.org/39', help: '能看到全文的地方。' }),
      }),
    )
    .max(COUNTS.archive)
    .default([])
    .meta({ label: '各期', example: '[{ "number": 39 }]', help: '知道几期写几期；期数照报道，不用凑齐。' }),
});
export type Publication = z.infer<typeof publication>;

export const publications = z
  .array(publication)
  .max(COUNTS.list)
  .default([])
  .meta({ label: '刊物', example: '[{ "name": "《龙江居民简报》" }]', help: '队伍编的简报、小报。' });
