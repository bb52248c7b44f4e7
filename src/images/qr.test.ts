// @vitest-environment node
import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from './qr.ts';

const ADDRESS = 'https://zhouzhou.example.org/activities/panlong/dongzhuang/20261107-yizhen/';
const PIXELS_A_MODULE = 4;

describe('a QR code', () => {
  it.each([
    ADDRESS,
    'https://a.cn/',
    `https://example.org/zhou/activities/${'abcdefghij/'.repeat(20)}`,
    'https://示例.例/中文/',
  ])('decodes to %s', (text) => {
    const { pixels, side } = drawn(qrSvg(text));
    expect(jsqr(pixels, side, side)?.data).toBe(text);
  });

  it('has a quiet zone of four white modules on each side', () => {
    const modules = modulesOf(qrSvg(ADDRESS));
    const last = modules.length - 1;
    const dark = modules.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [Math.min(x, y, last - x, last - y)] : [])),
    );
    expect(Math.min(...dark)).toBe(4);
    // The corners of the three finder patterns touch the quiet zone.
    expect([modules[4]?.[4], modules[4]?.[last - 4], modules[last - 4]?.[4]]).toEqual([true, true, true]);
  });

  it('has error correction level M in its format information', () => {
    const modules = modulesOf(qrSvg(ADDRESS));
    // ISO/IEC 18004, 7.9: the first two format bits are the level, 00 for M, masked with 10; they stand in the ninth row.
    expect(modules[4 + 8]?.slice(4, 4 + 2)).toEqual([true, false]);
  });

  it('is deterministic, and fits on a card', () => {
    expect(qrSvg(ADDRESS)).toBe(qrSvg(ADDRESS));
    expect(qrSvg(ADDRESS).length).toBeLessThan(6_000);
  });

  it('has a white background, for dark mode', () => {
    expect(qrSvg(ADDRESS)).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) \1"[^>]*><path fill="#fff" d="M0 0h(\d+)v\2H0z"\/>/);
  });
});

/** Modules read from the strokes of the SVG, each one unit wide. */
function modulesOf(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const modules = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  const path = /<path stroke="#000" d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const commands = [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)];
  expect(commands.map(([all]) => all).join('')).toBe(path);
  for (const [, x, y, width] of commands) modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return modules;
}

function drawn(svg: string): { pixels: Uint8ClampedArray; side: number } {
  const modules = modulesOf(svg);
  const side = modules.length * PIXELS_A_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      if (modules[Math.floor(y / PIXELS_A_MODULE)]?.[Math.floor(x / PIXELS_A_MODULE)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return { pixels, side };
}
