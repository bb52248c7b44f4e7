/** Screens of a phone side by side, on a ground that sets them off from a light page and from a dark one. */
import type { Page } from '@playwright/test';
import type { Size } from './encode.ts';

const GAP_PX = 32;
const STYLE = `body { margin: 0; padding: ${String(GAP_PX)}px; display: flex; gap: ${String(GAP_PX)}px; background: #e9e5dd; }
img { display: block; border-radius: 10px; box-shadow: 0 0 0 1px #bfb8aa; }`;

export async function besides(
  page: Page,
  shots: readonly Buffer[],
  screen: Size,
): Promise<{ picture: Buffer; size: Size }> {
  const size = {
    width: shots.length * (screen.width + GAP_PX) + GAP_PX,
    height: screen.height + 2 * GAP_PX,
  };
  const sides = `width="${String(screen.width)}" height="${String(screen.height)}"`;
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}" ${sides} alt="">`);
  await page.setViewportSize(size);
  await page.setContent(`<style>${STYLE}</style>${images.join('')}`);
  return { picture: await page.screenshot(), size };
}
