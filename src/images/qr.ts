/**
 * QR codes (ISO/IEC 18004) as SVG: black on white whatever the page's colours are, since scanners expect dark on light.
 * One unit of the picture is one module; whoever shows it chooses its size.
 */
import { create } from 'qrcode';

/** Modules of white on each side (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;
/** M restores 15 % of the code: it survives a crease in a notice, and the code of an address stays coarse enough for old phones. */
const CORRECTION = 'M';

/** @param text what is read back: an absolute address. @returns an SVG document. @throws when the text is longer than a code can hold, some 2,300 octets. */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: CORRECTION });
  const side = modules.size + 2 * QUIET_ZONE;
  const isDark = (row: number, column: number): boolean => modules.get(row, column) !== 0;
  const sides = `width="${String(side)}" height="${String(side)}" viewBox="0 0 ${String(side)} ${String(side)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${sides} shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${String(side)}v${String(side)}H0z"/><path stroke="#000" d="${darkRuns(modules.size, isDark)}"/></svg>\n`
  );
}

/** A run of dark modules in a row is one stroke along its middle: between single squares some renderers leave hairlines. */
function darkRuns(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && isDark(row, column)) column += 1;
      const length = column - start;
      if (length > 0) path += `M${String(start + QUIET_ZONE)} ${String(row + QUIET_ZONE)}.5h${String(length)}`;
    }
  }
  return path;
}
