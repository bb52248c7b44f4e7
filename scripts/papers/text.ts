/** Prints the list of papers to print again, for editors. */
import type { StalePaper } from '../../src/view-models/papers/stale.ts';
import { fullMonth } from '../../src/view-models/words/dates/dates.ts';

export function papersText(stale: readonly StalePaper[], since: string): string {
  if (stale.length === 0) return `和 “${since}” 比：贴出的都还对，不用重新打印`;
  return [
    `和 “${since}” 比：${tally(stale)}`,
    ...stale.map(paperText),
    '图片和文字跟着通知走：发到群里的，请用菜单页上新的再发一次。',
  ].join('\n\n');
}

const WORDS: readonly [kind: StalePaper['kind'], words: string][] = [
  ['changed', '份要重新打印'],
  ['new', '份是新的'],
  ['removed', '份要取下来'],
];

function tally(stale: readonly StalePaper[]): string {
  return WORDS.flatMap(([kind, words]) => {
    const count = stale.filter((paper) => paper.kind === kind).length;
    return count > 0 ? [`${String(count)}${words}`] : [];
  }).join('，');
}

function paperText({ name, month, kind, papers, changes }: StalePaper): string {
  const addresses = kind === 'removed' ? [] : papers.map((paper) => `${paper.name}  ${paper.address}`);
  return [
    `${name}  ${fullMonth(month)}  ${papers.map((paper) => paper.name).join('、')}`,
    ...[...changes, ...addresses].map((line) => `  ${line}`),
  ].join('\n');
}
