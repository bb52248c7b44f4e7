/** A Playwright reporter that prints the largest layout shift of each kind of page. */
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { MAX_SHIFT, SHIFT } from '../../e2e/pages/layout-shift.ts';
import { ENGLISH, startProgress, type Progress } from '../command-line/progress.ts';
import { alignedTable } from './table.ts';

interface Measured {
  kind: string;
  visit: string;
  shift: number;
}

// eslint-disable-next-line no-restricted-syntax -- Playwright takes a reporter by default export.
export default class ShiftTable implements Reporter {
  readonly #measured: Measured[] = [];
  #failed = 0;
  #progress: Progress | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#progress = startProgress('shift, kinds of page', suite.allTests().length, { words: ENGLISH });
  }

  onTestEnd(test: TestCase, { status, annotations, errors }: TestResult): void {
    const kind = test.title.replace(/: has no layout shift$/, '');
    if (status !== 'passed') this.#failed += 1;
    for (const { type, description = '' } of annotations) {
      const [, visit = '', shift = ''] = /^(.+): ([\d.]+)$/.exec(description) ?? [];
      if (type === SHIFT) this.#measured.push({ kind, visit, shift: Number(shift) });
    }
    for (const { message } of errors) console.error(`${kind}: ${message ?? 'failed'}`);
    this.#progress?.step();
  }

  onEnd(): void {
    this.#progress?.end();
    const kinds = Object.entries(Object.groupBy(this.#measured, ({ kind }) => kind));
    const rows = kinds.map(([kind, visits = []]) => {
      const worst = visits.reduce((most, visit) => (visit.shift > most.shift ? visit : most));
      return [kind, String(visits.length), worst.shift.toFixed(4), worst.shift > 0 ? worst.visit : ''];
    });
    console.log(alignedTable([['kind of page', 'visits', 'largest shift', 'when'], ...rows]));
    const verdict =
      this.#failed > 0 ? `${String(this.#failed)} kinds of page failed` : `no layout shift above ${String(MAX_SHIFT)}`;
    console.log(`shift: ${verdict}, ${String(kinds.length)} kinds of page\n`);
  }
}
