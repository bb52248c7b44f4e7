import { expect, it } from 'vitest';
import { finished } from './finished.ts';

it('keeps the ways to join', () => {
  const activity = { title: '义诊', join: { ways: ['直接来' as const], seats: 20 } };
  expect(finished(activity)).toBe(activity);
});

it('puts number, seats and note into words where no way to join is given', () => {
  const join = { ways: [], note: '自带水杯', seats: 20, phone: '0534-0000123' };
  expect(finished({ title: '义诊', summary: '量血压', join })).toEqual({
    title: '义诊',
    summary: '量血压；自带水杯；名额20个；咨询电话0534-0000123',
  });
  expect(finished({ title: '义诊', join: { ways: [] } })).toEqual({ title: '义诊' });
});
