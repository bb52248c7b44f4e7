/** Formats tables of printed and verified papers, for editors. */
import { columns } from '../report/columns.ts';
import type { PaperKind } from './expected.ts';
import type { Proof } from './prove-pdf.ts';
import type { Paper } from './linked-papers.ts';

export interface Printed extends Paper {
  bytes: number;
  /** Printed by an earlier run. */
  fromCache: boolean;
}

const LABELS: Readonly<Record<PaperKind, string>> = {
  poster: '通知',
  'calendar sheet': '月历',
  'team sheet': '队伍资料',
  forms: '问需表和评单',
  'station broadcast': '站点广播稿',
  'district broadcast': '区县广播稿',
  'monthly guide': '怎么交活动',
  picture: '图片',
};

/** @param seconds duration of the run */
export function printTable(printed: readonly Printed[], seconds: number): string {
  const rows = [...Map.groupBy(printed, (paper) => paper.kind)].map(([kind, group]) => {
    const sizes = group.map(({ bytes }) => bytes).sort((a, b) => a - b);
    return [
      LABELS[kind],
      `${String(group.length)}份`,
      `新印${String(group.filter(({ fromCache }) => !fromCache).length)}份`,
      `一般${kilobytes(sizes[Math.floor(sizes.length / 2)])}`,
      `最大${kilobytes(sizes.at(-1))}`,
    ];
  });
  return [...columns(rows), `共${String(printed.length)}份PDF，用时${seconds.toFixed(1)}秒`].join('\n');
}

export function proofTable(proofs: readonly Proof[]): string {
  const rows = [...Map.groupBy(proofs, (proof) => proof.kind)].map(([kind, group]) => [
    LABELS[kind],
    `核对${String(group.length)}份`,
    `${sum(group, 'pages')}页`,
    `${sum(group, 'codes')}个二维码`,
    `${sum(group, 'texts')}处文字`,
  ]);
  const faults = proofs.flatMap((proof) => proof.faults.map((fault) => `${proof.paper}：${fault}`));
  return [
    ...faults,
    ...columns(rows),
    faults.length > 0 ? `有${String(faults.length)}处不对，见上。` : '没有发现不对的地方',
  ].join('\n');
}

const sum = (proofs: readonly Proof[], key: 'pages' | 'codes' | 'texts'): string =>
  String(proofs.reduce((total, proof) => total + proof[key], 0));
const kilobytes = (bytes = 0): string => `${String(Math.ceil(bytes / 1000))} kB`;
