/**
 * A disk cache of expensive files. Each entry carries a checksum of its name and bytes, so that files damaged by a full disk, a
 * power cut or another program are made again, and never published.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** SHA-256, stored before the bytes. */
const CHECKSUM_BYTES = 32;
let unfinishedFiles = 0;

/** @param file name that identifies all inputs */
export async function keptOrMade(file: string, make: () => Promise<Buffer>): Promise<{ bytes: Buffer; made: boolean }> {
  const kept = await readKept(file);
  if (kept !== undefined) return { bytes: kept, made: false };
  const bytes = await make();
  await keep(file, bytes);
  return { bytes, made: true };
}

async function readKept(file: string): Promise<Buffer | undefined> {
  const stored = await readFile(file).catch(() => undefined);
  if (stored === undefined) return undefined;
  const bytes = stored.subarray(CHECKSUM_BYTES);
  return stored.subarray(0, CHECKSUM_BYTES).equals(checksum(file, bytes)) ? bytes : undefined;
}

/** Writes a temporary file, syncs and renames it, so that an interrupted run leaves no partial entry. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  unfinishedFiles += 1;
  const unfinished = `${file}.${process.pid}-${unfinishedFiles}`;
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(Buffer.concat([checksum(file, bytes), bytes]));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function checksum(file: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(basename(file)).update('\0').update(bytes).digest();
}
