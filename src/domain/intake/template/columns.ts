/** The columns of the template, with names that the reader recognizes and drop-downs from the schema. */
import { HOLIDAY_POLICIES, STATUSES } from '../../schema/activity.ts';
import { FIELDS, JOIN_WAYS, SERVICE_OBJECTS } from '../../schema/fields.ts';

export type ColumnName =
  | 'date'
  | 'time'
  | 'title'
  | 'content'
  | 'place'
  | 'audience'
  | 'serves'
  | 'ways'
  | 'seats'
  | 'phone'
  | 'note'
  | 'id'
  | OwnColumn;
/** Read by `own-columns.ts`: no other table has columns of these names with these meanings. */
export type OwnColumn =
  'bring' | 'field' | 'teams' | 'brands' | 'holidays' | 'from' | 'until' | 'except' | 'also' | 'url' | 'status';

export interface Column {
  name: ColumnName;
  header: string;
  /** In characters. */
  width: number;
  /** Stored as text: Excel would turn 12.10 into 12.1 and drop the 0 of an area code. */
  isText: boolean;
  isHidden?: true;
  wraps?: true;
  /** A drop-down; several, or others, may still be typed. `teams` and `brands`: those of the station's district. */
  choices?: readonly string[] | 'teams' | 'brands';
  /** What Excel shows while a cell is selected, at most 255 characters. */
  prompt?: string;
}

/** What is filled in every month comes first, what is rarely needed last and narrow. */
export const COLUMNS: readonly Column[] = [
  {
    name: 'date',
    header: '日期',
    width: 18,
    isText: true,
    wraps: true,
    prompt: '只办一次写 12月5日；办几次写 12月5日、12日；每周都有写 每周六。',
  },
  { name: 'time', header: '时间', width: 14, isText: true, prompt: '写 9:00-10:30，或上午9点。' },
  { name: 'title', header: '活动名称', width: 28, isText: true, wraps: true, prompt: '四十字以内，写清做什么。' },
  { name: 'content', header: '内容', width: 34, isText: true, wraps: true, prompt: '两三句话，可以不写。' },
  { name: 'place', header: '地点', width: 16, isText: true, wraps: true, prompt: '站里的具体地方，或站外集合点。' },
  { name: 'audience', header: '适合谁', width: 18, isText: true, wraps: true, prompt: '例如：60岁以上，零基础也行。' },
  {
    name: 'serves',
    header: '五为',
    width: 14,
    isText: true,
    wraps: true,
    choices: SERVICE_OBJECTS,
    prompt: '从里面选；有几类就自己写，用顿号隔开。不确定就不写。',
  },
  {
    name: 'ways',
    header: '怎么参加',
    width: 18,
    isText: true,
    wraps: true,
    choices: JOIN_WAYS,
    prompt: '从里面选；有几种就自己写，用顿号隔开，最方便的写第一个。',
  },
  { name: 'seats', header: '名额', width: 8, isText: false, prompt: '有人数限制才写，只写数字。' },
  { name: 'phone', header: '电话', width: 17, isText: true, prompt: '单位对外公布的电话，带区号。不写个人手机。' },
  { name: 'note', header: '备注', width: 26, isText: true, wraps: true, prompt: '要提前多久到等，一句话。' },
  {
    name: 'bring',
    header: '要带什么',
    width: 14,
    isText: true,
    wraps: true,
    prompt: '例如：老花镜、水杯。用顿号隔开。不用带就不写。',
  },
  {
    name: 'teams',
    header: '队伍',
    width: 14,
    isText: true,
    wraps: true,
    choices: 'teams',
    prompt: '哪支志愿服务队办的，从里面选；有几支就自己写，用顿号隔开。',
  },
  {
    name: 'brands',
    header: '品牌',
    width: 12,
    isText: true,
    wraps: true,
    choices: 'brands',
    prompt: '属于哪个品牌，从里面选；不属于就不写。',
  },
  {
    name: 'field',
    header: '服务平台',
    width: 11,
    isText: true,
    choices: FIELDS,
    prompt: '七大平台里的一类，从里面选。',
  },
  {
    name: 'holidays',
    header: '节假日',
    width: 8,
    isText: true,
    choices: HOLIDAY_POLICIES,
    prompt: '每周、每月都办的，遇上放假怎么办：照常、暂停、提前、顺延到最近的工作日。不写就是照常。',
  },
  {
    name: 'from',
    header: '从哪天起',
    width: 10,
    isText: true,
    wraps: true,
    prompt: '每周、每月都办的，从哪天开始，写 12月5日。隔周、隔天的一定要写；别的月写上年份。',
  },
  {
    name: 'until',
    header: '到哪天止',
    width: 10,
    isText: true,
    wraps: true,
    prompt: '每周、每月都办的，最后一天是哪天。别的月写上年份。',
  },
  {
    name: 'except',
    header: '哪天没有',
    width: 10,
    isText: true,
    wraps: true,
    prompt: '每周、每月都办的，这个月哪天不办，写 12月12日、19日。',
  },
  {
    name: 'also',
    header: '哪天加办',
    width: 10,
    isText: true,
    wraps: true,
    prompt: '每周、每月都办的，这个月另外加办的日子，写 12月13日。',
  },
  { name: 'url', header: '报名网址', width: 10, isText: true, wraps: true, prompt: '官方平台的地址，https:// 开头。' },
  {
    name: 'status',
    header: '状态',
    width: 7,
    isText: true,
    choices: STATUSES,
    prompt: '已经报满、还没定的写在这里。不写就是照常。',
  },
  { name: 'id', header: '编号', width: 20, isText: true, isHidden: true },
];

/** A row of the template; columns that are left out are empty. */
export type TemplateRow = Partial<Record<ColumnName, string>>;
