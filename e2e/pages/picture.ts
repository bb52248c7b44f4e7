/** Decodes a PNG in the browser. */
import type { Page } from '@playwright/test';

export async function pixelsOf(page: Page, png: Buffer): Promise<{ data: number[]; width: number; height: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    return {
      data: [...context.getImageData(0, 0, picture.width, picture.height).data],
      width: picture.width,
      height: picture.height,
    };
  }, png.toString('base64'));
}
