import { z } from 'astro/zod';
import { menuActivitySchema } from './activity.ts';
import { month, prose, text } from './fields.ts';
import { COUNTS } from '../typed/lengths.ts';

/** content/menus/<district>/<station>/<YYYY-MM>.json: the activities of a station in a month. */
export const menuSchema = z.strictObject({
  month: month().meta({ label: '月份', example: '2026-12', help: '年-月，和文件名一样。' }),
  sample: z
    .boolean()
    .default(false)
    .meta({ label: '示例', example: 'true', help: '演示用的菜单写 true，每条都会标“示例”。' }),
  theme: z
    .strictObject({
      title: text(12).meta({ label: '月主题', example: '重阳敬老', help: '四到八个字。' }),
      text: prose().optional().meta({ label: '主题说明', example: '这个月有义诊、理发……', help: '一两句话。' }),
    })
    .meta({ label: '主题', example: '{ "title": "重阳敬老" }', help: '月月有主题。' }),
  activities: z
    .array(menuActivitySchema)
    .min(1)
    .max(COUNTS.menu)
    .meta({ label: '活动', example: '[{ … }]', help: '这个月的每一项活动。' }),
});
export type MenuData = z.infer<typeof menuSchema>;
