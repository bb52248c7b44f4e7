import { expect, test } from 'vitest';
import { parseTimes, runMeasured } from './usage.ts';

const BUSY = 'const used = () => process.cpuUsage().user + process.cpuUsage().system; while (used() < 400_000);';
const spawning = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(BUSY)}]);`;

test("adds up user and system time of the shell's children", () => {
  expect(parseTimes('0m9.00s 0m9.00s\n1m2.50s 0m3.25s\n')).toBe(65.75);
});

test('measures processor time and memory of a program together with those it starts', async () => {
  const alone = await runMeasured({ name: 'busy', command: [process.execPath, '-e', BUSY] });
  const nested = await runMeasured({ name: 'nested', command: [process.execPath, '-e', spawning] });
  expect(alone.processorSeconds).toBeGreaterThan(0.3);
  expect(nested.processorSeconds).toBeGreaterThan(0.3);
  if (process.platform === 'linux') expect(nested.bytes).toBeGreaterThan(1.5 * (alone.bytes ?? 0));
});

test('fails with the output of a program that fails', async () => {
  const failing = runMeasured({ name: 'it', command: [process.execPath, '-e', 'console.log("why"); process.exit(3)'] });
  await expect(failing).rejects.toThrow('it failed (3):\nwhy');
});
