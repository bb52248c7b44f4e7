import { describe, expect, it } from 'vitest';
import { photo } from '../../domain/schema/parts/photo.ts';
import { sampleWorld } from '../testing/sample-world.ts';
import { photoFiles, photoViews } from './photo.ts';

const PHOTO = { alt: '理发', credit: '街道供图', licence: 'CC BY 4.0', people: '没有人' };
const world = {
  ...sampleWorld(),
  photos: new Map([
    ['teams/yangban/large.jpg', { width: 4000, height: 3000, digest: 'a' }],
    ['teams/yangban/small.png', { width: 320, height: 200, digest: 'b' }],
    ['teams/yangban/drawing.svg', { width: 800, height: 500, digest: 'c' }],
  ]),
};
const viewOf = (file: string) => photoViews(world, 'teams/yangban', [photo.parse({ ...PHOTO, file })]);

describe('photos', () => {
  it('come in several widths and both modern formats, with a plain one for old browsers, and keep their place', () => {
    expect(viewOf('large.jpg')).toMatchObject([
      {
        width: 960,
        height: 720,
        src: '/photos/teams/yangban/large.jpg/960.jpg',
        sources: [
          {
            type: 'image/avif',
            srcset: [480, 960, 1600].map((w) => `/photos/teams/yangban/large.jpg/${w}.avif ${w}w`).join(', '),
          },
          { type: 'image/webp' },
        ],
      },
    ]);
  });

  it('are never enlarged', () => {
    expect(viewOf('small.png')).toMatchObject([
      { width: 320, height: 200, sources: [{ srcset: '/photos/teams/yangban/small.png/320.avif 320w' }, {}] },
    ]);
  });

  it('are published as they are if drawn', () => {
    expect(viewOf('drawing.svg')).toMatchObject([
      { src: '/photos/teams/yangban/drawing.svg/800.svg', width: 800, height: 500, sources: [] },
    ]);
  });

  it('have a file for every address', () => {
    expect(photoFiles(world)).toHaveLength(3 + 3 + 1 + 1 + 1 + 1 + 1);
  });
});
