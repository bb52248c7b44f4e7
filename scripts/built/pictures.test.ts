import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureProblems, pictureTable, weighPictures } from './pictures.ts';
import { siteOf } from './testing/sample-site.ts';

async function siteWith(pictures: Record<string, { width: number; height: number; noise?: boolean }>) {
  const site = siteOf(Object.fromEntries(Object.keys(pictures).map((file) => [file, ''])));
  for (const [file, { width, height, noise }] of Object.entries(pictures)) {
    const background = noise ? { noise: { type: 'gaussian' as const, mean: 128, sigma: 60 } } : { background: '#fff' };
    await sharp({ create: { width, height, channels: 3, background: '#fff', ...background } })
      .png()
      .toFile(join(site.folder, file));
  }
  return site;
}

test('accepts cards and group pictures of the right size, and ignores other pictures', async () => {
  const site = await siteWith({
    'cards/home.png': { width: 1200, height: 630 },
    'stations/a/b/2026-11/picture-2.png': { width: 1080, height: 4000 },
    'a.png': { width: 9, height: 9 },
  });
  const pictures = weighPictures(site);
  expect(pictures.map(({ file }) => file)).toEqual(['cards/home.png', 'stations/a/b/2026-11/picture-2.png']);
  expect(pictureProblems(pictures)).toEqual([]);
  expect(pictureTable(pictures)).toMatch(/^card +1 pictures.*\ngroup picture +1 pictures/);
});

test('reports a picture that is too tall, too heavy, or not a PNG', async () => {
  const site = await siteWith({
    'cards/home.png': { width: 1200, height: 630 },
    'cards/a.png': { width: 1200, height: 631 },
    'cards/b.png': { width: 1200, height: 630, noise: true },
    'stations/a/b/2026-11/picture.png': { width: 1080, height: 4001 },
  });
  writeFileSync(join(site.folder, 'cards/a.png'), 'no picture, but long enough to be read as one');
  expect(
    pictureProblems(weighPictures(site)).map(
      ({ file, text }) => `${file} ${text.replace(/\d+\.\d kB, the/, '… kB, the')}`,
    ),
  ).toEqual([
    'cards/a.png is 0×0, should be 1200×630',
    'cards/b.png weighs … kB, the budget is 100.0 kB',
    'stations/a/b/2026-11/picture.png is 1080×4001, should be 1080×at most 4000',
  ]);
});
