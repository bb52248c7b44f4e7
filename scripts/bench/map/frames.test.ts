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

test('a frame costs what the main thread did before it and in it, and its drawing; other threads and waiting do not count', () => {
  expect(framesOf([event('RunTask', 0, 3), event('RunTask', 4, 9, 2), ...mainFrame(5, 2), draw(8, 1)])).toEqual([
    { wall: 6, processor: 3 },
  ]);
});

test('a long task that ends shortly before it counts whole, one that was over a tick before does not', () => {
  expect(framesOf([event('RunTask', 0, 5), event('RunTask', 10, 50), ...mainFrame(70, 2), draw(73, 1)])).toEqual([
    { wall: 53, processor: 26.5 },
  ]);
});

test('of two main frames before one drawing each is a frame, and so is a drawing without any', () => {
  expect(framesOf([...mainFrame(0, 10), ...mainFrame(16, 4), draw(21, 2), draw(38, 1)])).toEqual([
    { wall: 10, processor: 5 },
    { wall: 6, processor: 3 },
    { wall: 1, processor: 0.5 },
  ]);
});
