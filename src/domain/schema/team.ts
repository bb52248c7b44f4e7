import { z } from 'astro/zod';
import { routines } from './activity.ts';
import { honours } from './parts/honour.ts';
import { photos } from './parts/photo.ts';
import { publications } from './parts/publication.ts';
import { aliases, contact, figure, figures, list, name, rating, serves, slug, sources, text } from './fields.ts';

const TEAM_KINDS = [
  '总队',
  '常备队',
  '特色队',
  '专业队',
  '服务队',
  '群体',
  '联盟',
  '联合会',
  '协会',
  '救援队',
  '慈善组织',
  '社会组织',
  '宣讲队',
  '协调机构',
] as const;

/** content/teams/<district>/<id>.md. The Markdown body is the description of the team. */
export const teamSchema = z.strictObject({
  name: name().meta({ label: '队名', example: '“老街坊”志愿服务队', help: '全称，各处写法要一致。' }),
  kind: z.enum(TEAM_KINDS).meta({ label: '性质', example: '服务队', help: '总队、服务队、联盟……' }),
  affiliation: name().optional().meta({ label: '所属', example: '金辰街道天祥社区', help: '属于哪里。' }),
  home: slug().optional().meta({ label: '所在站点', example: 'tianxiang', help: '平时在哪个站，同区县的站点编号。' }),
  stations: list(slug())
    .default([])
    .meta({ label: '服务站点', example: '["tianxiang"]', help: '除所在站点外，还去哪些站点。' }),
  founded: name().optional().meta({ label: '成立', example: '2018年', help: '报道写到的。' }),
  size: figure.optional().meta({ label: '规模', example: '{ … }', help: '多少人或多少支队伍。' }),
  focus: list(text()).default([]).meta({ label: '做什么', example: '["免费理发"]', help: '短语。' }),
  serves,
  routines,
  rhythm: text().optional().meta({ label: '多久一次', example: '每月不定期', help: '报道写到、但排不进日历的周期。' }),
  figures,
  rating,
  honours,
  publications,
  partners: list(text()).default([]).meta({ label: '合作单位', example: '["辖区公共单位"]', help: '单位，不写人。' }),
  roles: list(text())
    .default([])
    .meta({ label: '队员', example: '["退休职工", "楼栋长"]', help: '只写角色，不写姓名。' }),
  contact: contact.optional().meta({ label: '联系', example: '{ "phone": "0534-000 0000" }', help: '只写公开电话。' }),
  photos,
  aliases,
  sources,
});
export type TeamData = z.infer<typeof teamSchema>;
