/** The publishable text of a cell, with questions about the rest. */
import { cleanText } from '../fields/clean.ts';
import { hasMarkup, isFormula, withoutMarkup } from '../fields/markup.ts';
import { withoutPrivate } from '../fields/private.ts';
import type { Problem } from '../fields/rest.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { FieldName, QuestionKind } from '../reading.ts';

interface PublicText {
  text: string;
  problems: readonly Problem[];
}

export function publicText(cell: PlacedCell, field: FieldName, max: number): PublicText {
  const ask = (kind: QuestionKind, text: string): Problem => ({ kind, text, field, answers: [] });
  const refused = (problem: Problem): PublicText => ({ text: '', problems: [problem] });
  if (cell.formula !== undefined) return refused(ask('formula', '这一格是公式，出错了或没有算好，没有放进来'));
  if (isFormula(cell.text)) return refused(ask('formula', '这一格像是公式或命令，没有放进来'));
  const markup = hasMarkup(cell.text) ? [ask('markup', '这一格里有网页代码，已经去掉')] : [];
  const text = cleanText(withoutMarkup(cell.text));
  const { length } = [...text];
  if (length > max)
    return { text: '', problems: [...markup, ask('too-long', `这一格有${length}个字，太长，没有放进来`)] };
  const safe = withoutPrivate(text, field);
  return { text: safe.text, problems: [...markup, ...safe.problems] };
}
