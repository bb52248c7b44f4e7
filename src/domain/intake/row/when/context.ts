import type { Problem } from '../../fields/rest.ts';
import type { WhenContext } from '../../fields/when/when-context.ts';
import type { Table } from '../../source.ts';

/** A problem with the address of its cell. */
export interface PlacedProblem extends Problem {
  at: string;
}

/** What the cells of one sheet share. */
export interface SheetContext extends WhenContext {
  epoch: Table['epoch'];
  /** CSV and TSV hold numbers as text: 12.2 may have been 12.20. */
  isPlainText: boolean;
  /** A cell for the date may hold any rule of the language, 不定期 too. */
  isTemplate?: boolean;
}
