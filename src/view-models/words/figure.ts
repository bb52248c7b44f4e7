/** Figures beside their labels, and the time for which they hold, without saying anything twice. */
import type { Figure } from '../../domain/schema/fields.ts';

/**
 * 960余次; beside the label 会员单位 95家 and not 95家会员单位.
 * Some sources write the unit inside the figure: 95%以上.
 */
export function figureText({ label, display, unit }: Pick<Figure, 'label' | 'display' | 'unit'>): string {
  return display.includes(unit) ? display : display + ownPartOf(unit, label);
}

/** Without what the label ends with; a unit that is nothing else stays, since a figure needs one. */
function ownPartOf(unit: string, label: string): string {
  for (let length = 1; length <= unit.length - MIN_SHARED; length += 1) if (label.endsWith(unit.slice(length))) return unit.slice(0, length);
  return unit;
}

/** One character in common (人, 次) is chance. */
const MIN_SHARED = 2;

/** 截至2024年6月; of a time with a beginning 统计期：2018年至报道时. */
export function asOfWords(asOf: string): string {
  return asOfLead(asOf) + withoutLead(asOf);
}

/** The words before it. */
export const asOfLead = (asOf: string): string => (asOf === '' ? '' : isPeriod(asOf) ? '统计期：' : '截至');

/** What editors have written before it is said by us. */
const withoutLead = (asOf: string): string => asOf.replace(/^(?:截至|统计期：)/u, '');

const isPeriod = (asOf: string): boolean => PERIOD.test(withoutLead(asOf).replace(/[（(].*$/u, ''));
const PERIOD = /[至到—～~]|以来|年来|月来|期间|全年|上一年|当年|年均|累计|前?近\d|^自/u;
