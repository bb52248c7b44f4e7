/** How good a list of answers is, by the measures that search engines are compared with. */
import type { Gain, Haystack, Judge } from './naive.ts';

export interface Quality {
  queries: number;
  /** Share whose first answer is as good as any. */
  success1: number;
  /** Mean of 1/rank of the first right answer among ten. */
  mrr10: number;
  /** Of the entries that are as good as any, at most ten: the share that stands among the first ten answers. */
  recall10: number;
  ndcg10: number;
  /** Answers that are not right at all, of all queries together. */
  falsePositives: number;
  answers: number;
}

export interface Judged {
  query: string;
  kind: string;
  judge: Judge;
  /** Answers that the judge does not know may be right as well: letters can be read in several ways. They are not counted as wrong. */
  open?: boolean;
}

/** The name of all kinds together. */
export const ALL = 'all';

/** @param answer ids, the best first. A query with no right answer is answered well by nothing. */
export function qualityOf(
  judged: readonly Judged[],
  haystacks: readonly Haystack[],
  answer: (query: string) => readonly string[],
): Quality {
  const each = judged.map(({ query, judge, open = false }) => measure(answer(query), gainsOf(haystacks, judge), open));
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

/** By kind, and all together under the name `all`. */
export function qualityByKind(
  judged: readonly Judged[],
  haystacks: readonly Haystack[],
  answer: (query: string) => readonly string[],
): Map<string, Quality> {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].map(
    (kind) => [kind, judged.filter((one) => one.kind === kind)] as const,
  );
  return new Map([...kinds, [ALL, judged] as const].map(([kind, some]) => [kind, qualityOf(some, haystacks, answer)]));
}

export function gainsOf(haystacks: readonly Haystack[], judge: Judge): Map<string, Gain> {
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
  const best = [...gains.values()].sort((a, b) => b - a);
  const first = found.slice(0, 10).findIndex((gain) => gain > 0);
  const must = best.filter((gain) => gain === best[0]).length;
  const right = found.slice(0, 10).filter((gain) => gain === best[0]).length;
  return {
    success: found[0] === best[0] ? 1 : 0,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    recall: right / Math.min(10, must),
    ndcg: discounted(found) / discounted(best),
    wrong,
    answers: ids.length,
  };
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0);
