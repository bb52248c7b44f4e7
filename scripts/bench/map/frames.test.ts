import { expect, test } from 'vitest';
import { framesOf } from './frames.ts';

const event = (name: string, ts: number, dur: number, tid = 1) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: dur * 500,
});
const mainFrame = (ts: number, dur: number) => [event('RunTask', ts, dur), event('ProxyMain::BeginMainFrame', ts, dur)];
const draw = (ts: number, dur: number) => event('Display::DrawAndSwap', ts, dur, 3);

test('sums the work of the main thread before and in a frame and its drawing, without other threads and waiting', () => {
  expect(framesOf([event('RunTask', 0, 3), event('RunTask', 4, 9, 2), ...mainFrame(5, 2), draw(8, 1)])).toEqual([
    { elapsed: 6, processor: 3 },
  ]);
});

test('counts a whole task that ends less than a tick before the frame, and no earlier task', () => {
  expect(framesOf([event('RunTask', 0, 5), event('RunTask', 10, 50), ...mainFrame(70, 2), draw(73, 1)])).toEqual([
    { elapsed: 53, processor: 26.5 },
  ]);
});

test('counts two main frames before one draw as two frames, and a draw without a main frame as one', () => {
  expect(framesOf([...mainFrame(0, 10), ...mainFrame(16, 4), draw(21, 2), draw(38, 1)])).toEqual([
    { elapsed: 10, processor: 5 },
    { elapsed: 6, processor: 3 },
    { elapsed: 1, processor: 0.5 },
  ]);
});
