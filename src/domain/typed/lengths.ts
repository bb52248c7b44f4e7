/**
 * How long typed text may be, by what it is, in characters: generous for people, small enough that nothing that is drawn, printed
 * or packed into an index grows without bound.
 */
export const LENGTHS = {
  /** Ids, which are parts of addresses and of file names. */
  slug: 60,
  /** Names and titles. */
  name: 60,
  /** Everything else that stands on one line. */
  line: 200,
  /** A few sentences. */
  prose: 1000,
  /** Web addresses; some programs cut longer ones. */
  address: 500,
  phone: 30,
  /** The text below the fields of a Markdown file. */
  body: 30_000,
} as const;

/** How many items a list may have. */
export const COUNTS = {
  list: 100,
  /** Days of a series that are left out or added, days of a holiday notice. */
  days: 400,
  /** Activities of one menu. */
  menu: 300,
  /** What gathers over years. */
  archive: 5000,
} as const;
