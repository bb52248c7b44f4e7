/** The columns of the template, in names that our own reader knows, with drop-downs from the schema. */
import { JOIN_WAYS, SERVICE_OBJECTS } from '../../schema/fields.ts';

export type ColumnName =
  'date' | 'time' | 'title' | 'content' | 'place' | 'audience' | 'serves' | 'ways' | 'seats' | 'phone' | 'note' | 'id';

export interface Column {
  name: ColumnName;
  header: string;
  /** In characters. */
  width: number;
  /** Stored as text: Excel would turn 12.10 into 12.1 and drop the 0 of an area code. */
  isText: boolean;
  isHidden?: true;
  wraps?: true;
  /** A drop-down; several, or others, may still be typed. */
  choices?: readonly string[];
  /** What Excel shows while a cell is selected, at most 255 characters. */
  prompt?: string;
}

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
    choices: SERVICE_OBJECTS,
    prompt: '从里面选；有几类就自己写，用顿号隔开。不确定就不写。',
  },
  {
    name: 'ways',
    header: '怎么参加',
    width: 18,
    isText: true,
    choices: JOIN_WAYS,
    prompt: '从里面选；有几种就自己写，用顿号隔开，最方便的写第一个。',
  },
  { name: 'seats', header: '名额', width: 8, isText: false, prompt: '有人数限制才写，只写数字。' },
  { name: 'phone', header: '电话', width: 17, isText: true, prompt: '单位对外公布的电话，带区号。不写个人手机。' },
  { name: 'note', header: '备注', width: 26, isText: true, wraps: true, prompt: '要带什么、要提前多久到等，一句话。' },
  { name: 'id', header: '编号', width: 20, isText: true, isHidden: true },
];

/** A row of the template; columns that are left out are empty. */
export type TemplateRow = Partial<Record<ColumnName, string>>;
