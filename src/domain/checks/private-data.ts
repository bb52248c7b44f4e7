import type { Entries } from '../schema/collections.ts';
import { everyEntry, walkValues, type EntryProblem } from './entry-problem.ts';

/** Mobile numbers of the mainland (11 digits from 13 to 19), also written in groups. */
const MOBILE = /(?<!\d)(?:86)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/;
/** Resident identity numbers, GB 11643-1999: 6 digits place, 8 digits birthday, 3 digits order, 1 check character. */
const IDENTITY = /(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/;

/** Numbers of private persons anywhere in a text. Hotlines and landlines pass; so do web addresses, whose digits mean nothing. */
export function privateDataProblems(entries: Entries): EntryProblem[] {
  return everyEntry(entries).flatMap(({ collection, id, data, body }) => {
    const problems: EntryProblem[] = [];
    const look = (value: unknown, path: readonly PropertyKey[]): void => {
      const reason = typeof value === 'string' ? privateNumber(value) : undefined;
      if (reason !== undefined) problems.push({ collection, id, path, ...reason });
    };
    walkValues(data, look);
    body.split('\n').forEach((line, index) => { look(line, ['body', index]); });
    return problems;
  });
}

function privateNumber(value: string): Pick<EntryProblem, 'found' | 'fix'> | undefined {
  const plain = value.normalize('NFKC').replaceAll(/https?:\/\/\S+/g, '').replaceAll(/\p{Pd}/gu, '-');
  const identity = IDENTITY.exec(plain)?.[0];
  if (identity !== undefined) return { found: `有身份证号 ${masked(identity)}`, fix: '请删掉，个人信息不能上网' };
  const mobile = MOBILE.exec(plain)?.[1];
  return mobile === undefined ? undefined : { found: `有手机号 ${masked(mobile)}`, fix: '请删掉或换成单位的公开电话，个人手机不能上网' };
}

/** The message goes to screens and build logs, so it does not repeat the number. */
function masked(number: string): string {
  return `${number.slice(0, 3)}****${number.slice(-2)}`;
}
