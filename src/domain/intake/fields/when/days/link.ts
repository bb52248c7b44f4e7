/** The text between two dates of a run: 、 or 至, and the weekday of the date before. */
import { RANGE } from './date-at.ts';

const LIST = '\\s*(?:、|,|和|及|与|;|/| )\\s*';

/** What connects two dates. */
export interface Link {
  length: number;
  /** Beside the date before the link. */
  weekday?: string;
  isRange: boolean;
  /** A number without its unit may follow. */
  allowsBare: boolean;
}

export const ONE_WEEKDAY = '(?:\\(周([一二三四五六日天])\\)|周([一二三四五六日天])|\\(([一二三四五六日天])\\))';
const LINK = new RegExp(`^\\s*${ONE_WEEKDAY}?(?:(${RANGE})|(?:${LIST}))`);

export function linkAt(text: string): Link | undefined {
  const match = LINK.exec(text);
  if (match === null) return undefined;
  const [written = '', ...groups] = match as readonly (string | undefined)[];
  const isRange = groups[3] !== undefined;
  const weekday = groups.slice(0, 3).find((name) => name !== undefined);
  return {
    length: written.length,
    isRange,
    allowsBare: isRange || /[、/]/.test(written),
    ...(weekday === undefined ? {} : { weekday }),
  };
}
