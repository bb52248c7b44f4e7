import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { publicPhoto, shownPhoto } from './photo.ts';

const folder = mkdtempSync(join(tmpdir(), 'photo-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('rotates a photo, limits its size, and strips its metadata', async () => {
  const file = join(folder, 'a.jpg');
  await sharp({ create: { width: 4000, height: 1000, channels: 3, background: '#a31515' } })
    .withMetadata({ orientation: 6, exif: { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 12/1 0/1' } } })
    .jpeg()
    .toFile(file);
  expect((await sharp(file).metadata()).exif).toBeDefined();
  const { bytes, contentType } = await publicPhoto(file);
  const { width, height, exif, orientation } = await sharp(bytes).metadata();
  expect({ width, height, exif, orientation, contentType }).toEqual({
    width: 750,
    height: 3000,
    exif: undefined,
    orientation: undefined,
    contentType: 'image/jpeg',
  });
});

test.each(['avif', 'webp', 'jpg'] as const)(
  'makes a %s for pages: upright, in one width, without metadata',
  async (format) => {
    const file = join(folder, `shown-${format}.jpg`);
    await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#a31515' } })
      .withMetadata({
        orientation: 6,
        exif: { IFD0: { Artist: 'x' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 12/1 0/1' } },
      })
      .jpeg()
      .toFile(file);
    const { bytes } = await shownPhoto(file, 480, format);
    const { width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect({ width, height, exif, xmp, iptc, orientation }).toEqual({ width: 480, height: 640 });
    expect(bytes.includes('GPS') || bytes.includes('Exif')).toBe(false);
  },
);

test.each(['png', 'webp', 'avif'] as const)('keeps the format %s', async (format) => {
  const file = join(folder, `a.${format}`);
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a31515' } })
    .toFormat(format)
    .toFile(file);
  expect((await publicPhoto(file)).contentType).toBe(`image/${format}`);
});
