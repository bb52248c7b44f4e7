/** One week of one row, as the table and its filter draw it. Islands import this. */
import { levelOf } from './heat.ts';

/** Occurrences in a week; `promised` is undefined before the site began, and for weeks not scheduled yet. */
export interface WeekCount {
  promised: number | undefined;
  held: number;
  reported: number;
}

/**
 * held: an editor recorded that an activity took place. planned: published, no record of it. reported: known from reports only.
 * none: no activities. early: before the site began. open: not scheduled yet.
 */
export type CellKind = 'held' | 'planned' | 'reported' | 'none' | 'early' | 'open';

export interface WeekCell {
  kind: CellKind;
  /** 1–4 by the number held, or else planned; 0 for all other kinds. */
  level: number;
  text: string;
}

/** @param unknown kind of a week without any data */
export function weekCell({ promised, held, reported }: WeekCount, step: number, unknown: 'early' | 'open'): WeekCell {
  if (promised !== undefined && promised > 0) {
    const [kind, count] = held > 0 ? ['held' as const, held] : ['planned' as const, promised];
    return {
      kind,
      level: levelOf(count, step),
      text: held > 0 ? `${String(promised)}（办了${String(held)}）` : String(promised),
    };
  }
  if (reported > 0) return { kind: 'reported', level: 0, text: `据报道${String(reported)}` };
  if (promised === 0) return { kind: 'none', level: 0, text: '0' };
  return { kind: unknown, level: 0, text: UNKNOWN[unknown] };
}

/** Class name: solid for held, hollow for planned, hatched for reported (shared.css). */
export function cellClass({ kind, level }: Pick<WeekCell, 'kind' | 'level'>): string {
  if (kind === 'held') return `held-${String(level)}`;
  if (kind === 'planned') return `planned-${String(level)}`;
  return kind === 'reported' ? 'reported' : kind === 'none' ? 'no-activity' : 'unknown';
}

/** Why there is no data. */
export const UNKNOWN = { early: '本站当时还没开始', open: '还没排' } as const;

/** 安排5场，办了3场, for the tooltip of a cell. */
export function cellWords({ promised, held, reported }: WeekCount, unknown: 'early' | 'open'): string {
  const planned =
    promised === undefined
      ? ''
      : promised > 0
        ? `安排${String(promised)}场${held > 0 ? `，办了${String(held)}场` : ''}`
        : '没有活动';
  const uncounted = reported > 0 ? `据报道${String(reported)}场，不算` : '';
  return [promised === 0 && uncounted ? '' : planned, uncounted].filter(Boolean).join('；') || UNKNOWN[unknown];
}
