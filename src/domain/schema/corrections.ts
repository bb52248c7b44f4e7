import { z } from 'astro/zod';
import { COUNTS } from '../typed/lengths.ts';
import { day, list, prose, slug, text } from './fields.ts';

/** Something that this site had wrong. Without a station, team or brand it is about the page of the district. */
const correction = z.strictObject({
  on: day().meta({ label: '更正日期', example: '2026-11-20', help: '哪天改过来的。' }),
  since: day()
    .optional()
    .meta({ label: '从哪天起错', example: '2026-11-02', help: '错的写法从哪天起在网上；不知道就不写。' }),
  station: slug().optional().meta({ label: '站点', example: 'dongzhuang', help: '哪个站点的页；同区县的站点编号。' }),
  team: slug().optional().meta({ label: '队伍', example: 'lifa', help: '哪支队伍的页；同区县的队伍编号。' }),
  brand: slug().optional().meta({ label: '品牌', example: 'huaye', help: '哪个品牌的页；同区县的品牌编号。' }),
  what: text().meta({ label: '哪一处', example: '无偿献血的截至', help: '页面上的哪一处。' }),
  was: prose().meta({ label: '原来', example: '报道时', help: '错的写法，照原样。' }),
  now: prose().meta({ label: '现在', example: '近3年来（约2022年7月）', help: '改成了什么。' }),
  reason: prose()
    .optional()
    .meta({ label: '为什么', example: '读者来信指出，统计期写漏了', help: '谁指出的只写身份，不写姓名。' }),
});
export type Correction = z.infer<typeof correction>;

/** content/corrections/<district>.json */
export const correctionsSchema = z.strictObject({
  corrections: list(correction, COUNTS.archive).meta({
    label: '更正',
    example: '[{ … }]',
    help: '本站写错、后来改过的，一处一条，只加不删。活动改期、取消不写在这里，写在月菜单里。',
  }),
});
