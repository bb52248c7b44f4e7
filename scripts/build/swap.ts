/** Puts a folder that is ready in the place of another in two renames, so that nobody meets half of a site. */
import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const NEW = '.new-';
const OLD = '.old-';

/** Where the next site is made: beside the present one, on the same disk. */
export const besideOf = (out: string): string => `${real(out)}${NEW}${process.pid}`;

/** @throws what the file system says, with the old site in its place. */
export function swapIn(made: string, out: string): void {
  const target = real(out);
  const old = `${target}${OLD}${process.pid}`;
  const replaces = existsSync(target);
  if (replaces) renameSync(target, old);
  try {
    renameSync(made, target);
  } catch (error) {
    if (replaces) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What builds that were killed left behind. Killed between the two renames, the old site still lies beside. */
export function tidyUp(out: string): void {
  const target = real(out);
  const beside = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
  const left = (mark: string) =>
    beside.filter((name) => name.startsWith(basename(target) + mark)).map((name) => join(dirname(target), name));
  const [old] = left(OLD);
  if (old !== undefined && !existsSync(target)) renameSync(old, target);
  for (const folder of [...left(NEW), ...left(OLD)]) rmSync(folder, { recursive: true, force: true });
}

/** A link to a folder stays a link. */
function real(out: string): string {
  return existsSync(out) ? realpathSync(out) : out;
}
