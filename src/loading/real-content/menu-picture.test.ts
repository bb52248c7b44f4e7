/** Compares the text of menu pictures with the menus, for menus that are hard to typeset and for the site's own. */
import satori, { type SatoriNode } from 'satori';
import { describe, expect, test } from 'vitest';
import { fonts } from '../../images/drawing/fonts.ts';
import { brandMark } from '../../images/brand.ts';
import { cardSheet } from '../../images/card.ts';
import type { Sheet } from '../../images/drawing/draw.ts';
import { glyphsIn, widthOfGlyphs } from '../../images/drawing/glyphs.ts';
import { placedBoxes } from '../../images/drawing/layout.ts';
import { menuPictureText, menuSheet } from '../../images/menu-picture.ts';
import { writtenIn } from '../../images/drawing/node.ts';
import { cardView } from '../../view-models/pictures/card.ts';
import { cardsOf } from '../../view-models/pictures/cards.ts';
import { headHeight, menuPicture, type MenuPicture } from '../../view-models/pictures/menu-picture.ts';
import { PICTURE } from '../../view-models/pictures/rows.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { loadFromDisk } from '../from-disk.ts';

const SMALLEST = 32;
/** In pixels: satori rounds the width of each text up. */
const MAX_SHIFT = 3;
const today = '2026-11-16';
const logo = await brandMark(worldOf('e2e/content').world);

function worldOf(folder: string): { world: World; menus: ReturnType<typeof loadFromDisk>['entries']['menus'] } {
  const { entries } = loadFromDisk(folder);
  return { world: makeWorld(entries, today), menus: entries.menus };
}

describe.each(['e2e/papers/content', 'e2e/content', 'testing/content'])('%s', (folder) => {
  const { world, menus } = worldOf(folder);

  test.each(menus.map(({ id, data }) => [id, data] as const))('%s', (id, data) => {
    const [district = '', station = ''] = id.split('/');
    const view = menuPicture(world, `${district}/${station}`, data.month);
    const sheets = view.parts.map((_, index) => menuSheet(view, index + 1, logo));
    const words = menuPictureText(view);
    // Lines are joined without spaces; gaps between Chinese and Latin text are drawn, not spaces.
    const plain = words.replaceAll(/\s/gu, '');
    for (const { title, date, time, place } of data.activities) {
      expect(plain).toContain(title.replaceAll(/\s/gu, ''));
      const day = date === undefined ? undefined : Number(date.slice(8));
      const line = words
        .split('\n')
        .find(
          (one) =>
            one.replaceAll(/\s/gu, '').includes(title.replaceAll(/\s/gu, '')) &&
            (day === undefined || one.startsWith(`${String(day)} `) || /^\d+\/\d+ /.test(one)),
        );
      expect(line, title).toBeDefined();
      for (const clock of time?.split('-') ?? []) expect(line).toContain(clock.replace(/^0/, ''));
      if (place !== undefined && !world.catalogue.stations.get(`${district}/${station}`)!.name.includes(place))
        expect(line?.replaceAll(/\s/gu, '')).toContain(place.replaceAll(/\s/gu, ''));
    }
    expect(words).toContain(
      world.catalogue.stations.get(`${district}/${station}`)!.contact?.phone ?? world.catalogue.site.contact.phone,
    );
    expect(plain.replaceAll(/[，、]/gu, '')).toContain(data.theme.title.replaceAll(/[，、\s]/gu, ''));
    expect(words.split('有变动以网页为准')).toHaveLength(sheets.length + 1);
    if (data.sample) expect(words.split('示例').length).toBeGreaterThan(sheets.length);

    expect(Math.min(...sheets.flatMap(({ tree }) => writtenIn(tree).map(({ size }) => size)))).toBeGreaterThanOrEqual(
      SMALLEST,
    );
    expect(Math.max(...sheets.map(({ height }) => height))).toBeLessThanOrEqual(PICTURE.maxHeight);
    const sizes = view.parts.map(({ rows }) => rows.length);
    if (sizes.length > 1) expect(Math.min(...sizes)).toBeGreaterThan(1);
    expect(view.parts.map(({ page }) => page)).toEqual(
      sizes.length > 1 ? sizes.map((_, index) => `第${String(index + 1)}张，共${String(sizes.length)}张`) : [''],
    );
  });
});

describe('the layout', () => {
  const { world, menus } = worldOf('e2e/papers/content');

  test.each(menus.map(({ id, data }) => [id, data.month] as const))(
    'of %s keeps all text within its box',
    async (id, month) => {
      const view = menuPicture(world, id.split('/').slice(0, 2).join('/'), month);
      for (const part of view.parts.keys()) {
        const { tree, width, height } = menuSheet(view, part + 1, logo);
        const nodes: SatoriNode[] = [];
        await satori(tree as unknown as Parameters<typeof satori>[0], {
          width,
          height,
          fonts: fonts(),
          onNodeDetected: (node) => {
            nodes.push(node);
          },
        });
        const written = nodes.filter(({ textContent }) => textContent);
        expect(written.length).toBeGreaterThan(view.parts[part]!.rows.length * 3);
        const outside = nodes.filter(
          ({ left, top, width: wide, height: high }) =>
            left < 0 || top < 0 || Math.round(left + wide) > width || Math.round(top + high) > height,
        );
        expect(outside.map(({ textContent, left, top }) => [textContent, left, top])).toEqual([]);
        const tooWide = written.filter(({ left, width: wide }) => left + wide > width - PICTURE.edge + 1);
        expect(outsideRows(written, view, part)).toEqual([]);
        expect(tooWide.map(({ textContent, left, width: wide }) => [textContent, left + wide])).toEqual([]);
      }
    },
  );
});

describe('the places of all boxes', () => {
  const { world, menus } = worldOf('e2e/papers/content');
  const pictures = menus.flatMap(({ id, data }): [string, Sheet][] => {
    const view = menuPicture(world, id.split('/').slice(0, 2).join('/'), data.month);
    return view.parts.map((_, index) => [`${id}, part ${String(index + 1)}`, menuSheet(view, index + 1, logo)]);
  });
  const cards = [...cardsOf(world).values()]
    .filter((_, index) => index % 8 === 0)
    .map((words): [string, Sheet] => [words.path, cardSheet(cardView(world, words), logo)]);

  test.each([...pictures, ...cards])('are those of satori in %s', async (_, { tree, width, height }) => {
    const expected: SatoriNode[] = [];
    await satori(tree as unknown as Parameters<typeof satori>[0], {
      width,
      height,
      fonts: fonts(),
      onNodeDetected: (node) => {
        expected.push(node);
      },
    });
    const glyphs = await glyphsIn(tree);
    const boxes = placedBoxes(tree, { width, height }, (node) => widthOfGlyphs(glyphs.get(node)!));
    expect(boxes).toHaveLength(expected.length);
    const moved = boxes.flatMap((box, index) => {
      const other = expected[index]!;
      const distances = (['left', 'top', 'width', 'height'] as const).map((side) => Math.abs(box[side] - other[side]));
      return Math.max(...distances) <= MAX_SHIFT ? [] : [[other.textContent ?? other.props['style'], distances]];
    });
    expect(moved).toEqual([]);
  });
});

/** Texts that overflow the row in which they begin, or its padding. */
function outsideRows(
  written: readonly SatoriNode[],
  { name, theme, parts }: MenuPicture,
  part: number,
): (string | undefined)[] {
  let top = headHeight(name, theme);
  const rows = parts[part]!.rows.map(({ height }) => ({ top, bottom: (top += height) }));
  return rows.flatMap((row) =>
    written
      .filter((text) => text.top >= row.top && text.top < row.bottom)
      .filter(
        (text) =>
          text.top < row.top + PICTURE.rowPadding - 1 || text.top + text.height > row.bottom - PICTURE.rowPadding + 1,
      )
      .map(({ textContent }) => textContent),
  );
}
