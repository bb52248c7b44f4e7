/** Interface of the engines to compare. */
export interface BenchEngine {
  name: string;
  /** Transferred bytes before the first results, and in total. */
  first: number;
  all: number;
  /** Milliseconds to build the engine from its data. */
  opening: number;
  /** Work that the page does after the first results. */
  prepare?: () => void;
  /** The query that the page makes at each keystroke. */
  query: (query: string) => unknown;
  /** All ids, best first. */
  ranking: (query: string) => Promise<string[]> | string[];
}
