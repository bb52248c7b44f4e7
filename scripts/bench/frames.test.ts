import { expect, test } from 'vitest';
import { framesOf } from './frames.ts';

const event = (name: string, ts: number, dur: number, tid = 1) => ({ name, ph: 'X', pid: 1, tid, ts: ts * 1000, dur: dur * 1000, tdur: dur * 500 });

test('a frame costs what the main thread did since the one before, and its drawing; other threads and waiting do not count', () => {
  expect(framesOf([
    event('ProxyMain::BeginMainFrame', 1, 2), event('RunTask', 0, 3), event('RunTask', 4, 1), event('RunTask', 4, 9, 2),
    event('Display::DrawAndSwap', 6, 2, 3), event('RunTask', 40, 5), event('Display::DrawAndSwap', 50, 1, 3),
  ])).toEqual([{ wall: 6, processor: 3 }, { wall: 6, processor: 3 }]);
});
