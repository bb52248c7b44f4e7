import { expect, test } from 'vitest';
import { measurePrivacy, privacyProblems, privacyTable, type PrivacyRates } from './privacy.ts';

const measured = [1, 2, 3].flatMap((seed) => measurePrivacy(seed));

test('finds enough private data and accepts ordinary news for several seeds', () => {
  expect(privacyProblems(measured)).toEqual([]);
});

test('has large and disjoint sets', () => {
  const [tuning, heldOut] = measured;
  expect(tuning?.bad.length).toBeGreaterThanOrEqual(300);
  expect(heldOut?.bad.length).toBeGreaterThanOrEqual(250);
  expect(heldOut?.clean).toHaveLength(1000);
  expect(tuning?.clean.filter((line) => heldOut?.clean.includes(line))).toEqual([]);
  expect(new Set(heldOut?.bad.map(({ line }) => line)).size).toBeGreaterThan(150);
});

test('reports too little found and too much suspected, with an example', () => {
  const rates: PrivacyRates = {
    set: 'held out',
    bad: [
      { kind: 'mobile', line: '甲' },
      { kind: 'home', line: '乙' },
    ],
    missed: [{ kind: 'home', line: '乙' }],
    clean: Array.from({ length: 1000 }, (_, index) => String(index)),
    suspected: ['丙', '丁'],
  };
  expect(privacyProblems([rates])).toEqual([
    'held out: 1 of 2 lines with private data pass, such as home',
    'held out: 2 of 1000 clean lines are suspected, such as 丙',
  ]);
  expect(privacyTable([rates])).toContain('mobile       1/1');
});
