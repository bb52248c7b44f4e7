import { z } from 'astro/zod';
import { name, text, internalAddress } from './fields.ts';

const CODE_HOSTS = ['GitHub', 'GitLab', 'Gitea', 'Forgejo', 'Gitee'] as const;

/** `codeHost` of content/site.json: where the editor's page may submit menus. */
export const codeHost = z.strictObject({
  kind: z.enum(CODE_HOSTS).meta({ label: '哪一家', example: 'Gitea', help: '自己架的也按这个软件写。' }),
  address: internalAddress().optional().meta({
    label: '网址',
    example: 'https://git.example.org',
    help: 'GitHub、GitLab、Gitee 的官网不用写；自己架的写到首页。',
  }),
  repository: text().meta({
    label: '仓库',
    example: 'zhou/content',
    help: '仓库网址里域名后面的那一截：主人/仓库名。',
  }),
  branch: name().meta({ label: '分支', example: 'main', help: '网站照哪个分支建。' }),
  path: text().optional().meta({
    label: '内容文件夹',
    example: 'content',
    help: 'content 文件夹在仓库里的位置；不写就是 content，仓库里只有内容就写 .。',
  }),
  mode: z.enum(['提交', '合并请求']).default('提交').meta({
    label: '怎么交',
    example: '合并请求',
    help: '“提交”直接写进分支；“合并请求”写进新的分支，维护人看过才并进来。',
  }),
});
export type CodeHost = z.infer<typeof codeHost>;
