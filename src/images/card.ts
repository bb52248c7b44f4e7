/** The preview image of a page: its content in the middle, the promise of the site as a couplet beside it. */
import { titleHeight } from '../view-models/pictures/card-lines.ts';
import { CARD } from '../view-models/pictures/card-lines.ts';
import type { Accent } from '../view-models/pictures/accent.ts';
import type { CardView } from '../view-models/pictures/card.ts';
import type { DrawLogo } from './brand.ts';
import { ACCENT, COLOURS } from './drawing/colours.ts';
import type { Sheet } from './drawing/draw.ts';
import { markAlone, markWithWord, sampleBadge } from './marks.ts';
import { column, row, type Drawn } from './drawing/node.ts';
import { text } from './drawing/text.ts';

const COUPLET = { size: 60, line: 84 };
/** With more marks, only their letters fit on a line. */
const MAX_WORDS = 3;

export function cardSheet(view: CardView, logo: DrawLogo): Sheet {
  const { couplet, accent = ACCENT } = view;
  return {
    width: CARD.width,
    height: CARD.height,
    from: view.from,
    tree: row(
      { width: '100%', height: '100%', backgroundColor: COLOURS.paper, justifyContent: 'center' },
      ...(couplet ? [hanging(couplet.left, accent)] : []),
      middleOf(view, logo),
      ...(couplet ? [hanging(couplet.right, accent)] : []),
    ),
  };
}

const hanging = (words: string, { ink, tint }: Accent): Drawn =>
  column(
    {
      width: CARD.couplet,
      height: '100%',
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'center',
      backgroundColor: tint,
    },
    ...[...words].map((character) => text(character, { ...COUPLET, serif: true, colour: ink })),
  );

function middleOf(view: CardView, logo: DrawLogo): Drawn {
  const { title, state, when, details, marks } = view;
  const off = state?.kind === 'stop' || state?.kind === 'move';
  const notice = [
    ...(when ? [text(when, { ...CARD.detail, bold: true, centred: true, struck: off })] : []),
    ...(details.length > 0 ? [text(details, { ...CARD.detail, centred: true, colour: COLOURS['ink-2'] })] : []),
  ];
  return column(
    {
      width: CARD.width - 2 * CARD.couplet,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'space-between',
      paddingTop: CARD.edge,
      paddingBottom: CARD.edge,
    },
    brandOf(view, logo),
    column(
      { alignItems: 'center', gap: CARD.between },
      ...(state ? [stateOf(state)] : []),
      column(
        { height: titleHeight(title) },
        text(title.lines, {
          size: title.size,
          line: Math.round(title.size * CARD.titleLeading),
          serif: true,
          centred: true,
        }),
      ),
      column({ alignItems: 'center' }, ...notice),
    ),
    row(
      { gap: 30, justifyContent: 'center' },
      ...marks.map((mark) =>
        marks.length > MAX_WORDS ? markAlone(mark, CARD.marks, off) : markWithWord(mark, CARD.marks, off),
      ),
    ),
  );
}

/** Omits the name on the card of the home page, where it is the title. */
const brandOf = ({ siteName, title, sample }: CardView, logo: DrawLogo): Drawn =>
  row(
    { height: CARD.brand.line, alignItems: 'center', gap: 16 },
    logo(44),
    ...(title.lines.join('') === siteName ? [] : [text(siteName, { ...CARD.brand, serif: true })]),
    ...(sample ? [sampleBadge({ size: 32, line: 44 })] : []),
  );

function stateOf({ kind, label }: NonNullable<CardView['state']>): Drawn {
  const backgroundColor = kind === 'stop' ? COLOURS.ink : COLOURS['notice-bg'];
  const border = `3px solid ${kind === 'stop' ? COLOURS.ink : COLOURS['notice-line']}`;
  return row(
    {
      height: CARD.state.line,
      alignItems: 'center',
      paddingLeft: 28,
      paddingRight: 28,
      borderRadius: 10,
      backgroundColor,
      border,
    },
    text(label, { size: CARD.state.size, line: 58, bold: true, colour: kind === 'stop' ? COLOURS.paper : COLOURS.ink }),
  );
}
