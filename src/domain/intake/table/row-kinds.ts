/** Rows and cells of a table that hold no activity of their own. */
import type { WhenContext } from '../fields/when/when-context.ts';
import { readWhen } from '../fields/when/when.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';

export const isDitto = (text: string): boolean => /^(?:同上|同前|″|〃|"|”|ditto)$/i.test(text.trim());
export const isTotal = (text: string): boolean => /^(?:合\s*计|总\s*计|小\s*计|共\s*计)/.test(text.trim());
export const isNote = (own: readonly PlacedCell[]): boolean =>
  own.length <= 2 &&
  /^(?:[(（*※]*)(?:注|备注|说明|附|填表|审核|制表|以上|温馨提示|咨询|联系|地址)/.test(own[0]!.text.trim());
export const isExample = (own: readonly PlacedCell[]): boolean =>
  own.some(({ text }) =>
    /^(?:例|示例|样例|范例)[:：]|[(（](?:样例|范例|例子|填写样例)[)）]|^填写(?:样例|范例|示例)/.test(text.trim()),
  );

export function isOnlyDate({ text }: PlacedCell, context: WhenContext): boolean {
  const { days, problems, remainder, times } = readWhen(text, context);
  return days.length > 0 && problems.length === 0 && times.length === 0 && remainder === '';
}
