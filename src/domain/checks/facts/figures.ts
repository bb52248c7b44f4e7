import type { Figure } from '../../schema/fields.ts';
import { anyOf, notAfter } from '../../guarded.ts';
import { walkValues, type AnyEntry, type EntryProblem } from '../entry-problem.ts';

type Reason = Pick<EntryProblem, 'found' | 'fix'>;

/** Figures whose display and value disagree, or that drop a qualifier (余, 近 …) present in the text beside them. */
export function figureProblems(entries: readonly AnyEntry[]): EntryProblem[] {
  return entries.flatMap(({ collection, id, data, body }) => {
    const problems: EntryProblem[] = [];
    walkValues(data, (value, path) => {
      const reason = isFigure(value) ? (disagreement(value) ?? lostQualifier(value, body)) : undefined;
      if (reason) problems.push({ collection, id, path: [...path, 'display'], ...reason });
    });
    return problems;
  });
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'display' in value && 'asOf' in value;
}

function disagreement({ value, display }: Figure): Reason | undefined {
  const range = numbersIn(display);
  // 上百, 首支 and other words have no digits to compare.
  if (range === undefined) return undefined;
  const [low, high] = range;
  const slack = 1e-6 * Math.max(1, Math.abs(value));
  if (value >= low - slack && value <= high + slack) return undefined;
  const shown = low === high ? String(low) : `${String(low)} 到 ${String(high)}`;
  return {
    found: `显示写法 “${display}” 里的数是 ${shown}，数值却是 ${String(value)}`,
    fix: `两处要是同一个数；显示写法照来源写，数值写成阿拉伯数字，例如 ${String(low)}`,
  };
}

/** 960 beside a text with 960余. */
function lostQualifier({ display, unit, note = '' }: Figure, body: string): Reason | undefined {
  if (QUALIFIER.test(display)) return undefined;
  const digits = display.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const inText = anyOf(
    new RegExp(`(?:近|约|超|超过|逾)${digits}(?![\\d.])`),
    notAfter(/[\d.]/, new RegExp(`${digits}[余多]`)),
  ).exec(`${unit} ${note} ${body}`)?.[0];
  const inUnit = /^[余多]/.exec(unit)?.[0];
  const full = inText ?? (inUnit === undefined ? undefined : display + inUnit);
  if (full === undefined || !/^\d/.test(display)) return undefined;
  return { found: `写的是 “${display}”，别处写的是 “${full}”`, fix: `“余”“多”“近”“超”“约”不能丢，应写成 ${full}` };
}

const QUALIFIER = /[余多近超约逾上]|以上|左右/;
const MULTIPLES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS = '[-+]?\\d+(?:[, ]\\d{3})*(?:\\.\\d+)?';
const NUMBER = new RegExp(`(${DIGITS})\\s*多?余?([十百千万亿]*)`);
/** 3—5, 20~30万, 10至20 */
const RANGE = new RegExp(
  `(${DIGITS})\\s*([十百千万亿]*)\\s*(?:\\p{Pd}|~|至|到)\\s*(${DIGITS})\\s*([十百千万亿]*)`,
  'u',
);

/** The range of numbers that a display stands for: 2.1万余 → 21000, 3,544 and 3 544 → 3544, 3千 → 3000, 3—5 → 3 to 5. */
function numbersIn(display: string): [low: number, high: number] | undefined {
  const plain = display.normalize('NFKC');
  const range = RANGE.exec(plain);
  // 2024-06 and 3-1 are not ranges.
  const [, from = '', fromUnit = '', to = '', toUnit = ''] = range ?? [];
  const ends: [number, number] = [numberOf(from, fromUnit === '' ? toUnit : fromUnit), numberOf(to, toUnit)];
  if (range !== null && ends[0] < ends[1]) return ends;
  const found = NUMBER.exec(plain);
  if (found === null) return undefined;
  const one = numberOf(found[1] ?? '', found[2] ?? '');
  return [one, one];
}

function numberOf(digits: string, units: string): number {
  return [...units].reduce((number, unit) => number * (MULTIPLES[unit] ?? 1), Number(digits.replaceAll(/[, ]/g, '')));
}
