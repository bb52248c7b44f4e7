import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { read } from '../../src/domain/intake/read.ts';
import type { Reading } from '../../src/domain/intake/reading.ts';
import { readFile } from '../../src/domain/intake/source/read-file.ts';
import { readPasted } from '../../src/domain/intake/source/read-pasted.ts';
import type { ParsedSource } from '../../src/domain/intake/source.ts';
import { stationNames } from '../../src/domain/intake/station-names.ts';
import type { World } from '../../src/domain/world.ts';
import { givenPath } from '../command-line/options.ts';
import type { TakeOptions } from './options.ts';

export interface FileReading {
  file: string;
  reading: Reading;
}

export async function readOneFile(file: string, { station, month }: TakeOptions, world: World): Promise<FileReading> {
  const parsed = await parseFile(file);
  if (!parsed.ok) return { file, reading: { activities: [], questions: [], skipped: [], error: parsed.error } };
  const reading = read(parsed.source, {
    month,
    ...(station === undefined ? {} : { station }),
    stations: stationNames(world),
    calendar: world.calendar,
  });
  return { file, reading };
}

/** A file of pasted cells is read as it would be pasted. */
async function parseFile(file: string): Promise<ParsedSource> {
  const bytes = readFileSync(givenPath(file));
  if (/^\.html?$/i.test(extname(file))) return readPasted({ html: bytes.toString('utf8') });
  return readFile(basename(file), new Uint8Array(bytes));
}
