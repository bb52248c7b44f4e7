/** Reads PDFs with poppler, which is independent of the browser that writes them. */
import { spawnSync } from 'node:child_process';

const MAX_BYTES = 256 * 1024 * 1024;

export const pageCount = (file: string): number =>
  Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', [file]).toString())?.[1]);

interface Font {
  name: string;
  type: string;
  embedded: boolean;
}

/** The second line of the table, of dashes, shows the widths of its columns. */
export function fontsOf(file: string): Font[] {
  const [head = '', dashes = '', ...rows] = run('pdffonts', [file]).toString().trimEnd().split('\n');
  const starts = [...dashes.matchAll(/-+/g)].map(({ index }) => index);
  const cells = (line: string): string[] => starts.map((start, column) => line.slice(start, starts[column + 1]).trim());
  const names = cells(head);
  return rows.map(cells).map((row) => {
    const cell = (name: string): string => row[names.indexOf(name)] ?? '';
    return { name: cell('name'), type: cell('type'), embedded: cell('emb') === 'yes' };
  });
}

/** The text in drawing order, without white space, so that line breaks do not matter. */
export const textOf = (file: string): string => run('pdftotext', ['-raw', file, '-']).toString().replace(/\s+/g, '');

export interface GreyPicture {
  width: number;
  height: number;
  /** One octet per pixel, 0 is black. */
  pixels: Uint8Array;
}

/** Renders a page at a printer's resolution. */
export function pageAsPicture(file: string, page: number, dotsPerInch: number): GreyPicture {
  const pgm = run('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-f', String(page), '-l', String(page), file]);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error(`pdftoppm returned no greyscale picture of page ${String(page)} of ${file}.`);
  return { width: Number(head[1]), height: Number(head[2]), pixels: pgm.subarray(head[0].length) };
}

function run(command: string, args: readonly string[]): Buffer {
  const { stdout, stderr, status, error } = spawnSync(command, args, { maxBuffer: MAX_BYTES });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Error(
      `没有找到 ${command}：核对 PDF 要用 poppler，请先安装（Debian：apt install poppler-utils；macOS：brew install poppler）。`,
    );
  if (error ?? status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.toString()}`);
  return stdout;
}
