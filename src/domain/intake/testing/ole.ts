/** Writes the start of an OLE compound file with a directory of these streams, enough to tell what kind of file it is. */
export function writeOle(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = 512 + 128 * index;
    for (const [position, unit] of [...name].entries()) view.setUint16(at + 2 * position, unit.charCodeAt(0), true);
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  }
  return bytes;
}
