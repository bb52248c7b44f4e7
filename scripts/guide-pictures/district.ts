/** The steps of 从零开始 for an invented district. All of its activities are marked 示例, and so are its telephones. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../src/domain/calendar/day.ts';
import { keyOf } from '../../src/domain/key.ts';
import type { TemplateRow } from '../../src/domain/intake/template/columns.ts';
import { templateStations } from '../../src/domain/intake/template/stations.ts';
import { buildTemplate } from '../../src/domain/intake/template/template.ts';
import { writeTemplate } from '../../src/domain/intake/template/write-template.ts';
import { makeWorld } from '../../src/domain/world.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';

/** Wednesdays: the samples have an activity on that day. */
export const NEW_DAY: Day = '2026-11-25';
export const OWN_DAY: Day = '2026-12-23';
const MONTH = '2026-12';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MENU = `menus/hd/xincun/${MONTH}.json`;

/** `npm run new -- site` */
export function makeNew(folder: string): void {
  run(folder, NEW_DAY, 'scripts/new.ts', 'site', repositoryIn(folder), 'hd');
}

/** Gives everything its own name, and adds a station and a team. */
export function makeOwn(folder: string): void {
  const content = contentIn(folder);
  rmSync(join(content, 'menus'), { recursive: true });
  const settings = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as object;
  const files = {
    'site.json': JSON.stringify({ ...settings, ...SETTINGS }),
    'districts/hd.md': DISTRICT,
    'stations/hd/zhongxin.md': CENTRE,
    'stations/hd/xincun.md': STATION,
    'teams/hd/lifa.md': TEAM,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
}

/** `npm run sheet`, as an editor fills it in, and `npm run take`. @returns the file */
export async function fillSheet(folder: string): Promise<string> {
  const { entries, problems } = loadFromDisk(contentIn(folder));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const world = makeWorld(entries, NEW_DAY);
  const station = world.catalogue.stations.get(keyOf('hd', 'xincun'))!;
  const { sheets, instructions } = buildTemplate(templateStations([station], world), MONTH, world.calendar);
  const filled = { instructions, sheets: sheets.map((sheet) => ({ ...sheet, rows: ROWS })) };
  const file = join(folder, `活动表-hd-xincun-${MONTH}.xlsx`);
  writeFileSync(file, await writeTemplate(filled));
  run(folder, NEW_DAY, 'scripts/take.ts', '--month', MONTH, file);
  const menu = join(contentIn(folder), MENU);
  const taken = JSON.parse(readFileSync(menu, 'utf8')) as object;
  writeFileSync(menu, JSON.stringify({ ...taken, sample: true, theme: { title: '冬日送暖' } }));
  return file;
}

/** @returns the folder of the built site */
export function build(folder: string, day: Day): string {
  run(folder, day, 'scripts/check.ts');
  run(folder, day, 'scripts/build.ts');
  return join(folder, 'dist');
}

const repositoryIn = (folder: string): string => join(folder, 'content');
const contentIn = (folder: string): string => join(repositoryIn(folder), 'content');

/** Runs a script of this project. @throws with what it printed if it fails */
function run(folder: string, day: Day, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      BUILD_DAY: day,
      CONTENT_DIR: contentIn(folder),
      OUT_DIR: join(folder, 'dist'),
      CACHE_DIR: join(folder, 'cache'),
    },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
}

const SETTINGS = {
  name: '禾渡区志愿服务',
  shortName: '禾渡志愿',
  description: '禾渡区的新时代文明实践站这周办什么、什么时候、在哪里、怎么参加。',
  since: `${MONTH}-01`,
  colours: { light: '#17597D' },
};

const DISTRICT = `---
name: 禾渡区
province: 示例省
city: 示例市
summary: 渡口边的区，家门口有人帮
---
`;

const CENTRE = `---
name: 禾渡区新时代文明实践中心
level: 中心
kind: 实践中心
---
`;

const STATION = `---
name: 新村社区新时代文明实践站
short: 新村站
level: 站
kind: 社区
parent: zhongxin
hours: 周一至周六 8:30—17:30
highlight: 每月最后一个工作日免费理发
contact:
  phone: 000-0000 0000
  sample: true
---
`;

const TEAM = `---
name: 新村理发队
kind: 服务队
home: xincun
focus: [免费理发]
---
`;

const ROWS: readonly TemplateRow[] = [
  {
    date: '每周三',
    time: '9:00-10:30',
    title: '量血压、测血糖',
    content: '测血糖的请空腹来。',
    place: '一楼活动室',
    audience: '老年人',
    serves: '为老',
    ways: '直接来',
  },
  {
    date: '每周六',
    time: '9:30-11:00',
    title: '亲子读书会',
    content: '带一本看完的书来，和别人换着看。',
    place: '二楼图书角',
    audience: '6至12岁',
    serves: '为小',
    ways: '到站登记',
    seats: '20',
  },
  {
    date: '12月5日、19日',
    time: '14:00-16:00',
    title: '修雨伞、磨剪刀',
    place: '社区门口',
    audience: '全体居民',
    serves: '为公共需要',
    ways: '直接来',
  },
  {
    date: '12月22日',
    time: '9:00-11:00',
    title: '冬至一起包饺子',
    content: '面和馅站里备好，包完一起吃。',
    place: '一楼大厅',
    audience: '60岁以上',
    serves: '为老',
    ways: '到站登记',
    seats: '30',
  },
  {
    date: '每月最后一个工作日',
    time: '9:00-11:00',
    title: '免费理发',
    place: '一楼大厅',
    audience: '老年人',
    serves: '为老',
    ways: '直接来',
    teams: '新村理发队',
  },
];
