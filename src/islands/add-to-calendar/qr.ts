/** The QR code generator, a separate bundle (`onDemand` in astro.config.mjs). */
import type { qrSvg } from '../../images/qr.ts';
import * as urls from '../../urls.ts';

export function loadQr(): Promise<{ qrSvg: typeof qrSvg }> {
  const address = import.meta.env.DEV ? '/src/images/qr.ts' : urls.file('qr.js');
  return import(/* @vite-ignore */ address) as Promise<{ qrSvg: typeof qrSvg }>;
}
