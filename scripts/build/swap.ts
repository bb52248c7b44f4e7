/** Replaces a folder by another in two renames, so that no reader sees half of a site. */
import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const NEW = '.new-';
const OLD = '.old-';

/** Folder for the next site: next to the current one, so that both are on the same disk. */
export const stagingFolder = (out: string): string => `${resolved(out)}${NEW}${process.pid}`;

/** @throws the error of the file system, after restoring the old site. */
export function replaceFolder(staging: string, out: string): void {
  const target = resolved(out);
  const old = `${target}${OLD}${process.pid}`;
  const exists = existsSync(target);
  if (exists) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (exists) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes what killed builds left behind. If one was killed between the two renames, restores the old site. */
export function removeLeftovers(out: string): void {
  const target = resolved(out);
  const siblings = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
  const leftovers = (mark: string) =>
    siblings.filter((name) => name.startsWith(basename(target) + mark)).map((name) => join(dirname(target), name));
  const [old] = leftovers(OLD);
  if (old !== undefined && !existsSync(target)) renameSync(old, target);
  for (const folder of [...leftovers(NEW), ...leftovers(OLD)]) rmSync(folder, { recursive: true, force: true });
}

/** Follows a symbolic link, so that the link itself stays. */
function resolved(out: string): string {
  return existsSync(out) ? realpathSync(out) : out;
}
