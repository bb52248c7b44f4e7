import type { EntryContext } from '../fields/entry/entry.ts';
import type { StationName } from '../reading.ts';

export interface LinesContext extends EntryContext {
  station: StationName | undefined;
}
