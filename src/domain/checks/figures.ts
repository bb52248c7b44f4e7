import type { Entries } from '../schema/collections.ts';
import type { Figure } from '../schema/fields.ts';
import { everyEntry, walkValues, type EntryProblem } from './entry-problem.ts';

type Reason = Pick<EntryProblem, 'found' | 'fix'>;

/** Figures whose words and value disagree, or that say more exactly than the text beside them what nobody counted exactly. */
export function figureProblems(entries: Entries): EntryProblem[] {
  return everyEntry(entries).flatMap(({ collection, id, data, body }) => {
    const problems: EntryProblem[] = [];
    walkValues(data, (value, path) => {
      const reason = isFigure(value) ? disagreement(value) ?? lostQualifier(value, body) : undefined;
      if (reason) problems.push({ collection, id, path: [...path, 'display'], ...reason });
    });
    return problems;
  });
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'display' in value && 'asOf' in value;
}

function disagreement({ value, display }: Figure): Reason | undefined {
  const said = numberIn(display);
  // 上百, 首支 and other words hold no digits to compare.
  if (said === undefined || Math.abs(said - value) < 1e-6 * Math.max(1, Math.abs(value))) return undefined;
  return { found: `显示写法 “${display}” 里的数是 ${said}，数值却是 ${value}`, fix: '两处要是同一个数；显示写法照来源写，数值写成阿拉伯数字' };
}

/** 960 beside a text that says 960余. */
function lostQualifier({ display, unit, note = '' }: Figure, body: string): Reason | undefined {
  if (QUALIFIER.test(display)) return undefined;
  const digits = display.replace('.', '\\.');
  const inText = new RegExp(`(?:近|约|超|超过|逾)${digits}(?![\\d.])|(?<![\\d.])${digits}[余多]`).exec(`${unit} ${note} ${body}`)?.[0];
  const inUnit = /^[余多]/.exec(unit)?.[0];
  const full = inText ?? (inUnit === undefined ? undefined : display + inUnit);
  if (full === undefined || !/^\d/.test(display)) return undefined;
  return { found: `写的是 “${display}”，别处写的是 “${full}”`, fix: `“余”“多”“近”“超”“约”不能丢，应写成 ${full}` };
}

const QUALIFIER = /[余多近超约逾上]|以上|左右/;
const MULTIPLES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** 2.1万余 → 21000, 3,544 → 3544 */
function numberIn(display: string): number | undefined {
  const found = /(\d[\d,]*(?:\.\d+)?)\s*多?余?([万亿])?/.exec(display.normalize('NFKC'));
  return found ? Number((found[1] ?? '').replaceAll(',', '')) * (MULTIPLES[found[2] ?? ''] ?? 1) : undefined;
}
