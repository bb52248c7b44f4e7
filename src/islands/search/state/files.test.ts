import { afterEach, expect, it, vi } from 'vitest';
import { inTime } from './files.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('gives up on what never answers, and stops it', async () => {
  vi.useFakeTimers();
  let stopped = false;
  const hanging = inTime(
    (signal) =>
      new Promise<string>(() => {
        signal.addEventListener('abort', () => {
          stopped = true;
        });
      }),
    1000,
  );
  const failed = expect(hanging).rejects.toThrow('no answer within 1000 ms');
  await vi.advanceTimersByTimeAsync(1000);
  await failed;
  expect(stopped).toBe(true);
});

it('passes on what arrives, and what fails', async () => {
  await expect(inTime(() => Promise.resolve('text'))).resolves.toBe('text');
  await expect(inTime(() => Promise.reject(new Error('404')))).rejects.toThrow('404');
});
