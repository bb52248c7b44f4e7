import { availableParallelism, loadavg } from 'node:os';

/** Printed with measured times, because other programs on the machine lengthen them. */
export const machineLoad = (): string =>
  `load of the machine ${loadavg()[0]!.toFixed(1)} on ${String(availableParallelism())} cores`;
