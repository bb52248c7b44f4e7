/** Text of shared and inline strings (ECMA-376 part 1, 18.4.8): plain, or runs with fonts of their own. */
import type { Cell } from '../../source.ts';
import { cleanText } from '../table.ts';
import { visibleText, type Run } from '../runs.ts';
import { isOn, parseXml, type Attributes } from './xml.ts';

/** Runs without properties take the font of the cell: undefined. */
export type RichText = readonly Run[];

/** Collects the runs between the tags of one string. Phonetic runs (`rPh`) are readings of the same text. */
export class RichTextReader {
  #runs: { text: string; struck: boolean | undefined }[] = [];
  #phonetic = 0;
  #inText = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#phonetic += 1;
    else if (name === 'r') this.#runs.push({ text: '', struck: undefined });
    else if (name === 'rPr' && this.#runs.length > 0) this.#runs.at(-1)!.struck = false;
    else if (name === 'strike' && this.#runs.length > 0) this.#runs.at(-1)!.struck = isOn(attributes['val'], true);
    else if (name === 't') this.#inText = this.#phonetic === 0;
  }

  text(text: string): void {
    if (!this.#inText) return;
    if (this.#runs.length === 0) this.#runs.push({ text: '', struck: undefined });
    this.#runs.at(-1)!.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 't') this.#inText = false;
  }

  /** Empties the reader for the next string. */
  take(): RichText {
    const runs = this.#runs.map(({ text, struck }) => ({ text: unescapeText(text), struck }));
    this.#runs = [];
    return runs;
  }
}

type CellText = Pick<Cell, 'text' | 'struck'>;

/** Evaluated once for all cells that share it, in a plain cell and in one whose font is struck through. */
export interface SharedString {
  plain: CellText;
  struck: CellText;
}

export function readSharedStrings(bytes: Uint8Array): SharedString[] {
  const strings: SharedString[] = [];
  const reader = new RichTextReader();
  parseXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close(name) {
      reader.close(name);
      if (name !== 'si') return;
      const runs = reader.take();
      strings.push({ plain: richCell(runs, false), struck: richCell(runs, true) });
    },
  });
  return strings;
}

export function richCell(text: RichText, cellStruck: boolean): CellText {
  const shown = visibleText(text.map((run) => ({ ...run, struck: run.struck ?? cellStruck })));
  const cleaned = cleanText(shown.text);
  return { text: cleaned, ...(shown.struck && cleaned !== '' && { struck: true }) };
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore before such a code. */
export function unescapeText(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
