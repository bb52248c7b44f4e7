/** `node scripts/bench/rules/cold.ts <job>`: the first run of a job in a process that never ran it, in milliseconds of the processor. Loading is not counted. */
import { JOBS, makeJob, processorTime } from './jobs.ts';

const name = JOBS.find((job) => job === process.argv[2]);
if (name === undefined) throw new Error(`"${process.argv[2] ?? ''}" is no job. Write one of: ${JOBS.join(', ')}`);
console.log(processorTime(makeJob[name]()));
