import { z } from 'astro/zod';
import { contact, day, text, webAddress } from './fields.ts';

/** content/site.json: the one file about the site itself. */
export const siteSchema = z.strictObject({
  name: text().meta({ label: '站名', example: '周周有活动', help: '显示在每页页头。' }),
  promise: text().meta({ label: '一句话', example: '周周有活动，月月有主题', help: '显示在首页和链接卡片里。' }),
  description: text().meta({ label: '简介', example: '社区新时代文明实践活动一览', help: '搜索引擎和链接卡片用，一两句。' }),
  url: webAddress().meta({ label: '网址', example: 'https://www.example.org/', help: '本站的正式网址，以 / 结尾；放在子目录就写到子目录。' }),
  since: day().meta({ label: '排期起点', example: '2026-11-01', help: '本站从哪天起排活动；更早的周不算“没有活动”。' }),
  contact: contact.extend({
    email: z.email().optional().meta({ label: '邮箱', example: 'editor@example.org', help: '更正、采访用的公开邮箱。' }),
  }).meta({ label: '联系', example: '{ "phone": "0534-000 0000" }', help: '打电话问的号码和更正邮箱。' }),
  icp: text().optional().meta({ label: 'ICP 备案号', example: '闽ICP备00000000号', help: '没有就不写。' }),
  police: text().optional().meta({ label: '公安备案号', example: '闽公网安备 00000000000000号', help: '没有就不写。' }),
  repository: webAddress().optional().meta({ label: '源文件', example: 'https://example.org/repo', help: '内容仓库网址，可不写。' }),
});
export type Site = z.infer<typeof siteSchema>;
