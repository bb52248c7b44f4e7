/** Tables of printed and proven papers, for editors. */
import { columns } from '../report/columns.ts';
import type { PaperKind } from './expected.ts';
import type { Proof } from './prove-pdf.ts';
import type { Paper } from './linked-papers.ts';

export interface Printed extends Paper {
  bytes: number;
  /** Taken from an earlier run. */
  kept: boolean;
}

const LABELS: Readonly<Record<PaperKind, string>> = {
  poster: '通知',
  'calendar sheet': '月历',
  'team sheet': '队伍资料',
  picture: '图片',
};

/** @param seconds duration of the run */
export function printTable(printed: readonly Printed[], seconds: number): string {
  const rows = [...Map.groupBy(printed, (paper) => paper.kind)].map(([kind, some]) => {
    const sizes = some.map(({ bytes }) => bytes).sort((a, b) => a - b);
    return [
      LABELS[kind],
      `${String(some.length)}份`,
      `新印${String(some.filter(({ kept }) => !kept).length)}份`,
      `一般${kilobytes(sizes[Math.floor(sizes.length / 2)])}`,
      `最大${kilobytes(sizes.at(-1))}`,
    ];
  });
  return [...columns(rows), `共${String(printed.length)}份PDF，用时${seconds.toFixed(1)}秒`].join('\n');
}

export function proofTable(proofs: readonly Proof[]): string {
  const rows = [...Map.groupBy(proofs, (proof) => proof.kind)].map(([kind, some]) => [
    LABELS[kind],
    `核对${String(some.length)}份`,
    `${sum(some, 'pages')}页`,
    `${sum(some, 'codes')}个二维码`,
    `${sum(some, 'texts')}处文字`,
  ]);
  const faults = proofs.flatMap(({ paper, faults: some }) => some.map((fault) => `${paper}：${fault}`));
  return [
    ...faults,
    ...columns(rows),
    faults.length > 0 ? `有${String(faults.length)}处不对，见上。` : '没有发现不对的地方',
  ].join('\n');
}

const sum = (proofs: readonly Proof[], key: 'pages' | 'codes' | 'texts'): string =>
  String(proofs.reduce((total, proof) => total + proof[key], 0));
const kilobytes = (bytes = 0): string => `${String(Math.ceil(bytes / 1000))} kB`;
