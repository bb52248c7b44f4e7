/** Shows how far a long task is: one line that is rewritten on a terminal, otherwise a line every ten seconds. */
const TERMINAL_INTERVAL_MS = 100;
const LOG_INTERVAL_MS = 10_000;

export interface Progress {
  step: () => void;
  end: () => void;
}

interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** @param now milliseconds of a clock that never goes back */
export function startProgress(
  task: string,
  total: number,
  output: Output = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  const interval = output.isTTY ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
  let done = 0;
  let shownAt = started;
  const seconds = (): number => (now() - started) / 1000;
  const show = (text: string): void => {
    output.write(output.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  };
  return {
    step: () => {
      done += 1;
      if (now() - shownAt < interval) return;
      shownAt = now();
      show(`${task} ${shown(done)} / ${shown(total)}，${timeLeft(seconds(), done, total)}`);
    },
    end: () => {
      show(`${task} ${shown(done)} 个文件，用了 ${seconds().toFixed(1)} 秒`);
      if (output.isTTY) output.write('\n');
    },
  };
}

const shown = (count: number): string => count.toLocaleString('en');

function timeLeft(seconds: number, done: number, total: number): string {
  const left = (seconds / done) * (total - done);
  return left < 90 ? `还要约 ${Math.ceil(left)} 秒` : `还要约 ${Math.ceil(left / 60)} 分钟`;
}
