/** PMTiles v3 §4.1: tiles are numbered level by level, inside a level along a Hilbert curve. */
export function tileId({ z, x, y }: { z: number; x: number; y: number }): number {
  const before = (4 ** z - 1) / 3;
  let [column, row, along] = [x, y, 0];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = column >= side ? 1 : 0;
    const low = row >= side ? 1 : 0;
    along += side * side * ((3 * right) ^ low);
    [column, row] = turned(column % side, row % side, side, right, low);
  }
  return before + along;
}

/** Rotates the coordinates, because the curve enters each quarter from another side. */
function turned(column: number, row: number, side: number, right: number, low: number): [number, number] {
  if (low === 1) return [column, row];
  return right === 1 ? [side - 1 - row, side - 1 - column] : [row, column];
}
