/** Reads notes, the state and the time of registration into a row. */
import { LENGTHS } from '../../typed/lengths.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { readWaysOfNote } from './joining.ts';
import { exceptionsInNote, moveInNote, ruleOfNote, timeInNote } from './note-dates.ts';
import { cancelled, CANCELLED, notPublic } from './questions.ts';
import type { RowDraft } from './row-draft.ts';

export function readNote(row: RowDraft, cell: PlacedCell): void {
  const text = row.publicText(cell, 'note', LENGTHS.prose).replaceAll('\n', '；');
  if (text === '') return;
  if (readExceptions(row, text, cell)) return;
  if (CANCELLED.test(text)) row.ask(cancelled(cell.at));
  if (/不对外|内部活动|仅限工作人员/.test(text)) row.ask(notPublic(cell.at));
  if (/(?:名额|报名|人)?已?(?:满|报满)$/.test(text)) row.values.status = '已满';
  if (readDatesOfNote(row, text, cell)) return;
  const isRule = row.values.rule !== undefined;
  if (isRule && /(?:法定)?节假日(?:除外|休息|暂停|停)/.test(text)) row.values.holidays = '暂停';
  readWaysOfNote(row, text, cell);
}

export function readDeadline(row: RowDraft, cell: PlacedCell): void {
  const text = row.publicText(cell, 'note', LENGTHS.line);
  if (text !== '') row.notes.push(`报名时间：${text}`);
}

export function readStatus(row: RowDraft, cell: PlacedCell | undefined): void {
  const text = cell?.text ?? '';
  if (/满/.test(text)) row.values.status = '已满';
  if (cell !== undefined && /取消|停/.test(text)) row.ask(cancelled(cell.at));
}

/** 12月23日停, 12月26日再办一场 beside a rule. */
function readExceptions(row: RowDraft, text: string, cell: PlacedCell): boolean {
  const { rule } = row.values;
  const problem = rule === undefined ? undefined : exceptionsInNote(text, rule, row.context);
  if (problem === undefined) return false;
  row.ask({ ...problem, at: cell.at });
  delete row.values.rule;
  return true;
}

/** @returns true where the note says nothing but on which days the activity takes place */
export function readDatesOfNote(row: RowDraft, text: string, cell: PlacedCell): boolean {
  const rule = ruleOfNote(text, row.values, row.context);
  if (rule !== undefined) {
    if (row.values.rule === undefined) {
      delete row.values.days;
      row.values.rule = rule;
      row.origin('rule', cell);
    }
    return true;
  }
  return askForNewDay(row, text, cell) || askForNewTime(row, text, cell);
}

/** @returns true for another day, about which everything is asked */
export function askForNewDay(row: RowDraft, text: string, cell: PlacedCell): boolean {
  const problem = moveInNote(text, row.values.days ?? [], row.context);
  if (problem === undefined) return false;
  row.ask({ ...problem, at: cell.at });
  delete row.values.days;
  return problem.kind === 'conflict';
}

function askForNewTime(row: RowDraft, text: string, cell: PlacedCell): boolean {
  const problem = timeInNote(text, row.times, row.context);
  if (problem === undefined) return false;
  row.ask({ ...problem, at: cell.at });
  row.times = [];
  return true;
}
