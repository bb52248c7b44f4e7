/**
 * A content repository of a district, as `npm run new -- site <folder> [<district>]` makes it: one district, one station and its menus
 * of two months, all marked 示例, and what a maintainer needs beside the content. It passes the check and builds as it is.
 */
import { addMonths, firstDayOf, monthOf, type Day, type Month } from '../../src/domain/calendar/day.ts';
import { handbook } from '../../src/domain/handbook/handbook.ts';
import { CONTENT_FORMAT } from '../../src/domain/schema/site.ts';
import { contentSchemas, SCHEMA_FOLDER } from '../handbook/content-schemas.ts';
import { siteReadme, siteWorkflow, WORKFLOW } from './site-texts.ts';

const STATION = 'zhongxin';

/**
 * @param version of this program, which the repository pins
 * @param district id of the only one
 * @returns texts by path below the folder
 */
export function siteFiles(today: Day, version: string, district: string): Map<string, string> {
  const month = monthOf(today);
  const schemas = [...contentSchemas()].map(([name, text]): [string, string] => [
    `content/${SCHEMA_FOLDER}/${name}`,
    text,
  ]);
  return new Map([
    ['README.md', siteReadme(version, district)],
    ['.gitignore', 'program/\ndist/\n.DS_Store\n'],
    [WORKFLOW, siteWorkflow(version)],
    ['content/README.md', handbook()],
    ...schemas,
    ['content/site.json', json(settings(month))],
    ['content/sources.json', '[]\n'],
    [`content/districts/${district}.md`, DISTRICT_TEXT],
    [`content/stations/${district}/${STATION}.md`, STATION_TEXT],
    ...[month, addMonths(month, 1)].map((one): [string, string] => [
      `content/menus/${district}/${STATION}/${one}.json`,
      json(menu(one)),
    ]),
  ]);
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

const settings = (month: Month): object => ({
  format: CONTENT_FORMAT,
  name: '示例区志愿服务',
  shortName: '志愿服务',
  promise: '周周有活动，月月有主题',
  description: '示例区的新时代文明实践站这周办什么、什么时候、在哪里、怎么参加。',
  url: 'https://www.example.org/',
  since: firstDayOf(month),
  texts: { footer: '活动由各站报送。' },
  contact: { phone: '000-0000 0000', hours: '周一至周五 8:30—17:30', sample: true },
});

const DISTRICT_TEXT = `---
name: 示例区
province: 示例省
city: 示例市
summary: 一句话写这个区的志愿服务
bounds: [116.2, 39.8, 116.6, 40.1]
---
`;

const STATION_TEXT = `---
name: 示例区新时代文明实践中心
level: 中心
kind: 实践中心
---
`;

const menu = (month: Month): object => ({
  month,
  sample: true,
  theme: { title: '邻里相助' },
  activities: [
    {
      id: `${month.replace('-', '')}-liangxueya`,
      title: '量血压',
      rule: '每周三',
      time: '09:00-10:30',
      serves: ['为老'],
      join: { ways: ['直接来'] },
    },
    {
      id: `${month.replace('-', '')}-dushu`,
      title: '亲子读书会',
      rule: '每周六',
      time: '09:30-11:00',
      serves: ['为小'],
      join: { ways: ['直接来'] },
    },
  ],
});
