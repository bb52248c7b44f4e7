/** Reads all QR codes of a picture with ZXing, which is independent of the library that draws them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { GreyPicture } from './poppler.ts';

prepareZXingModule({
  overrides: {
    wasmBinary: readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer,
  },
});

/** Parts of an RGBA pixel as a little-endian integer. */
const RED_GREEN_BLUE = 0x01_01_01;
const OPAQUE = 0xff_00_00_00;
/** More codes than any sheet has. */
const MAX_CODES = 255;

export async function codesIn({ width, height, pixels }: GreyPicture): Promise<string[]> {
  const grey = new Uint32Array(width * height);
  for (let at = 0; at < grey.length; at += 1) grey[at] = OPAQUE | (pixels[at]! * RED_GREEN_BLUE);
  const data = new Uint8ClampedArray(grey.buffer);
  const found = await readBarcodes(
    { width, height, data, colorSpace: 'srgb' },
    { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: MAX_CODES },
  );
  return found.map(({ text }) => text);
}
