/** Shows the progress of a long task: one line that is rewritten on a terminal, otherwise a line every ten seconds. */
const TERMINAL_INTERVAL_MS = 100;
const LOG_INTERVAL_MS = 10_000;
/** Share of the steps after which the remaining time is estimated: the first step often includes reading shared files. */
const MIN_SHARE = 0.02;

export interface Progress {
  step: () => void;
  end: () => void;
}

interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

interface Words {
  left: (seconds: number) => string;
  /** @param count with what is counted: `4,000 个文件` */
  end: (count: string, seconds: string) => string;
}

/** Editors read builds and posters, engineers read benchmarks. */
const CHINESE: Words = {
  left: (seconds) => `，还要约 ${seconds < 90 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分钟`}`,
  end: (count, seconds) => `${count}，用了 ${seconds} 秒`,
};
export const ENGLISH: Words = {
  left: (seconds) => `, about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`} left`,
  end: (count, seconds) => `${count} in ${seconds} s`,
};

interface Options {
  /** Follows the final number: `个文件`. */
  unit?: string;
  words?: Words;
  output?: Output;
  /** Milliseconds of a monotonic clock. */
  now?: () => number;
}

export function startProgress(
  task: string,
  total: number,
  { unit = '', words = CHINESE, output = process.stderr, now = () => performance.now() }: Options = {},
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
      const left = done < total * MIN_SHARE ? '' : words.left((seconds() / done) * (total - done));
      show(`${task} ${shown(done)} / ${shown(total)}${left}`);
    },
    end: () => {
      show(`${task} ${words.end(`${shown(done)} ${unit}`.trim(), seconds().toFixed(1))}`);
      if (output.isTTY) output.write('\n');
    },
  };
}

const shown = (count: number): string => count.toLocaleString('en');
