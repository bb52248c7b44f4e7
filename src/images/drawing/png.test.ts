// @vitest-environment node
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeCanvas, roundedBox, STEPS } from './canvas.ts';
import { encodedPng } from './png.ts';

async function readBack(canvas: ReturnType<typeof makeCanvas>): Promise<number[][]> {
  const { data, info } = await sharp(encodedPng(canvas)).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([canvas.width, canvas.height, 3]);
  return Array.from({ length: data.length / 3 }, (_, index) => [...data.subarray(index * 3, index * 3 + 3)]);
}

const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

describe('a picture', () => {
  it('has the colours that were painted, also where boxes and masks reach beyond its edges', async () => {
    const canvas = makeCanvas(3, 2, '#FFFFFF');
    canvas.fill(2, -1, 5, 2, '#000000');
    canvas.stamp({ width: 2, height: 1, steps: Uint8Array.of(STEPS, STEPS / 2) }, -1, 1, '#000000');
    expect(await readBack(canvas)).toEqual([WHITE, WHITE, BLACK, [128, 128, 128], WHITE, WHITE]);
  });
  it('mixes edges with the colour below', async () => {
    const canvas = makeCanvas(1, 1, '#FF0000');
    canvas.stamp({ width: 1, height: 1, steps: Uint8Array.of(1) }, 0, 0, '#000000');
    expect(await readBack(canvas)).toEqual([[Math.round(255 * (1 - 1 / STEPS)), 0, 0]]);
  });
  it('enlarges an image to squares of whole pixels', async () => {
    const canvas = makeCanvas(4, 2, '#FFFFFF');
    canvas.image(Uint8Array.of(0, 0, 0, 255, 0, 0, 0, 0), 0, 0, 2, 2);
    expect(await readBack(canvas)).toEqual([BLACK, BLACK, WHITE, WHITE, BLACK, BLACK, WHITE, WHITE]);
  });
  it('takes the nearest colour when its palette is full', async () => {
    const canvas = makeCanvas(300, 1, '#000000');
    for (let x = 0; x < 300; x += 1) canvas.fill(x, 0, 1, 1, `#${(x * 256).toString(16).padStart(6, '0')}`);
    expect(canvas.palette).toHaveLength(256);
    expect((await readBack(canvas)).at(-1)).toEqual([0, 43, 0]);
  });
});

describe('a box with rounded corners', () => {
  it('is full except at its corners', () => {
    const { steps } = roundedBox(6, 4, 2);
    expect([...steps.subarray(6, 18)]).toEqual(Array(12).fill(STEPS));
    expect([steps[0], steps[5], steps[18], steps[23]]).toEqual(Array(4).fill(steps[0]));
    expect(steps[0]).toBeLessThan(STEPS);
  });
  it('is empty within its border', () => {
    const { steps } = roundedBox(5, 5, 0, 1);
    expect([...steps].filter((step) => step === 0)).toHaveLength(9);
  });
});
