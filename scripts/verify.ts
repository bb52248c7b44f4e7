/**
 * Runs all steps of CI, some side by side: `npm run verify`, or `npm run verify -- lint unit` for some. A step that passes prints one
 * line, a failing step all its output. Later steps still run.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closingLine, outcome, table, type Outcome } from './verify/outcome.ts';
import { nextStep } from './verify/schedule.ts';
import { stepsNamed, type Step } from './verify/steps.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMPILE_CACHE = join(ROOT, '.cache', 'node');
const reports = mkdtempSync(join(tmpdir(), 'zhouzhou-verify-'));
process.on('exit', () => {
  rmSync(reports, { recursive: true, force: true });
});

const outcomes: Outcome[] = [];
const waiting = [...stepsNamed(process.argv.slice(2))];
const running = new Map<Step, Promise<void>>();
while (waiting.length > 0 || running.size > 0) {
  const step = nextStep(waiting, [...running.keys()]);
  if (step === undefined) {
    await Promise.race(running.values());
    continue;
  }
  waiting.splice(waiting.indexOf(step), 1);
  running.set(step, finish(step));
}

console.log(`\n${table(outcomes)}\n\n${closingLine(outcomes)}`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

async function finish(step: Step): Promise<void> {
  console.log(`${step.name} …`);
  outcomes.push(await run(step));
  running.delete(step);
}

async function run(step: Step): Promise<Outcome> {
  const report = join(reports, `${step.name}.json`);
  const start = performance.now();
  const { code, output } = await execute(step, report);
  const result = outcome(step, { code, report, seconds: (performance.now() - start) / 1000 });
  console.log(`${step.name.padEnd(8)} ${result.failed === 0 ? 'ok' : 'FAILED'} (${result.seconds.toFixed(1)} s)`);
  if (result.failed > 0 || step.showsOutput) console.log(`${output.trimEnd()}\n`);
  if (result.note) console.log(`${step.name}: ${result.note}\n`);
  return result;
}

function execute(step: Step, report: string): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Tests start the commands a hundred times: parsing and compiling them takes a third of each run.
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    // The steps name folders relative to the project, wherever `npm test` was called.
    INIT_CWD: ROOT,
    ...step.env(report),
  };
  const child = spawn(process.execPath, step.command(report), { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const stop = (): void => {
    child.kill();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((done) => {
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
