/** The text of a figure beside its label, without repetition; shared by pages and search. */
import type { Figure } from '../schema/fields.ts';

/**
 * 960余次; beside the label 会员单位 95家 and not 95家会员单位.
 * Some sources write the unit inside the figure: 95%以上.
 */
export function figureText({ label, display, unit }: Pick<Figure, 'label' | 'display' | 'unit'>): string {
  return display.includes(unit) ? display : display + ownPartOf(unit, label);
}

/** What is said beside it, and other figures of the same thing that contradict it. */
export const figureNote = ({ note, discrepancy }: Pick<Figure, 'note' | 'discrepancy'>): string =>
  [note, discrepancy && `对不上：${discrepancy}`].filter(Boolean).join('；');

interface Measured {
  size?: Figure | undefined;
  figures: readonly Figure[];
  rating?: Figure | undefined;
}

/** All figures of a station, team or brand: its size, its figures, and the rating that a report published. */
export function figuresOf({ size, figures, rating }: Measured): Figure[] {
  return [...(size === undefined ? [] : [size]), ...figures, ...(rating === undefined ? [] : [ratingFigure(rating)])];
}

/** A rating among other figures says what it is. */
export function ratingFigure(rating: Figure): Figure {
  return { ...rating, note: ['报道公布的评价', rating.note].filter(Boolean).join('；') };
}

/** The unit without a suffix that the label ends with too; never empty. */
function ownPartOf(unit: string, label: string): string {
  for (let length = 1; length <= unit.length - MIN_SHARED; length += 1)
    if (label.endsWith(unit.slice(length))) return unit.slice(0, length);
  return unit;
}

/** Characters; a single one in common (人, 次) is a coincidence. */
const MIN_SHARED = 2;
