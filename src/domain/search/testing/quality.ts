/** Quality measures of ranked results: success@1, MRR@10, recall@10, nDCG@10, false positives. */
import type { Gain, Haystack, RelevanceJudge } from './relevance.ts';

export interface Quality {
  queries: number;
  /** Share of queries whose first result has the highest gain. */
  success1: number;
  /** Mean of 1/rank of the first relevant result among ten. */
  mrr10: number;
  /** Share of the documents with the highest gain, at most ten, that are among the first ten results. */
  recall10: number;
  ndcg10: number;
  /** Results that are not relevant, summed over all queries. */
  falsePositives: number;
  /** Results, summed over all queries. */
  answers: number;
}

export interface JudgedQuery {
  query: string;
  kind: string;
  judge: RelevanceJudge;
  /** Judgements are incomplete, since letters stand for many words: unjudged results are not counted as false positives. */
  isIncomplete?: boolean;
}

/** Key of the totals in `qualityByKind`. */
export const ALL = 'all';

/**
 * A query without relevant documents scores 1 for no results and 0 otherwise.
 *
 * @param answer ids, best first
 */
export function qualityOf(
  judged: readonly JudgedQuery[],
  haystacks: readonly Haystack[],
  answer: (query: string) => readonly string[],
): Quality {
  const each = judged.map(({ query, judge, isIncomplete = false }) =>
    measure(answer(query), gainsOf(haystacks, judge), isIncomplete),
  );
  const mean = (value: (one: Measured) => number) =>
    each.reduce((sum, one) => sum + value(one), 0) / Math.max(1, each.length);
  const sum = (value: (one: Measured) => number) => each.reduce((all, one) => all + value(one), 0);
  return {
    queries: each.length,
    success1: mean(({ success }) => success),
    mrr10: mean(({ reciprocal }) => reciprocal),
    recall10: mean(({ recall }) => recall),
    ndcg10: mean(({ ndcg }) => ndcg),
    falsePositives: sum(({ wrong }) => wrong),
    answers: sum(({ answers }) => answers),
  };
}

/** By kind of query, with the totals under `ALL`. */
export function qualityByKind(
  judged: readonly JudgedQuery[],
  haystacks: readonly Haystack[],
  answer: (query: string) => readonly string[],
): Map<string, Quality> {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].map(
    (kind) => [kind, judged.filter((one) => one.kind === kind)] as const,
  );
  return new Map([...kinds, [ALL, judged] as const].map(([kind, some]) => [kind, qualityOf(some, haystacks, answer)]));
}

export function gainsOf(haystacks: readonly Haystack[], judge: RelevanceJudge): Map<string, Gain> {
  return new Map(
    haystacks.map((haystack): [string, Gain] => [haystack.id, judge(haystack)]).filter(([, gain]) => gain > 0),
  );
}

interface Measured {
  success: number;
  reciprocal: number;
  recall: number;
  ndcg: number;
  wrong: number;
  answers: number;
}

function measure(ids: readonly string[], gains: ReadonlyMap<string, Gain>, open: boolean): Measured {
  const found = ids.map((id) => gains.get(id) ?? 0);
  const wrong = open && gains.size > 0 ? 0 : found.filter((gain) => gain === 0).length;
  if (gains.size === 0) {
    const nothing = ids.length === 0 ? 1 : 0;
    return { success: nothing, reciprocal: nothing, recall: nothing, ndcg: nothing, wrong, answers: ids.length };
  }
  const ideal = [...gains.values()].sort((a, b) => b - a);
  const first = found.slice(0, 10).findIndex((gain) => gain > 0);
  const bestCount = ideal.filter((gain) => gain === ideal[0]).length;
  const bestFound = found.slice(0, 10).filter((gain) => gain === ideal[0]).length;
  return {
    success: found[0] === ideal[0] ? 1 : 0,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    recall: bestFound / Math.min(10, bestCount),
    ndcg: discountedGain(found) / discountedGain(ideal),
    wrong,
    answers: ids.length,
  };
}

/** DCG@10. */
const discountedGain = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0);
