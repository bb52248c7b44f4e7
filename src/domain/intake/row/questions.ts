/** Questions about the cells of a row. */
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { PlacedProblem } from './when/context.ts';

/** Not 取消 in running text, such as how to cancel a subscription. */
export const CANCELLED =
  /^(?:已|本场|活动|暂|因[^，。；]{1,8})*(?:取消|停办|暂停)|(?:本场|活动|已|临时)(?:取消|停办)|[（([【](?:已|因故)?(?:取消|停办?|暂停|不办)[)）\]】]|[\s—-](?:已?取消|已?停办)$|停办|不办了/;

export const someonesHome = (cell: PlacedCell): PlacedProblem => ({
  kind: 'person-name',
  at: cell.at,
  text: '地点像是某个人的家，没有放进来',
  field: 'place',
  answers: [],
});

export const listOfNames = (cell: PlacedCell): PlacedProblem => ({
  kind: 'private-data',
  at: cell.at,
  text: '像是报名的人的名单，不能上网，没有放进来',
  field: 'note',
  answers: [],
});

export const cancelled = (at: string): PlacedProblem => ({
  kind: 'cancelled',
  at,
  text: '写着取消或停办，还要不要？',
  field: 'status',
  answers: [
    { label: '取消了，照实写', set: { status: '取消' } },
    { label: '照常办', set: { status: undefined } },
    { label: '这一项不要', effect: 'drop' },
  ],
});

export const notPublic = (at: string): PlacedProblem => ({
  kind: 'not-public',
  at,
  text: '像是不对外的活动，要放上网吗？',
  field: 'title',
  answers: [
    { label: '对外，照写', set: {} },
    { label: '不对外，这一项不要', effect: 'drop' },
  ],
});
