/** The editors' handbook (content/README.md), with tables generated from the schemas. */
import { FORMS } from '../calendar/rule/forms.ts';
import { bare, childOf, choicesOf, fieldsOf, isRequired, noteOf, typeOf, type Schema } from './field-notes.ts';
import { exampleMenu } from './example.ts';
import { PICTURES, pictureOf } from './pictures.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';

export function handbook(): string {
  const titles: TableTitles = new Map();
  const chapters = ORDER.map((name) => chapter(name, titles));
  return `${[INTRODUCTION, ...chapters, MISTAKES].join('\n\n')}\n`;
}

/** Titles of the tables so far, by group of fields: a shared group gets one table. */
type TableTitles = Map<Schema, string>;

/** The most often used first. */
const ORDER: readonly CollectionName[] = [
  'menus',
  'stations',
  'teams',
  'brands',
  'districts',
  'concepts',
  'past',
  'corrections',
  'sources',
  'site',
  'workdays',
];

const INTRODUCTION = `# 内容怎么写

这个文件夹里是网站的全部内容，不用懂程序。这份说明由 \`npm run handbook\` 生成，不要手改。

## 每月要做的一件事

写下个月的活动，有三条路。第一条最省事，谁都能走；后两条给维护网站的人。

### 一、在网页上写：编辑台

放进表格，答几个问题，看一眼样子，交出去：十来分钟。打开网站，在网址后面加上 \`bianji/\`，电脑、手机都行。

1. **放进来。** 选好是哪个站、哪个月，把站里自己的表原样拖进去：Excel 的选文件，Word、WPS、腾讯文档里的复制了粘进去。\
没有表，就把群里发的通知粘进去，或接着上个月写。

   ${pictureOf(PICTURES.start)}

2. **核对。** 没看懂的会一条一条问；每一处都写着是从哪一格、怎么读出来的。日期有两种读法的不会替您猜。

   ${pictureOf(PICTURES.review)}

3. **逐项改。** 补上月主题，看看哪一周还空着，缺什么、错在哪里都写在旁边。不用改的，一下都不用点。

   ${pictureOf(PICTURES.edit)}

4. **交出去。** 先看样：网页、通知、图片、群里的话会是什么样子。

   ${pictureOf(PICTURES.look)}

   对了就把文件存下来，发给维护网站的人，由他放进 \`menus/<区县编号>/<站点编号>/\`。

   ${pictureOf(PICTURES.handOver)}

表格、文字、草稿都留在自己的设备上，不会传出去。编辑台最下面有一张“每月怎么交活动”，打印出来贴在电脑旁边。

### 二、收表格

1. **发表格。** \`npm run sheet -- panlong/dongzhuang 2026-12\` 写出一张 Excel 表，上个月每周、每月都办的已经填好；只写 \`panlong\` 就是全区县，一个站一张。
2. **收表格。** 编辑填好交回来，运行 \`npm run take -- --month 2026-12 表.xlsx\`。自己做的表、群里的通知（存成文本）也能收。它会说读成了什么、没看懂什么，各在哪一格。先看看、不写入，就加 \`--dry-run\`。
3. **检查。** \`npm run check\`，改到“没有问题”为止。新菜单的主题要自己写。

### 三、直接写文件

1. **新建。** \`npm run new -- menu panlong/dongzhuang 2026-12\` 写出一份空的；或者把上个月的文件复制一份，改名为下个月。\
新的站点、队伍、品牌、区县也这样建：\`npm run new -- station panlong/xincun\`。
2. **填写。** 写好 \`month\`、\`theme\`，再逐条写活动。每条活动的 \`id\` 用第一次的日期加拼音，一个站里不要重复。用 VS Code 打开，写 \`.json\` 时会提示字段、标出错处。
3. **检查。** 运行 \`npm run check\`。有错会写明哪个文件、哪一行、写成了什么、应该怎么写；改到“没有问题”为止。有一处错，网站就不会更新。

整个文件是这个样子：

\`\`\`json
${exampleMenu()}
\`\`\`

临时有变：不要删活动。取消的把 \`status\` 写成 \`取消\`，并在 \`changes\` 里记一条；改期的把 \`date\` 改成新日期，\`id\` 不动，在 \`changes\` 里记下原来哪天、改到哪天、为什么。\
本月的变动会写在菜单页最上面；墙上的通知要不要重新打印，请维护网站的人运行 \`npm run papers\`，哪个站、哪张纸、变了什么都会列出来。

### 菜单上网以后

菜单页最下面的“张贴和转发”里，要用的都做好了，打开就能打印、复制：

- **通知、月历**：贴在墙上。通知下面有审核人、发布日期两格，打印后手填；站里写了 \`reviewOffice\` 的，会印上审核单位。
- **图片、文字、链接**：发到群里。
- **广播稿**：村村响、小区喇叭念的，一周一份，一分钟、两分钟各一篇。数字照念法写，要紧的念两遍；区县也有一份，从站里的广播稿点过去。
- **问需表和评单**：月底发给居民。正面照这个月的活动和站里的品牌列出选项，没有的留空手写；背面评这个月的活动。不收名字和电话。

## 文件怎么放

- 文件名和文件夹名就是编号，会成为网址的一部分：只用小写拼音、数字和 \`-\`，定了就不改。一定要改时，把旧编号写进 \`aliases\`。
- \`.md\` 文件：开头两行 \`---\` 之间写字段，下面写正文。正文只用文字、列表、\`**加粗**\` 和 \`[文字](网址)\`，不写 HTML，不插图片。
- \`.json\` 文件：只有字段。文字用英文双引号，项与项之间用英文逗号，最后一项后面没有逗号，不能写注释。
- 图片（jpg、png、webp、avif，5 MB 以内）和用它的文件放在同一个文件夹，在 \`photos\` 里写明说明、署名、授权和拍到的人；认得出人的，还要写怎么同意的。画的图用 svg，性质写“示意图”。
- 一律存成 UTF-8，不带 BOM。文字文件 1 MB 以内。

## 周期的写法

像通知上那样写：${Object.values(FORMS)
  .map(({ example }) => `\`${example}\``)
  .join('、')}。几点写在 \`time\` 里。`;

const MISTAKES = `## 常见的错

| 写成了 | 应写成 | 为什么 |
|---|---|---|
| \`"date": "2026/11/7"\` | \`"date": "2026-11-07"\` | 日期是 年-月-日，月和日两位数 |
| \`"time": "下午2点"\` | \`"time": "14:00"\` | 24 小时制；有结束就写 \`14:00-15:30\` |
| \`"title"："义诊"，\` | \`"title": "义诊",\` | 冒号、逗号、引号用英文半角 |
| \`founded: 2018\` | \`founded: "2018年"\` | 文字里只有数字时要加引号 |
| \`address: 柳林小区 #3 楼\` | \`address: "柳林小区 #3 楼"\` | \`.md\` 的字段里，# 后面的会被当成注释，不显示 |
| \`phone: 05342612345\` | \`phone: "0534-2612345"\` | 座机写区号，加引号；不加引号会丢掉开头的 0 |
| \`name:盘龙区\` | \`name: 盘龙区\` | \`.md\` 的字段，冒号后面空一格 |
| \`display: "960"\` | \`display: "960余"\` | 来源写“余”“多”“近”“超”“约”，就不能丢 |
| 队员的手机号、个人微信、QQ邮箱 | 站里的座机、公众号 | 个人的号码不能上网，中间打了星号也不行 |
| 三年级2班某某（写了全名） | 三年级的一位同学 | 孩子的姓名和学校、班级不能一起上网 |
| 低保户、独居老人、病人的全名 | 一户居民、李奶奶、王某 | 谁家困难、谁得什么病不能上网 |
| 某小区3号楼2单元的门牌 | 某小区一户老人家里 | 家里的门牌不能上网；站点自己的地址照写 |`;

function chapter(name: CollectionName, titles: TableTitles): string {
  const { title, schema } = COLLECTIONS[name];
  const list = typeOf(schema) === 'array';
  const tables = tablesOf(list ? elementOf(schema) : schema, title, titles);
  const about = [WHAT[name], `文件：\`${fileOf(name)}\``].join('\n\n');
  return [`## ${title}（\`${name}\`）`, about, ...tables].join('\n\n');
}

const WHAT: Record<CollectionName, string> = {
  menus: '一个站点一个月的活动。编辑每月写的就是它。',
  stations: '实践中心、所、站、点：在哪里、有什么、找谁。正文是介绍。',
  teams: '志愿服务队：谁在做。正文是介绍。',
  brands: '办了多年、有名字的品牌、项目、课程。正文是介绍。',
  districts: '区县：口号、服务模式、热线、数字。正文是介绍。',
  concepts: '报道里的说法（四级网络、点单派单……），一个说法一页，各区县的模式和数字自己会到这一页来。正文是解释。',
  past: '报道里办过的活动，一个区县一个文件。',
  corrections: '本站写错、后来改过来的，一个区县一个文件；登在 /corrections/。',
  sources: '每个事实的出处，全站一份；别的文件用编号来引。',
  site: '站名、网址、备案号，全站一份。',
  workdays: '国务院办公厅的放假通知，一年一个文件；程序里还没有的年份才写。',
};

/** A table of the fields, followed by one for each new group of fields inside them. */
function tablesOf(schema: Schema, title: string, titles: TableTitles): string[] {
  const base = baseOf(schema, titles);
  const fields = fieldsOf(schema).filter(([key]) => base === undefined || childOf(base, key) === undefined);
  const newGroups = fields.flatMap(([key, field]) => {
    const group = groupIn(field);
    if (group === undefined || titles.has(group)) return [];
    const name = `${title} › ${noteOf(field).label ?? key}`;
    titles.set(group, name);
    return [{ group, name }];
  });
  const rows = fields.map(([key, field]) => row(key, field, titles));
  const more = base === undefined ? '' : `：除了表“${titles.get(base) ?? ''}”里的字段，还有`;
  const table = [`**${title}**${more}`, '', '| 字段 | 要不要写 | 例子 | 说明 |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
  return [table, ...newGroups.flatMap(({ group, name }) => tablesOf(group, name, titles))];
}

/** A group whose fields are all in this schema too: a routine extends an activity, so its table lists only the rest. */
function baseOf(schema: Schema, titles: TableTitles): Schema | undefined {
  return [...titles.keys()].find((group) => {
    const shared = fieldsOf(group);
    return group !== schema && shared.length >= 5 && shared.every(([key, field]) => childOf(schema, key) === field);
  });
}

/** The object inside a field, or inside the list that the field is. */
function groupIn(field: Schema): Schema | undefined {
  const inner = typeOf(field) === 'array' ? elementOf(field) : bare(field);
  return typeOf(inner) === 'object' ? inner : undefined;
}

function row(key: string, field: Schema, titles: TableTitles): string {
  const { label = '', example = '', help = '' } = noteOf(field);
  const choices = choicesOf(typeOf(field) === 'array' ? elementOf(field) : field);
  const among =
    choices.length > 1 && !choices.every((choice) => help.includes(choice)) ? `可以写：${choices.join('、')}。` : '';
  const group = groupIn(field);
  const shown = group === undefined ? `\`${example}\`` : `见表“${titles.get(group) ?? ''}”`;
  return `| \`${key}\` ${label} | ${isRequired(field) ? '必写' : '可不写'} | ${cell(shown)} | ${cell(help + among)} |`;
}

function elementOf(list: Schema): Schema {
  return (bare(list) as unknown as { element: Schema }).element;
}

function fileOf(name: CollectionName): string {
  const { folder, segments, format } = COLLECTIONS[name];
  return segments.length === 0
    ? folder
    : `${[folder, ...segments.map((segment) => `<${segment}>`)].join('/')}.${format}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
