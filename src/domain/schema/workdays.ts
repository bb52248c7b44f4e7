import { z } from 'astro/zod';
import { day, list, text, webAddress } from './fields.ts';
import { COUNTS } from '../typed/lengths.ts';

/** content/workdays/<year>.json: a holiday notice of the State Council that is not in the library yet. */
export const workdaysSchema = z.strictObject({
  year: z.int().min(2000).max(2100).meta({ label: '年份', example: '2027', help: '和文件名一样。' }),
  notice: text().meta({ label: '通知', example: '国务院办公厅关于2027年部分节假日安排的通知', help: '文件全名。' }),
  url: webAddress().optional().meta({ label: '链接', example: 'https://www.gov.cn/', help: '通知的网址。' }),
  off: list(day(), COUNTS.days).meta({ label: '放假', example: '["2027-01-01"]', help: '每一天都写，含周末。' }),
  work: list(day(), COUNTS.days).meta({ label: '调休上班', example: '["2027-02-14"]', help: '周末上班的日子。' }),
});
export type Workdays = z.infer<typeof workdaysSchema>;
