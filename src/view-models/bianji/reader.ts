/** Files and pasted text to what was read in them. Imported when the first of them comes. */
import { sourceRow } from '../../domain/draft/source-row.ts';
import { workCalendar } from '../../domain/calendar/holidays/workdays.ts';
import type { Workdays } from '../../domain/schema/workdays.ts';
import type { ReadingContext, Reading } from '../../domain/intake/reading.ts';
import type { ParsedSource, Source } from '../../domain/intake/source.ts';
import { NO_INTAKE, withError, withReading, type Intake } from './intake.ts';

export interface Pasted {
  html?: string;
  text?: string;
}

/** What the page knows before the calendar is loaded. */
export interface ReaderContext extends Omit<ReadingContext, 'calendar'> {
  notices: readonly Workdays[];
}

interface Engine {
  read: (source: Source, context: ReadingContext) => Reading;
}
interface FileReader {
  readFile: (name: string, bytes: Uint8Array) => Promise<ParsedSource>;
}
interface PasteReader {
  readPasted: (pasted: Pasted) => ParsedSource;
}

const ENGINE = import.meta.glob<Engine>('../../domain/intake/read.ts');
const FILES = import.meta.glob<FileReader>('../../domain/intake/source/read-file.ts');
const PASTED = import.meta.glob<PasteReader>('../../domain/intake/source/read-pasted.ts');

export async function readFiles(files: readonly File[], context: ReaderContext): Promise<Intake> {
  const { readFile } = await only(FILES);
  const sources = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      parsed: await readFile(file.name, new Uint8Array(await file.arrayBuffer())),
    })),
  );
  return readSources(sources, context);
}

export async function readPaste(pasted: Pasted, context: ReaderContext): Promise<Intake> {
  const { readPasted } = await only(PASTED);
  return readSources([{ name: '贴进来的', parsed: readPasted(pasted) }], context);
}

/** Fetches all of it, so that it is there without a network. */
export async function preload(): Promise<void> {
  const loads = [...Object.values(ENGINE), ...Object.values(FILES), ...Object.values(PASTED)];
  await Promise.all(loads.map((load): Promise<unknown> => load()));
}

async function readSources(
  sources: readonly { name: string; parsed: ParsedSource }[],
  { notices, ...context }: ReaderContext,
): Promise<Intake> {
  const calendar = workCalendar(notices);
  const { read } = await only(ENGINE);
  return sources.reduce<Intake>(
    (intake, { name, parsed }) =>
      parsed.ok
        ? withReading(intake, name, read(parsed.source, { ...context, calendar }), (address) =>
            sourceRow(parsed.source, address),
          )
        : withError(intake, name, parsed.error.text),
    NO_INTAKE,
  );
}

async function only<Module>(found: Record<string, () => Promise<Module>>): Promise<Module> {
  const [load] = Object.values(found);
  if (load === undefined) throw new Error('The reader is not part of this build.');
  return load();
}
