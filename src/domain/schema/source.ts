import { z } from 'astro/zod';
import { day, name, prose, slug, text, webAddress } from './fields.ts';
import { COUNTS } from '../typed/lengths.ts';

/** An item of content/sources.json: a source of facts. */
const sourceSchema = z.strictObject({
  id: slug().meta({ label: '编号', example: 's4', help: '别的文件用它来引。' }),
  publisher: name().optional().meta({ label: '发布者', example: '昆明日报·掌上春城', help: '不知道就不写。' }),
  title: text().meta({ label: '标题', example: '“五为”服务让文明实践有温度', help: '照报道写。' }),
  titleGiven: z
    .boolean()
    .default(true)
    .meta({ label: '标题是否原有', example: 'true', help: '原文无标题、由本站代拟的写 false。' }),
  date: day().optional().meta({ label: '日期', example: '2024-06-26', help: '确知的才写。' }),
  dateKind: z.enum(['刊发', '转载']).optional().meta({ label: '日期性质', example: '转载', help: '写了日期就要写。' }),
  dateNote: prose().meta({ label: '日期说明', example: '原发日期未给', help: '日期怎么来的、缺什么。' }),
  url: webAddress()
    .optional()
    .meta({ label: '链接', example: 'https://example.org/news', help: '原文网址，没有就不写。' }),
});
export const sourcesFileSchema = z.array(sourceSchema).max(COUNTS.archive);
export type Source = z.infer<typeof sourceSchema>;
