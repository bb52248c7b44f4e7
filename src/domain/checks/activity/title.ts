/** A state in a title stays when the state changes, and counts as taking place everywhere else. */
import type { MenuActivity } from '../../schema/activity.ts';
import type { FieldProblem } from '../entry-problem.ts';

const STATES = '已?取消|已?改期|已?停办|暂停|已?延期|推迟|(?:名额)?已满|满员|报满';
/** 取消：剪纸课, 【改期】太极拳 */
const BEFORE = new RegExp(`^[【\\[（(]?(${STATES})[】\\]）)：:]`);
/** 瑜伽（第3期，满员） */
const IN_BRACKETS = new RegExp(`[【\\[（(](?:[^】\\]）)]*[，,、；;\\s])?(${STATES})[】\\]）)]`);
/** 义诊——取消 */
const AFTER = new RegExp(`(?:—+|--)(${STATES})$`);

export function titleProblems({ title }: Pick<MenuActivity, 'title'>): FieldProblem[] {
  const [, state] = BEFORE.exec(title) ?? IN_BRACKETS.exec(title) ?? AFTER.exec(title) ?? [];
  if (state === undefined) return [];
  return [{ path: ['title'], found: `标题里写着“${state}”，别处还当它照常`, fix: `标题照旧，${fixOf(state)}` }];
}

function fixOf(state: string): string {
  if (/满/.test(state)) return '满了写 "status": "已满"，有几场的把满了的日子写进 "full"';
  if (/取消|停/.test(state)) return '取消写 "status": "取消"，再在 changes 里记一条';
  return '改期把 "date" 写成新的日期，再在 changes 里记一条';
}
