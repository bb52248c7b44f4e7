import { expect, test } from 'vitest';
import { internalEnv } from '../../src/env.ts';

/** Minutes behind UTC in July, as Date reports them. */
const OFFSETS: Record<string, number> = { UTC: 0, 'Asia/Shanghai': -480, 'America/Los_Angeles': 420 };

test('runs in the time zone of the project', () => {
  const zone = internalEnv.TZ;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(OFFSETS[zone]);
});
