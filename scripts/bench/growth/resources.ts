/** Preloaded by a program: at exit writes its resource usage to RESOURCES_FILE. */
import { writeFileSync } from 'node:fs';
import { internalEnv } from '../../../src/env.ts';

export interface Resources {
  /** Peak memory. */
  bytes: number;
  /** Of all threads; other programs on the machine affect it less than elapsed time. */
  processorSeconds: number;
}

const BYTES_IN_KILOBYTE = 1024;
const MICROSECONDS = 1e6;

process.on('exit', () => {
  const file = internalEnv.RESOURCES_FILE;
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used: Resources = {
    bytes: maxRSS * BYTES_IN_KILOBYTE,
    processorSeconds: (userCPUTime + systemCPUTime) / MICROSECONDS,
  };
  writeFileSync(file, JSON.stringify(used));
});
