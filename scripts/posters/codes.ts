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

/** More codes than any sheet has. */
const MAX_CODES = 255;

export async function codesIn({ width, height, pixels }: GreyPicture): Promise<string[]> {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < pixels.length; at += 1)
    data.fill(pixels[at]!, at * 4, at * 4 + 3).fill(255, at * 4 + 3, at * 4 + 4);
  const found = await readBarcodes(
    { width, height, data, colorSpace: 'srgb' },
    { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: MAX_CODES },
  );
  return found.map(({ text }) => text);
}
