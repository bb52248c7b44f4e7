/**
 * A disk cache of expensive files. Each entry carries a checksum of its name and bytes, so that files damaged by a full disk, a
 * power cut or another program are made again, and never published.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** Renames a temporary file, so that no other process reads a part of it. After a power cut, the checksum finds what was lost. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  unfinishedFiles += 1;
  const unfinished = `${file}.${process.pid}-${unfinishedFiles}`;
  try {
    await writeFile(unfinished, Buffer.concat([checksum(file, bytes), bytes]));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function checksum(file: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(basename(file)).update('\0').update(bytes).digest();
}
