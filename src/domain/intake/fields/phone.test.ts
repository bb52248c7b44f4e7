import { describe, expect, it } from 'vitest';
import { MOBILE } from '../testing/read.ts';
import { readPhone } from './phone.ts';

const context = { areaCode: '0534', stationPhone: '0534-0000000' };

describe('readPhone', () => {
  it.each([
    ['0534-0000123', '0534-0000123'],
    ['（0534）0000123', '0534-0000123'],
    ['05340000123', '0534-0000123'],
    ['０５３４－００００１２３', '0534-0000123'],
    ['+86 534 0000123', '0534-0000123'],
    ['0534-0000123转801', '0534-0000123转801'],
    ['0534-0000123 分机801', '0534-0000123转801'],
    ['0534-0000123-801', '0534-0000123转801'],
    ['电话：0534-0000123', '0534-0000123'],
    ['0531-0000123', '0531-0000123'],
    ['12345', '12345'],
  ])('reads %s', (text, phone) => {
    expect(readPhone(text, context)).toMatchObject({ phone, problems: [] });
  });

  it.each([
    ['5340000123', 'phone-area-code'],
    ['0000123', 'phone-area-code'],
    [MOBILE, 'phone-mobile'],
    [`${MOBILE.slice(0, 3)} ${MOBILE.slice(3, 7)} ${MOBILE.slice(7)}`, 'phone-mobile'],
    [`0534-0000123 ${MOBILE}`, 'phone-mobile'],
    ['0534-0000123/0534-0000124', 'phone-unclear'],
    ['见站长', 'phone-unclear'],
    ['5.34E+09', 'phone-unclear'],
    ['0534-000012', 'phone-unclear'],
  ])('asks about %s', (text, kind) => {
    const { phone, problems } = readPhone(text, context);
    expect(phone).toBeUndefined();
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    expect(JSON.stringify(problems)).not.toContain(MOBILE);
  });

  it('says nothing where there is no number', () => {
    expect(readPhone('无', context)).toEqual({ problems: [], remainder: '' });
  });
});
