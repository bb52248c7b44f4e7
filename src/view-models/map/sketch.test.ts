import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesOf, distance, type LngLat } from '../../domain/geo/geo.ts';
import { SHEET, sketchOf, type SketchPlace } from './sketch.ts';

const place = (at: LngLat): SketchPlace => ({ at, level: '站', approximate: false });
const point = fc.tuple(
  fc.double({ min: 117, max: 117.3, noNaN: true }),
  fc.double({ min: 37, max: 37.3, noNaN: true }),
) as fc.Arbitrary<LngLat>;

describe('a sketch', () => {
  it('is undefined without places', () => {
    expect(sketchOf([], [{ name: '镇', at: [117, 37] }], [])).toBeUndefined();
  });
  it('numbers every station, on the sheet', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const { marks } = sketchOf(points.map(place), [], [])!;
        expect(marks.map(({ number }) => number)).toEqual(points.map((_, index) => index + 1));
        expect(marks.every(({ x, y }) => x > 0 && x < SHEET.width && y > 0 && y < SHEET.height)).toBe(true);
      }),
    );
  });
  it('is true to scale, east and north alike', () => {
    const [west, east, north] = [
      [117, 37],
      [117 + degreesOf(4000, 37).lng, 37],
      [117, 37 + degreesOf(4000, 37).lat],
    ] as const;
    const {
      marks: [a, b, c],
      scale,
      gridKilometres,
    } = sketchOf([west, east, north].map(place), [], [])!;
    const perMetre = scale / (gridKilometres * 1000);
    expect(b!.x - a!.x).toBeCloseTo(distance(west, east) * perMetre, 0);
    expect(a!.y - c!.y).toBeCloseTo(distance(west, north) * perMetre, 0);
  });
  it('has 3 to 10 grid columns at any size', () => {
    for (const far of [0, 3000, 30_000, 300_000]) {
      const { columns, scale } = sketchOf([place([117, 37]), place([117 + degreesOf(far, 37).lng, 37])], [], [])!;
      expect(columns.length).toBeGreaterThanOrEqual(3);
      expect(columns.length).toBeLessThanOrEqual(10);
      expect(columns[0]).toBe(scale);
    }
  });
  it('separates stations at one spot, and keeps their true positions', () => {
    const { marks } = sketchOf([place([117, 37]), place([117, 37]), place([117.05, 37])], [], [])!;
    const [a, b, c] = marks;
    expect([a?.from, b?.from, c?.from]).toEqual([a?.from, a?.from, undefined]);
    expect(a?.from).toBeDefined();
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(24);
  });
  it('keeps marks of a group apart', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 5 }), (points) => {
        const { marks } = sketchOf([...points, points[0]!].map(place), [], [])!;
        const ofOneGroup = marks.filter(
          ({ from }) => from !== undefined && from.x === marks[0]!.from?.x && from.y === marks[0]!.from.y,
        );
        for (const [index, one] of ofOneGroup.entries())
          for (const other of ofOneGroup.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
      }),
    );
  });
  it('places a town below its stations, and omits towns off the sheet', () => {
    const { towns, marks } = sketchOf(
      [place([117, 37])],
      [
        { name: '镇', at: [117, 37] },
        { name: '远镇', at: [118, 38] },
      ],
      [],
    )!;
    expect(towns.map(({ name }) => name)).toEqual(['镇']);
    expect(towns[0]!.y).toBeGreaterThan(marks[0]!.y + 24);
  });
  it('places no name over another, a mark or the scale bar', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const { towns, marks, scale } = sketchOf(
          points.map(place),
          points.map((at, index) => ({ name: `金辰街道${String(index % 2)}`.slice(0, 4 + (index % 2)), at })),
          [],
        )!;
        const boxes = towns.map(({ name, x, y }) => ({
          left: x - name.length * 7.5,
          right: x + name.length * 7.5,
          top: y - 14,
          bottom: y + 4,
        }));
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= SHEET.width && box.top >= 0 && box.bottom <= SHEET.height).toBe(true);
          expect(box.left < scale + 28 && box.bottom > SHEET.height - 42).toBe(false);
          for (const other of boxes.slice(index + 1))
            expect(
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
            ).toBe(false);
          for (const { x, y } of marks)
            expect(x > box.left - 12 && x < box.right + 12 && y > box.top - 12 && y < box.bottom + 12).toBe(false);
        }
      }),
    );
  });
  it('places two adjacent towns', () => {
    const two = [
      [117, 37],
      [117.012, 37.001],
    ] as const;
    expect(
      sketchOf(
        [...two, [117.06, 37.03] as const].map(place),
        two.map((at, index) => ({ name: index ? '金辰街道' : '联盟街道', at })),
        [],
      )!.towns,
    ).toHaveLength(2);
  });
  it('draws the land line across the sheet', () => {
    expect(
      sketchOf(
        [place([117, 37])],
        [],
        [
          [
            [116.99, 37],
            [117.01, 37],
          ],
          [
            [0, 0],
            [1, 1],
          ],
        ],
      )!.land,
    ).toMatch(/^M-?[\d.]+ 180L[\d.]+ 180$/);
  });
});
