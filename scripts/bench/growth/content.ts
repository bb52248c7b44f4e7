/** Generates content of any size, deterministically, to measure how build time grows. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { benchActivity } from './activities.ts';
import { monthOf } from '../../../src/domain/calendar/day.ts';
import { BRANDS, buildDayOf, planOf, STATIONS, TEAMS, type MenuSlot } from './plan.ts';
import { seeded } from '../seeded.ts';
import { THEMES, TOPICS } from './topics.ts';

interface ContentFile {
  /** Relative to the content folder. */
  path: string;
  text: string;
}

/** @param first number of the first district, from 0: the districts of a province have sites of their own */
export function writeBenchContent(folder: string, activities: number, first = 0): void {
  for (const { path, text } of benchContent(activities, first)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Renames an activity of a menu of the month after the build, or of the current month if that has none. */
export function editComingMenu(folder: string, activities: number): void {
  const plan = planOf(activities);
  const today = monthOf(buildDayOf(activities));
  const slot = plan.find(({ month }) => month > today) ?? plan[0]!;
  const path = join(folder, pathOf(slot));
  const menu = JSON.parse(readFileSync(path, 'utf8')) as { activities: { title: string }[] };
  const [last] = menu.activities.slice(-1);
  last!.title = `${last!.title}（新）`;
  writeFileSync(path, `${JSON.stringify(menu, null, 2)}\n`);
}

export function benchContent(activities: number, first = 0): ContentFile[] {
  const plan = planOf(activities).map((slot) => ({ ...slot, district: first + slot.district }));
  const districts = [...new Set(plan.map(({ district }) => district))];
  return [
    json('site.json', first === 0 ? SITE : { ...SITE, url: `https://${districtId(first)}.example.org/` }),
    json('sources.json', SOURCES),
    ...districts.flatMap((district) => districtFiles(district)),
    ...plan.map(menuFile),
  ];
}

const SITE = {
  name: '周周有活动',
  promise: '周周有活动，月月有主题',
  description: '测速度用的内容，都是生成的。',
  url: 'https://bench.example.org/',
  since: '2026-11-01',
  contact: { phone: '000-0000 0000', sample: true },
};
const SOURCES = ['s1', 's2'].map((id) => ({
  id,
  title: '测速度用的出处',
  titleGiven: false,
  dateNote: '生成的，没有日期',
}));
const FIGURE = {
  label: '服务',
  value: 960,
  display: '960余',
  unit: '次',
  asOf: '生成的内容',
  source: 's1',
  note: '累计',
};
const BODY =
  '这一段是生成的，长短照真实的页面：写它在哪里、谁在做、什么时候开门、来的人多是哪些，再写一件做得久的小事。\n\n第二段短一些，说怎么找到它。\n';

const districtId = (district: number) => `qu${district + 1}`;
const stationId = (station: number) => (station === 0 ? 'center' : `zhan${station}`);
const count = (length: number) => Array.from({ length }, (_, index) => index);

function districtFiles(district: number): ContentFile[] {
  const id = districtId(district);
  return [
    markdown(`districts/${id}.md`, {
      name: `第${district + 1}区`,
      province: '示例省',
      city: '示例市',
      summary: '点单派单，服务送到身边',
      models: [
        {
          name: '点单—派单—接单—评单',
          form: '流程',
          steps: ['群众点单', '中心派单', '队伍接单', '群众评单'].map((name) => ({ name })),
        },
      ],
      figures: [FIGURE],
      sources: ['s1'],
    }),
    ...count(STATIONS).map((station) => stationFile(district, station)),
    ...count(TEAMS).map((team) => teamFile(id, team)),
    ...count(BRANDS).map((brand) => brandFile(id, brand)),
  ];
}

/** One 中心, twelve 所, the others 站 below them. */
function stationFile(district: number, station: number): ContentFile {
  const level = station === 0 ? '中心' : station <= 12 ? '所' : '站';
  const parent = station === 0 ? {} : { parent: station <= 12 ? 'center' : stationId(1 + (station % 12)) };
  return markdown(`stations/${districtId(district)}/${stationId(station)}.md`, {
    name: `第${station}社区新时代文明实践${level}`,
    level,
    kind: station === 0 ? '实践中心' : station <= 12 ? '实践所' : '社区',
    ...parent,
    town: `第${station % 12}街道`,
    contact: { phone: '000-0000 0000', sample: true },
    position: {
      lng: 117 + station / 1000 + (district % 10) / 2,
      lat: 37 + station / 1000 + Math.floor(district / 10) / 2,
      datum: 'WGS-84',
      precision: '镇街',
      from: '生成的',
    },
    areas: [{ name: '图书漂流角', note: '拿一本，留一本' }, { name: '谈心小屋' }],
    highlight: '每月最后一个工作日免费理发',
    serves: ['为老', '为小'],
    figures: [FIGURE],
    sources: ['s1'],
  });
}

function teamFile(district: string, team: number): ContentFile {
  const topic = TOPICS[team % TOPICS.length]!;
  return markdown(`teams/${district}/dui${team}.md`, {
    name: `第${team}志愿服务队`,
    kind: '服务队',
    affiliation: `第${team % 12}街道`,
    home: stationId(team),
    focus: [topic.title],
    serves: topic.serves,
    figures: [FIGURE, { ...FIGURE, label: '队员', unit: '人', source: 's2' }],
    sources: ['s2'],
  });
}

function brandFile(district: string, brand: number): ContentFile {
  const topic = TOPICS[brand % TOPICS.length]!;
  return markdown(`brands/${district}/pin${brand}.md`, {
    name: `第${brand}个品牌`,
    kind: '品牌',
    owner: `第${brand % STATIONS}社区`,
    teams: [`dui${brand % TEAMS}`],
    stations: [stationId(brand % STATIONS)],
    themes: [topic.title],
    serves: topic.serves,
    sources: ['s2'],
  });
}

const pathOf = ({ district, station, month }: MenuSlot): string =>
  `menus/${districtId(district)}/${stationId(station)}/${month}.json`;

function menuFile(slot: MenuSlot, index: number): ContentFile {
  const { station, month, activities } = slot;
  const random = seeded(index);
  return json(pathOf(slot), {
    month,
    sample: true,
    theme: { title: random.pick(THEMES), text: '外出的人陆续回来，分粥、写春联、剪头发，返乡办事有人帮，孩子有处去。' },
    activities: count(activities).map((position) =>
      benchActivity(random, { month, position, team: `dui${station % TEAMS}`, brand: `pin${station % BRANDS}` }),
    ),
  });
}

const json = (path: string, value: unknown): ContentFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });
const markdown = (path: string, fields: object): ContentFile => ({
  path,
  text: `---\n${stringify(fields)}---\n\n${BODY}`,
});
