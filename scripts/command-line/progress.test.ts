import { expect, test } from 'vitest';
import { ENGLISH, startProgress } from './progress.ts';

const write = (isTTY: boolean, secondsAStep: number): string[] => {
  const lines: string[] = [];
  let now = 0;
  const output = { isTTY, write: (text: string) => lines.push(text) };
  const progress = startProgress('生成', 4000, { unit: '个文件', output, now: () => now });
  for (let step = 0; step < 4000; step += 1) {
    now += secondsAStep * 1000;
    progress.step();
  }
  progress.end();
  return lines;
};

test('prints a plain line every ten seconds where there is no terminal', () => {
  expect(write(false, 0.005)).toEqual([
    '生成 2,000 / 4,000，还要约 10 秒\n',
    '生成 4,000 / 4,000，还要约 0 秒\n',
    '生成 4,000 个文件，用了 20.0 秒\n',
  ]);
});

test('prints minutes where there are many', () => {
  expect(write(false, 0.1)[0]).toBe('生成 100 / 4,000，还要约 7 分钟\n');
});

test('estimates no time left from the first steps', () => {
  expect(write(false, 0.5).slice(0, 5)).toEqual([
    '生成 20 / 4,000\n',
    '生成 40 / 4,000\n',
    '生成 60 / 4,000\n',
    '生成 80 / 4,000，还要约 33 分钟\n',
    '生成 100 / 4,000，还要约 33 分钟\n',
  ]);
});

test('rewrites one line on a terminal', () => {
  const lines = write(true, 0.005);
  expect(lines.slice(0, -1).every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n'))).toBe(true);
  expect(lines.at(-1)).toBe('\n');
});

test('speaks English to engineers', () => {
  const lines: string[] = [];
  let now = 0;
  const options = { words: ENGLISH, output: { write: (text: string) => lines.push(text) }, now: () => now };
  const progress = startProgress('cards', 2, options);
  now = 100_000;
  progress.step();
  now = 110_000;
  progress.step();
  progress.end();
  expect(lines).toEqual(['cards 1 / 2, about 2 min left\n', 'cards 2 / 2, about 0 s left\n', 'cards 2 in 110.0 s\n']);
});
