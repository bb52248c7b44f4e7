/** `node scripts/bench/rules/cold.ts <job>` prints the processor time, in milliseconds, of the first run of a job in a new process. */
import { JOBS, makeJob, processorTime } from './jobs.ts';

const name = JOBS.find((job) => job === process.argv[2]);
if (name === undefined) throw new Error(`"${process.argv[2] ?? ''}" is not a job. Jobs are: ${JOBS.join(', ')}`);
console.log(processorTime(makeJob[name]()));
