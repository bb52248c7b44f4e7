/** Generates people at run time, so that no complete name or number is in the source. */
import type { Seeded } from '../seeded.ts';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许'];
const GIVEN = [...'明华兰英秀桂芳建国军伟强丽敏静磊洋艳勇娟涛超霞平刚玲雪婷涵轩宇浩欣怡梓晨思'];

export interface Invented {
  name: () => string;
  /** Eleven digits that begin with `lead`. */
  mobile: (lead?: string) => string;
  digits: (count: number) => string;
  identity: () => string;
  oldIdentity: () => string;
  bankCard: (length?: number) => string;
  number: (from: number, until: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

/** Templates of lines by kind of private data. Each is filled with data of an invented person. */
export type Templates = Readonly<Record<string, readonly ((person: Invented) => string)[]>>;

export function invented(random: Seeded): Invented {
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  const number = (from: number, until: number): number => from + random.below(until - from + 1);
  const twoDigits = (from: number, until: number): string => String(number(from, until)).padStart(2, '0');
  const regionCode = (): string => `${random.pick(['11', '21', '35', '37', '44', '53'])}${digits(4)}`;
  return {
    digits,
    number,
    pick: random.pick,
    name: () => `${random.pick(SURNAMES)}${random.pick(GIVEN)}${random.percent(70) ? random.pick(GIVEN) : ''}`,
    mobile: (lead = random.pick(['130', '138', '139', '150', '159', '177', '186', '189', '198'])) =>
      `${lead}${digits(8)}`,
    identity: () =>
      withCheckDigit(`${regionCode()}19${twoDigits(40, 99)}${twoDigits(1, 12)}${twoDigits(1, 28)}${digits(3)}`),
    oldIdentity: () => `${regionCode()}${twoDigits(30, 90)}${twoDigits(1, 12)}${twoDigits(1, 28)}${digits(3)}`,
    bankCard: (length = 19) => withLuhnDigit(`62${digits(length - 3)}`),
  };
}

/** ISO 7064, MOD 11-2, as GB 11643-1999 uses it. */
function withCheckDigit(body: string): string {
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return `${body}${'10X98765432'[sum % 11] ?? ''}`;
}

function withLuhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
