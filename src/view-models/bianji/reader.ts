/** Files and pasted text to what was read in them. Imported when the first of them comes. */
import { sourceRow } from '../../domain/draft/source-row.ts';
import type { ReadingContext } from '../../domain/intake/reading.ts';
import type { ParsedSource } from '../../domain/intake/source.ts';
import { NO_INTAKE, withError, withReading, type Intake } from './intake.ts';

export interface Pasted {
  html?: string;
  text?: string;
}

export async function readFiles(files: readonly File[], context: ReadingContext): Promise<Intake> {
  const { readFile } = await import('../../domain/intake/source/read-file.ts');
  const sources = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      parsed: await readFile(file.name, new Uint8Array(await file.arrayBuffer())),
    })),
  );
  return readSources(sources, context);
}

export async function readPaste(pasted: Pasted, context: ReadingContext): Promise<Intake> {
  const { readPasted } = await import('../../domain/intake/source/read-pasted.ts');
  return readSources([{ name: '贴进来的', parsed: readPasted(pasted) }], context);
}

/** Fetches all of it, so that it is there without a network. */
export async function preload(): Promise<void> {
  await Promise.all([
    import('../../domain/intake/read.ts'),
    import('../../domain/intake/source/read-file.ts'),
    import('../../domain/intake/source/read-pasted.ts'),
    import('../../domain/intake/source/xlsx/read-workbook.ts'),
    import('../../domain/intake/source/html/read-html.ts'),
  ]);
}

async function readSources(
  sources: readonly { name: string; parsed: ParsedSource }[],
  context: ReadingContext,
): Promise<Intake> {
  const { read } = await import('../../domain/intake/read.ts');
  return sources.reduce<Intake>(
    (intake, { name, parsed }) =>
      parsed.ok
        ? withReading(intake, name, read(parsed.source, context), (address) => sourceRow(parsed.source, address))
        : withError(intake, name, parsed.error.text),
    NO_INTAKE,
  );
}
