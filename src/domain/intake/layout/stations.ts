/** Finds the station that a sheet, a title or a cell names. */
import type { Key } from '../../key.ts';
import type { Question, StationName } from '../reading.ts';
import { plainText } from '../fields/clean.ts';
import { memoized } from '../../typed/memoized-text.ts';

/** Words that names of stations share. */
const COMMON = /新时代|文明实践|社工服务|志愿服务|实践|社区|街道|社工|服务|中心|居委会?|村委会?|镇|乡|站|所|点|村/g;

/** The only station whose distinctive name occurs in the text; undefined where none or several do. */
export function stationIn(text: string, stations: readonly StationName[]): Key | undefined {
  const plain = plainText(text);
  const found = stations.filter(({ name, shortName }) =>
    [name, shortName ?? name].some((candidate) => plain.includes(candidate) || containsCore(plain, candidate)),
  );
  const exact = found.filter(({ name, shortName }) => plain.includes(name) || (shortName && plain.includes(shortName)));
  if (exact.length !== 1) return found.length === 1 ? found[0]!.key : undefined;
  const [only] = exact;
  // In 示例区样板村 the district or town before the name is not a second station; in 示例社区、样板村 it is.
  const others = LIST.test(plain) ? found.filter((other) => other !== only) : [];
  const rest = plain.replaceAll(only!.name, ' ').replaceAll(only!.shortName ?? only!.name, ' ');
  return others.some(({ name }) => containsCore(rest, name)) ? undefined : only!.key;
}

const LIST = /[、,/和与及]/;

const coreOf = memoized((name) => plainText(name).replaceAll(COMMON, ''));

function containsCore(text: string, name: string): boolean {
  const core = coreOf(name);
  return core.length >= 2 && text.includes(core);
}

/** More would be too many to choose from. */
const MAX_ANSWERS = 12;

export const unknownStation = (at: string, stations: readonly StationName[]): Question => ({
  at,
  kind: 'station',
  text: '没看出是哪个站的活动',
  activity: 0,
  answers: stations.length > MAX_ANSWERS ? [] : stations.map(({ name }) => ({ label: name })),
});
