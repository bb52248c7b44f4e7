/** Loaded before a program: writes what it used, when it ends, to the file that RESOURCES_FILE names. */
import { writeFileSync } from 'node:fs';
import { internalEnv } from '../../../src/env.ts';

export interface Resources {
  /** Most memory that it ever held. */
  bytes: number;
  /** Of all its threads; other programs on the same machine change it less than the seconds on the wall. */
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
