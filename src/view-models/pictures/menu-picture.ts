/** The menu as pictures for chat groups: their content, and how it is split into parts. */
import { splitAfter } from '../../domain/guarded.ts';
import { dayParts, firstDayOf, type Month } from '../../domain/calendar/day.ts';
import type { Menu } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { accentOf, type Accent } from './accent.ts';
import { evenCut, heightOf } from '../papers/even-cut.ts';
import { balancedLines, filledLines } from './lines.ts';
import { isPictured } from './pictured.ts';
import { PICTURE, pictureRow, type PictureRow } from './rows.ts';
import { posterRows } from '../papers/poster/rows.ts';
import { namePhrases } from '../words/name-phrases.ts';
import { chineseMonth } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';
import { memoize, weakMemoizeByKey } from '../../domain/memoize.ts';

export interface MenuPicture {
  /** The content file, for error messages. */
  from: string;
  name: string[];
  year: string;
  /** 十月 */
  month: string;
  theme: PictureTheme;
  sample: boolean;
  /** URL in the QR code. */
  address: string;
  siteName: string;
  accent?: Accent;
  phone: { number: string; sample: boolean } | undefined;
  /** Lines that replace the rows if there are no activities. */
  none: string[];
  parts: { page: string; rows: PictureRow[] }[];
}

/** Vertical columns from right to left, or horizontal lines for titles that do not fit into columns. */
export type PictureTheme = { title: string } & ({ columns: string[]; lines: [] } | { columns: []; lines: string[] });

/** In pixels, like PICTURE. */
export const HEAD = {
  top: 60,
  bottom: 48,
  name: { size: 40, line: 56 },
  meta: { size: 40, line: 60 },
  month: { size: 128, line: 150 },
  upright: { size: 64, line: 74, width: 84 },
  theme: { size: 56, line: 76 },
  between: 12,
} as const;
export const FOOT = { rule: 4, top: 44, code: 300, middle: 36, brand: 132 } as const;
const UPRIGHT_CHARACTERS = 5;
const MAX_COLUMNS = 3;
const MIN_ROWS = 2;
const NOTHING = ['这个月没有排活动，', '想来先打电话问。'];

/**
 * The page of the menu, its pictures and their text share it, since breaking lines takes a millisecond.
 * @returns a picture without parts for months that are not pictured (`isPictured`)
 */
export const menuPicture = (world: World, stationKey: string, month: Month): MenuPicture =>
  picturesOfStation(world, stationKey)(month);

const picturesOfStation = weakMemoizeByKey((world: World, stationKey: string) =>
  memoize((month: Month) => newPicture(world, stationKey, month)),
);

function newPicture(world: World, stationKey: string, month: Month): MenuPicture {
  const { catalogue, links } = world;
  const station = catalogue.stations.get(stationKey)!;
  const menu = links.menusOfStation(stationKey).find((one) => one.month === month)!;
  const contact = station.contact?.phone ? station.contact : catalogue.site.contact;
  const theme = themeOf(menu);
  const name = balancedLines(
    namePhrases(station.name),
    (PICTURE.width - 2 * PICTURE.edge - (theme.columns.length + 1) * HEAD.upright.width) / HEAD.name.size,
  );
  const pictured = isPictured(world, month);
  const rows = pictured ? posterRows(world, menu, contact.phone).map(pictureRow) : [];
  const cut = pictured ? cutRows(rows, headHeight(name, theme)) : [];
  return {
    from: `content/menus/${stationKey}/${month}.json`,
    name,
    theme,
    year: `${String(dayParts(firstDayOf(month)).year)}年`,
    month: chineseMonth(month),
    sample: menu.sample,
    address: urls.absolute(urls.menu(stationKey, month), catalogue.site.url),
    siteName: catalogue.site.name,
    ...accentOf(catalogue.site),
    phone: contact.phone ? { number: contact.phone, sample: contact.sample && !menu.sample } : undefined,
    none: rows.length === 0 ? filledLines(NOTHING, (PICTURE.width - 2 * PICTURE.edge) / PICTURE.title.size) : [],
    parts: cut.map((part, index) => ({
      rows: part,
      page: cut.length > 1 ? `第${String(index + 1)}张，共${String(cut.length)}张` : '',
    })),
  };
}

/** Only Chinese characters can be set vertically: Latin letters, digits and quotes would be rotated. */
function themeOf({ theme: { title } }: Menu): PictureTheme {
  const columns = title
    .split(/[，、]/u)
    .filter(Boolean)
    .flatMap((piece) => balancedLines([piece], UPRIGHT_CHARACTERS));
  if (/^[\p{Script=Han}，、]+$/u.test(title) && columns.length <= MAX_COLUMNS) return { title, columns, lines: [] };
  return {
    title,
    columns: [],
    lines: balancedLines(splitAfter(title, /[，、：]/g), (PICTURE.width - 2 * PICTURE.edge) / HEAD.theme.size),
  };
}

export function headHeight(name: readonly string[], theme: PictureTheme): number {
  const title = name.length * HEAD.name.line + HEAD.meta.line + HEAD.between + 2 * HEAD.month.line;
  const lines = theme.lines.length > 0 ? HEAD.between + theme.lines.length * HEAD.theme.line : 0;
  return HEAD.top + title + lines + HEAD.bottom;
}

export const FOOT_HEIGHT = FOOT.rule + FOOT.top + FOOT.code + FOOT.middle + FOOT.brand;

function cutRows(rows: readonly PictureRow[], head: number): PictureRow[][] {
  const room = PICTURE.maxHeight - head - FOOT_HEIGHT;
  const minPerPart = Math.min(MIN_ROWS, rows.length);
  for (let count = 1; count <= Math.max(1, rows.length / MIN_ROWS); count += 1) {
    const parts = evenCut(rows, count, { minPerPart, fits: (part) => heightOf(part) <= room });
    if (parts) return parts;
  }
  return [[...rows]];
}
