import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPhone, isPlaceholderPhone, phoneProblem } from './phone.ts';
import { maskPrivate } from '../privacy/private-text.ts';

/** Assembled, so that the source contains no complete number. */
const MOBILE = ['138', '00001234'].join('');

test.each([
  '0534-2612345',
  '05342612345',
  '0534 261 2345',
  '010-65551234',
  '010 6555 1234',
  '021-23456789',
  '0534-26123456',
  '0534-2612345转802',
  '0534-12345',
  '95013-00534',
  '95588',
  '950123',
  '96345',
  '12345',
  '12356',
  '110',
  '400-810-0000',
  '8008100000',
  '1010 9966',
  '116114',
  '0534-000 0000',
  '000-0000 0001',
])('accepts %s', (phone) => {
  expect(phoneProblem(phone)).toBeUndefined();
});

test.each([
  ['6315189110', '少了区号', '0631-5189110'],
  ['1065551234', '少了区号', '010-65551234'],
  ['2612345', '没有区号', '从 0 开始'],
  ['0534-2612345-802', '写法不对', '0534-2612345转802'],
  ['0534-2612345-8', '写法不对', '0534-2612345转8'],
  ['（0534）2612345', '写法不对', '0534-2612345'],
  ['0534—2612345', '写法不对', '0534-2612345'],
  ['+86 534 2612345', '写法不对', '0534 2612345'],
  ['+86-10-65551234', '写法不对', '010-65551234'],
  ['电话：0534-2612345', '写法不对', '0534-2612345'],
  ['0534-2612345、2612346', '不是一个', '一个字段写一个号码'],
  ['0534-2612345 0534-2612346', '不是一个', '一个字段写一个号码'],
  ['-----', '没有数字', '0534-000 0000'],
  ['0571-88888888', '同一个数字', '公开电话'],
  ['11111111', '同一个数字', '公开电话'],
  ['1234', '位数不对', '12345'],
  ['026-23456789', '位数不对', '0534-000 0000'],
  ['0534-261234567', '位数不对', '0534-000 0000'],
  ['021-12345678', '位数不对', '0534'],
])('rejects %s: %s', (phone, why, fix) => {
  expect(phoneProblem(phone)).toEqual({
    why: expect.stringContaining(why) as string,
    fix: expect.stringContaining(fix) as string,
  });
});

describe('a mobile number', () => {
  test.each([
    MOBILE,
    `+86 ${MOBILE}`,
    `0086${MOBILE}`,
    `0${MOBILE}`,
    MOBILE.replace(/(...)(....)/, '$1-$2-'),
    MOBILE.replace(/(...)(....)/, '$1 $2 '),
  ])('is rejected and masked in form %#', (phone) => {
    const problem = phoneProblem(phone);
    expect(problem?.why).toContain('手机号');
    expect(JSON.stringify(problem)).not.toContain('1234');
    expect(maskPrivate(`写的是 ${phone}，`)).toMatch(/^写的是 (?:\+86 )?\+?\d\d.\*{4}34，$/);
  });

  test('is never accepted', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        (phone) => !isPhone(phone) && !maskPrivate(phone).includes(phone),
      ),
    );
  });
});

test('proposes only valid numbers', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d ()+转—-]{3,20}$/u), (phone) => {
      const guess = /应写成 (.+)$/.exec(phoneProblem(phone)?.fix ?? '')?.[1];
      return guess === undefined || isPhone(guess);
    }),
  );
});

test('recognises placeholder numbers', () => {
  expect(['000-0000 0000', '0534-000 0000', '0534-2612345', '12345', '95013'].map(isPlaceholderPhone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('does not mask dates, ids and public numbers', () => {
  const text = '20261107-yizhen 2026-11-07 0534-2612345 95013-00534 37100202000001号 400-810-0000';
  expect(maskPrivate(text)).toBe(text);
});
