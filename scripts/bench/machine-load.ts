import { availableParallelism, loadavg } from 'node:os';

/** Printed beside measured times, which other programs on the machine lengthen. */
export const machineLoad = (): string =>
  `load of the machine ${loadavg()[0]!.toFixed(1)} on ${String(availableParallelism())} cores`;
