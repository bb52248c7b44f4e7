import { afterEach, expect, it, vi } from 'vitest';
import { withTimeout } from './files.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('rejects after the timeout and aborts', async () => {
  vi.useFakeTimers();
  let aborted = false;
  const hanging = withTimeout(
    (signal) =>
      new Promise<string>(() => {
        signal.addEventListener('abort', () => {
          aborted = true;
        });
      }),
    1000,
  );
  const failed = expect(hanging).rejects.toThrow('no answer within 1000 ms');
  await vi.advanceTimersByTimeAsync(1000);
  await failed;
  expect(aborted).toBe(true);
});

it('passes on values and errors', async () => {
  await expect(withTimeout(() => Promise.resolve('text'))).resolves.toBe('text');
  await expect(withTimeout(() => Promise.reject(new Error('404')))).rejects.toThrow('404');
});
