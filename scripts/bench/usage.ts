/** Runs a program and measures its time, processor time and memory, together with those of all programs that it starts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Usage {
  /** Elapsed time. */
  seconds: number;
  /** Of all threads and processes; other programs affect it less than elapsed time. */
  processorSeconds: number;
  /** Peak memory of all its processes together; undefined where the system has no `/proc`. */
  bytes?: number;
  /** Share of all processors that other programs used in the meantime, 0 to 1. */
  others: number;
}

export interface Run {
  /** Name in messages. */
  name: string;
  command: readonly [program: string, ...args: string[]];
  cwd?: string;
  /** Environment variables besides those of this process. */
  settings?: Readonly<Record<string, string>>;
}

const SAMPLE_MS = 100;
const BYTES_IN_KILOBYTE = 1024;
/** `times` prints the time of the shell in its first line and that of all the processes it has waited for in its second. */
const SCRIPT = '"$@"; code=$?; times > "$TIMES_FILE"; exit $code';

/**
 * Passes stderr through, so that the program can show its progress.
 * @throws the last lines of the output of a program that fails
 */
export async function runMeasured({ name, command, cwd, settings = {} }: Run): Promise<Usage & { output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const times = join(folder, 'times');
  const before = busySeconds();
  const started = performance.now();
  try {
    const child = spawn('sh', ['-c', SCRIPT, 'sh', ...command], {
      cwd,
      env: { ...process.env, ...settings, TIMES_FILE: times },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let bytes: number | undefined;
    const timer = setInterval(() => {
      bytes = Math.max(bytes ?? 0, memoryOf(String(child.pid)) ?? 0) || undefined;
    }, SAMPLE_MS);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(timer);
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${name} failed (${String(code)}):\n${output.slice(-2000)}`);
    const processorSeconds = parseTimes(readFileSync(times, 'utf8'));
    const others = Math.max(0, (busySeconds() - before - processorSeconds) / (seconds * cpus().length));
    return { seconds, processorSeconds, ...(bytes === undefined ? {} : { bytes }), others, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param text `0m0.00s 0m0.00s`, and in the second line user and system time of the processes: `1m2.50s 0m3.25s` */
export function parseTimes(text: string): number {
  const [, children = ''] = text.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Sum of the peaks of a process and its descendants, from Linux: an upper bound of what they used at one time. */
function memoryOf(pid: string): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * BYTES_IN_KILOBYTE;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + (memoryOf(child) ?? 0), own);
  } catch {
    // It has ended, or the system is not Linux.
    return undefined;
  }
}

/** Processor time that all programs together have used since the machine started. */
function busySeconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + (user + nice + sys + irq) / 1000, 0);
}
