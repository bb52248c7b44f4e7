/** One week of one row, as the table and its filter draw it. Islands import this: it brings nothing with it. */
import { levelOf } from './heat.ts';

/** What is in a week; `promised` is undefined where nothing is scheduled yet, or the site did not exist. */
export interface WeekCount {
  promised: number | undefined;
  held: number;
  reported: number;
}

/**
 * held: an editor wrote that something took place. planned: published, not written down as held. reported: only reports speak of
 * it. none: nothing at all. early: before the site began. open: not scheduled yet.
 */
export type CellKind = 'held' | 'planned' | 'reported' | 'none' | 'early' | 'open';

export interface WeekCell {
  kind: CellKind;
  /** 1–4 more and more: of what was held, or else of what is planned; 0 for all other kinds. */
  level: number;
  text: string;
}

/** @param unknown what a week is of which nothing is known */
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

/** How it is drawn: solid for what was held, hollow for what is planned, hatched for what only reports tell (shared.css). */
export function cellClass({ kind, level }: Pick<WeekCell, 'kind' | 'level'>): string {
  if (kind === 'held') return `held-${String(level)}`;
  if (kind === 'planned') return `planned-${String(level)}`;
  return kind === 'reported' ? 'reported' : kind === 'none' ? 'no-activity' : 'unknown';
}

/** Why nothing is known of a time. */
export const UNKNOWN = { early: '本站当时还没开始', open: '还没排' } as const;

/** 安排5场，办了3场, for whoever points at a cell. */
export function cellWords({ promised, held, reported }: WeekCount, unknown: 'early' | 'open'): string {
  const planned =
    promised === undefined
      ? ''
      : promised > 0
        ? `安排${String(promised)}场${held > 0 ? `，办了${String(held)}场` : ''}`
        : '没有活动';
  const told = reported > 0 ? `据报道${String(reported)}场，不算` : '';
  return [promised === 0 && told ? '' : planned, told].filter(Boolean).join('；') || UNKNOWN[unknown];
}
