/** What the style of a cell says about its content: the kind of number shown, and whether it is struck through. */
import { builtInFormat, formatShows, type Shows } from '../number-formats.ts';
import { isOn, parseXml, type Attributes } from './xml.ts';

export interface CellStyle {
  shows: Shows;
  struck: boolean;
}

export const PLAIN_STYLE: CellStyle = { shows: undefined, struck: false };

/** By the number that a cell gives as its style. */
export function readStyles(bytes: Uint8Array): CellStyle[] {
  const formats = new Map<number, Shows>();
  const fonts: { struck: boolean }[] = [];
  const styles: CellStyle[] = [];
  const inside: string[] = [];
  const styleOf = ({ numFmtId = '0', fontId = '0' }: Attributes): CellStyle => {
    const format = Number(numFmtId);
    return {
      shows: formats.has(format) ? formats.get(format) : builtInFormat(format),
      struck: fonts[Number(fontId)]?.struck ?? false,
    };
  };
  parseXml(bytes, {
    open(name, attributes) {
      inside.push(name);
      const parent = inside.at(-2);
      if (name === 'numFmt' && parent === 'numFmts') {
        formats.set(Number(attributes['numFmtId']), formatShows(attributes['formatCode'] ?? ''));
      }
      if (name === 'font' && parent === 'fonts') fonts.push({ struck: false });
      if (name === 'strike' && parent === 'font' && inside.at(-3) === 'fonts') {
        fonts.at(-1)!.struck = isOn(attributes['val'], true);
      }
      if (name === 'xf' && parent === 'cellXfs') styles.push(styleOf(attributes));
    },
    close: () => inside.pop(),
  });
  return styles;
}
