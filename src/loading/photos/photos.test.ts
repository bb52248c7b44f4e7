import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { publicPhoto } from '../../images/photo.ts';
import { loadChecked } from '../checked.ts';
import { writeContent } from '../testing/content-in.ts';
import { changed } from '../testing/good-content.ts';
import { photoProblem } from './inspect.ts';

const BRAND = 'brands/demo/huaye.md';
/** With noise, so that the file is long enough to be truncated. */
const picture = (
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff',
  width = 300,
  height = 200,
): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#a31515', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })
    .toFormat(format)
    .toBuffer();

describe.each([
  ['jpeg', '.jpg'],
  ['png', '.png'],
  ['webp', '.webp'],
  ['avif', '.avif'],
] as const)('%s', (format, ending) => {
  test('is accepted', async () => {
    expect(photoProblem(await picture(format), ending)).toBeUndefined();
  });

  test('is rejected if truncated', async () => {
    const bytes = await picture(format);
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99])
      expect(photoProblem(bytes.subarray(0, Math.floor(bytes.length * share)), ending)?.found).toMatch(/不完整|坏了/);
  });

  test('is rejected with the wrong extension', async () => {
    const other = ending === '.png' ? '.jpg' : '.png';
    expect(photoProblem(await picture(format), other)).toEqual({
      found: `名字以 ${other} 结尾，其实是 ${format} 图片`,
      fix: expect.stringContaining(ending) as string,
    });
  });
});

test.each([
  ['GIF', () => picture('gif', 20, 20)],
  ['TIFF', () => picture('tiff', 20, 20)],
  ['SVG', () => Buffer.from('<?xml version="1.0"?><svg/>')],
  ['SVG', () => Buffer.from('<svg xmlns="x"/>')],
  ['网页', () => Buffer.from('<!DOCTYPE html><p>404')],
  ['HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ['PDF', () => Buffer.from('%PDF-1.7')],
  ['Office', () => Buffer.from('PK\x03\x04')],
  ['不是 .jpg 图片', () => Buffer.from('x')],
])('rejects %s in a .jpg', async (name, make) => {
  expect(photoProblem(await make(), '.jpg')).toEqual({
    found: expect.stringContaining(name) as string,
    fix: expect.stringContaining('另存为 jpg') as string,
  });
});

test('rejects an empty file', () => {
  expect(photoProblem(new Uint8Array(), '.jpg')?.found).toBe('文件是空的');
});

test('rejects 30,000 pixels square without decoding', async () => {
  const bytes = Buffer.from(await picture('jpeg'));
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(30_000, frame + 5);
  bytes.writeUInt16BE(30_000, frame + 7);
  expect(photoProblem(bytes, '.jpg')).toEqual({
    found: '图片有 30000×30000 像素',
    fix: expect.stringContaining('12000') as string,
  });
});

test('rejects exactly those photos that the build cannot publish', async () => {
  // The file changes while its name stays.
  sharp.cache(false);
  const folder = mkdtempSync(join(tmpdir(), 'photos-'));
  try {
    const photos =
      'photos:\n  - file: a.jpg\n    alt: 压花\n    credit: 社区\n    licence: CC BY 4.0\n    people: 没有人';
    writeContent(folder, { [BRAND]: changed(BRAND, 'owner: 龙江社区', `owner: 龙江社区\n${photos}`) });
    const good = await picture('jpeg');
    const damaged = [200, 400, 700].flatMap((from) =>
      [0, 0xff, 0x55].map((byte) => Buffer.from(good).fill(byte, good.length - from - 100, good.length - from)),
    );
    for (const bytes of [good, ...damaged]) {
      const file = join(folder, 'brands/demo/a.jpg');
      writeFileSync(file, bytes);
      const { problems } = await loadChecked(folder);
      const publishes = await publicPhoto(file).then(
        () => true,
        () => false,
      );
      expect(problems.length === 0).toBe(publishes);
      if (!publishes) expect(problems[0]).toMatchObject({ found: expect.stringContaining('图片不完整') as string });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
