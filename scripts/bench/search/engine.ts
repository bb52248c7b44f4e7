/** What every engine under comparison offers. */
export interface BenchEngine {
  name: string;
  /** Transferred bytes before the first answer, and in total. */
  first: number;
  all: number;
  /** Milliseconds to build the engine from its data. */
  opening: number;
  /** Work that the page does after the first answer. */
  prepare?: () => void;
  /** The query of the page at each keystroke. */
  ask: (query: string) => unknown;
  /** All ids, the best first. */
  answer: (query: string) => Promise<string[]> | string[];
}
