/** Activities listed twice: in one table, or also in a summary of all stations. */
import { plainText } from './fields/clean.ts';
import { longDay } from './fields/when/problems.ts';
import type { Gathered } from './gather.ts';
import { withoutWhen, type Question, type ReadActivity, type Reading } from './reading.ts';

/** The second of two equal activities is left out and asked about; a difference between two tables is a conflict. */
export function withoutRepeated(gathered: Gathered): Reading {
  const left = new Set<number>();
  for (const indices of sameNames(gathered.activities))
    for (const [position, index] of indices.entries())
      for (const other of indices.slice(position + 1)) {
        if (left.has(index)) break;
        if (left.has(other)) continue;
        const relation = relationOf(gathered.activities[index]!, gathered.activities[other]!);
        if (relation !== undefined) left.add(leaveOut(gathered, relation, index, other));
      }
  return gathered.without(left);
}

/** Indices of the activities that have the same name at the same station. */
function sameNames(activities: readonly ReadActivity[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { station, values }] of activities.entries()) {
    const key = `${station ?? ''} ${plainText(values.title)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()].filter((indices) => indices.length > 1);
}

type Relation = 'repeated' | 'summary' | 'conflict';

/** Of two activities of one name: two tables of a workbook that both list it, one of them with hardly more than its date. */
function relationOf(a: ReadActivity, b: ReadActivity): Relation | undefined {
  const sameDays = whenKey(a) === whenKey(b);
  if (sheetOf(a.at) !== sheetOf(b.at) && (isSparse(a) || isSparse(b))) return sameDays ? 'summary' : 'conflict';
  return sameDays && a.values.time === b.values.time && a.values.place === b.values.place && whenKey(a) !== '[]'
    ? 'repeated'
    : undefined;
}

/** @returns the index to leave out */
function leaveOut(gathered: Gathered, relation: Relation, first: number, second: number): number {
  const [a, b] = [gathered.activities[first]!, gathered.activities[second]!];
  if (relation === 'repeated') {
    gathered.addCandidate(b, { at: b.at, kind: 'duplicate', text: `和 ${a.at} 一模一样：${b.values.title}` });
    return second;
  }
  const [kept, leftOut, at] = isSparse(a) && !isSparse(b) ? [second, first, a] : [first, second, b];
  if (relation === 'conflict') {
    const days = [...(a.values.days ?? []), ...(b.values.days ?? [])];
    gathered.questions.push(conflict(a, b, at, kept));
    if (days.length > 0)
      gathered.activities[kept] = {
        ...gathered.activities[kept]!,
        values: withoutWhen(gathered.activities[kept]!.values),
      };
  } else gathered.skip(at.at, '汇总里又列了一遍');
  return leftOut;
}

function conflict(a: ReadActivity, b: ReadActivity, at: ReadActivity, activity: number): Question {
  const said = (one: ReadActivity) => one.values.rule ?? one.values.days?.map(longDay).join('、') ?? '没写日期';
  return {
    at: at.origins.days?.at ?? at.at,
    kind: 'conflict',
    text: `“${a.values.title}”两处日期不一样：${a.at} 写${said(a)}，${b.at} 写${said(b)}`,
    activity,
    field: 'days',
    answers: [a, b].map((one) => ({
      label: said(one),
      set: one.values.rule === undefined ? { days: one.values.days } : { rule: one.values.rule },
    })),
  };
}

const isSparse = ({ values }: ReadActivity): boolean =>
  values.time === undefined && values.place === undefined && values.ways === undefined;

const whenKey = ({ values: { days, rule, from, until } }: ReadActivity): string =>
  JSON.stringify([...(days ?? []), rule, from, until].filter((part) => part !== undefined));

/** Lines and cells of a CSV file belong to no sheet. */
const sheetOf = (at: string): string => (at.includes('!') ? at.split('!')[0]! : '');
