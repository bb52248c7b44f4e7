/** The picture of a menu for chat groups, drawn with the sizes of src/view-models/pictures/rows.ts. */
import {
  FOOT,
  FOOT_HEIGHT,
  HEAD,
  headHeight,
  type MenuPicture,
  type PictureTheme,
} from '../view-models/pictures/menu-picture.ts';
import type { Accent } from '../view-models/pictures/accent.ts';
import { heightOf } from '../view-models/papers/even-cut.ts';
import { marksLines, PICTURE, type PictureRow } from '../view-models/pictures/rows.ts';
import type { DrawLogo } from './brand.ts';
import { ACCENT, COLOURS } from './drawing/colours.ts';
import type { Sheet } from './drawing/draw.ts';
import { markWithWord, sampleBadge } from './marks.ts';
import { column, inOneLine, picture, row, wordsOf, type Drawn } from './drawing/node.ts';
import { qrSvg } from './qr.ts';
import { text } from './drawing/text.ts';

const INSIDE = PICTURE.width - 2 * PICTURE.edge;
const NONE_PADDING = 72;

/** @param part from 1 @param logo from brand.ts, or as a browser finds it */
export function menuSheet(view: MenuPicture, part: number, logo: DrawLogo): Sheet {
  const { rows, page } = view.parts[part - 1]!;
  const none = view.none.length > 0 ? [text(view.none, PICTURE.title)] : [];
  const middle = rows.length > 0 ? heightOf(rows) : 2 * NONE_PADDING + view.none.length * PICTURE.title.line;
  const list =
    rows.length > 0
      ? column({}, ...rows.map((one, index) => rowOf(one, index === rows.length - 1, view.accent)))
      : column({ paddingTop: NONE_PADDING, paddingBottom: NONE_PADDING }, ...none);
  return {
    width: PICTURE.width,
    height: headHeight(view.name, view.theme) + middle + FOOT_HEIGHT,
    from: view.from,
    tree: column(
      { width: '100%', height: '100%', backgroundColor: COLOURS.paper },
      headOf(view, page),
      column({ paddingLeft: PICTURE.edge, paddingRight: PICTURE.edge }, list, footOf(view, logo)),
    ),
  };
}

/** The text of all parts in reading order, as a text alternative and for search in chat groups. */
export const menuPictureText = (view: MenuPicture): string =>
  `${view.parts.map((_, index) => wordsOf(menuSheet(view, index + 1, () => column({})).tree).join('\n')).join('\n\n')}\n`;

function headOf(view: MenuPicture, page: string): Drawn {
  const { name, year, month, theme, sample, accent = ACCENT } = view;
  const quiet = { colour: COLOURS['ink-2'] };
  const meta = [
    text(year, { ...HEAD.meta, ...quiet }),
    ...(page ? [text(page, { ...HEAD.meta, bold: true })] : []),
    ...(sample ? [sampleBadge({ size: 34, line: 50 })] : []),
  ];
  return row(
    {
      backgroundColor: accent.tint,
      height: headHeight(name, theme),
      paddingTop: HEAD.top,
      paddingLeft: PICTURE.edge,
      paddingRight: PICTURE.edge,
      paddingBottom: HEAD.bottom,
      justifyContent: 'space-between',
    },
    column(
      {},
      text(name, { ...HEAD.name, ...quiet }),
      inOneLine(row({ height: HEAD.meta.line, alignItems: 'center', gap: 28 }, ...meta)),
      inOneLine(
        column(
          { marginTop: HEAD.between, marginLeft: -4 },
          text(month, { ...HEAD.month, serif: true }),
          text('活动菜单', { ...HEAD.month, serif: true }),
        ),
      ),
      ...(theme.lines.length > 0
        ? [column({ marginTop: HEAD.between }, text(theme.lines, { ...HEAD.theme, serif: true, colour: accent.ink }))]
        : []),
    ),
    ...(theme.columns.length > 0 ? [uprightTheme(theme, accent)] : []),
  );
}

/** Columns from right to left, aligned at the top. */
function uprightTheme({ title, columns }: PictureTheme, { ink }: Accent): Drawn {
  const letters = { ...HEAD.upright, serif: true, colour: ink };
  const upright = columns.map((characters) =>
    column(
      { width: HEAD.upright.width, alignItems: 'center' },
      ...[...characters].map((character) => text(character, letters)),
    ),
  );
  // Columns replace the commas of the title; the text alternative keeps them.
  return {
    ...row({ flexDirection: 'row-reverse', alignItems: 'flex-start', alignSelf: 'flex-end' }, ...upright),
    alt: title,
  };
}

function rowOf(one: PictureRow, last: boolean, accent: Accent | undefined): Drawn {
  const off = one.tag?.kind === 'stop' || one.tag?.kind === 'move';
  const line = last ? {} : { borderBottom: `${String(PICTURE.hairline)}px solid ${COLOURS.line}` };
  const drawn = row(
    { height: one.height, paddingTop: PICTURE.rowPadding, ...line },
    whenOf(one, off, accent),
    column(
      { gap: PICTURE.between },
      text(one.title, { ...PICTURE.title, bold: true }),
      ...(one.notice.length > 0 ? [noticeOf(one)] : []),
      ...(one.marks.length > 0 ? [marksOf(one, off)] : []),
      text(one.details, PICTURE.detail, { text: one.time, struck: off }),
    ),
  );
  return { ...inOneLine(drawn), about: `活动“${one.title.join('')}”` };
}

function whenOf({ rule, date, weekday }: PictureRow, off: boolean, { ink }: Accent = ACCENT): Drawn {
  const colour = off ? COLOURS['ink-2'] : COLOURS.ink;
  const size = date.includes('/') ? PICTURE.otherMonthDate : PICTURE.date;
  return column(
    { width: PICTURE.whenWidth, flexShrink: 0 },
    ...(rule.length > 0
      ? [text(rule, { ...PICTURE.rule, serif: true, colour: ink })]
      : [
          text(date, { ...size, serif: true, colour }),
          text(weekday, { ...PICTURE.weekday, colour: COLOURS['ink-2'] }),
        ]),
  );
}

/** The tag in bold and its note, on a background of their own. */
function noticeOf({ notice, tag }: PictureRow): Drawn {
  const { padding, side } = PICTURE.notice;
  const ground =
    tag === undefined || tag.kind === 'maybe'
      ? COLOURS.sunk
      : tag.kind === 'stop' || tag.kind === 'full'
        ? COLOURS['off-bg']
        : COLOURS['notice-bg'];
  return row(
    {},
    column(
      {
        paddingTop: padding,
        paddingBottom: padding,
        paddingLeft: side,
        paddingRight: side,
        backgroundColor: ground,
        borderRadius: 8,
      },
      text(notice, PICTURE.notice, tag && { text: tag.label }),
    ),
  );
}

const marksOf = ({ marks }: PictureRow, off: boolean): Drawn =>
  inOneLine(
    column(
      {},
      ...marksLines(marks).map((line) =>
        row({ gap: 32 }, ...line.map((mark) => markWithWord(mark, PICTURE.marks, off))),
      ),
    ),
  );

function footOf({ address, siteName, phone }: MenuPicture, logo: DrawLogo): Drawn {
  const svg = qrSvg(address);
  // Modules of whole pixels, since fractional edges would be grey.
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const side = Math.floor(FOOT.code / modules) * modules;
  return column(
    {
      borderTop: `${String(FOOT.rule)}px solid ${COLOURS.ink}`,
      width: INSIDE,
      height: FOOT_HEIGHT,
      paddingTop: FOOT.top,
    },
    row(
      { height: FOOT.code, alignItems: 'center', gap: 40 },
      picture(svg, { width: side, height: side, alt: `二维码：${address}`, pixelated: true }),
      column(
        { gap: 8 },
        text('长按识别二维码', { size: 60, line: 78, serif: true }),
        text('看详情、加日历、报名', { size: 40, line: 60, colour: COLOURS['ink-2'] }),
        ...(phone
          ? [
              inOneLine(
                row(
                  { alignItems: 'center', gap: 20 },
                  text(phone.number, { size: 56, line: 76, bold: true }),
                  ...(phone.sample ? [sampleBadge({ size: 34, line: 50 })] : []),
                ),
              ),
            ]
          : []),
      ),
    ),
    row(
      {
        marginTop: FOOT.middle,
        height: FOOT.brand - 36,
        alignItems: 'center',
        justifyContent: 'space-between',
        borderTop: `${String(PICTURE.hairline)}px solid ${COLOURS.line}`,
      },
      row({ alignItems: 'center', gap: 20 }, logo(56), text(siteName, { size: 42, line: 56, serif: true })),
      text('有变动以网页为准', { size: 36, line: 56, colour: COLOURS['ink-2'] }),
    ),
  );
}
