/** Maximum lengths of typed text, in code points: generous for people, but bounded for drawing, printing and indexing. */
export const LENGTHS = {
  /** Ids, which are part of URLs and file names. */
  slug: 60,
  /** Names and titles. */
  name: 60,
  /** Any other single line. */
  line: 200,
  /** A few sentences. */
  prose: 1000,
  /** Web addresses; some programs truncate longer ones. */
  address: 500,
  phone: 30,
  /** The body of a Markdown file. */
  body: 30_000,
} as const;

/** Maximum numbers of list items. */
export const COUNTS = {
  list: 100,
  /** Days excluded from or added to a series, days of a holiday notice. */
  days: 400,
  /** Activities of one menu. */
  menu: 300,
  /** Lists that grow over the years. */
  archive: 5000,
} as const;
