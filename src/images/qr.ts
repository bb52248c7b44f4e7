/**
 * QR codes (ISO/IEC 18004) as SVG, black on white in every mode, since scanners expect dark on light.
 * One unit of the SVG is one module.
 */
import { create } from 'qrcode';

/** Quiet zone in modules (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;
/** Level M restores 15 %: enough for a creased notice, with modules large enough for old phones. */
const CORRECTION = 'M';

/** @param text usually an absolute URL @returns an SVG document @throws if the text exceeds some 2,300 octets */
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

/** Draws each run of dark modules as one stroke, since some renderers leave hairlines between squares. */
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
