/** Loaded before a program: writes the most memory that it ever held, in bytes, to the file that PEAK_MEMORY_FILE names. */
import { writeFileSync } from 'node:fs';

const BYTES_IN_KILOBYTE = 1024;

process.on('exit', () => {
  const file = process.env['PEAK_MEMORY_FILE'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * BYTES_IN_KILOBYTE));
});
