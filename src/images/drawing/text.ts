/** Text of a picture: lines that are already broken, with the spacing of Chinese typesetting. */
import { GAP, runsOf } from '../../view-models/pictures/lines.ts';
import { COLOURS } from './colours.ts';
import { SANS, SERIF } from './font-names.ts';
import { column, row, type Drawn, type Style } from './node.ts';

interface Letters {
  size: number;
  /** Height of a line, in pixels. */
  line: number;
  colour?: string;
  bold?: boolean;
  serif?: boolean;
  centred?: boolean;
  /** Struck through, for what no longer holds. */
  struck?: boolean;
}

/** Beginning of the first line, in bold: a time or the label of a state. */
interface Lead {
  text: string;
  struck?: boolean;
}

export function text(lines: string | readonly string[], letters: Letters, lead?: Lead): Drawn {
  const all = typeof lines === 'string' ? [lines] : lines;
  const drawn = all.map((line, index) => lineOf(line, letters, index === 0 ? lead : undefined));
  return {
    ...column({ fontSize: letters.size, ...(letters.centred ? { alignItems: 'center' } : {}) }, ...drawn),
    read: 'word',
  };
}

function lineOf(line: string, letters: Letters, lead: Lead | undefined): Drawn {
  const style = { height: letters.line, marginLeft: indentOf(line, letters) };
  if (lead === undefined || !line.startsWith(lead.text)) return row(style, ...runs(line, letters));
  return row(
    style,
    ...runs(lead.text, { ...letters, bold: true, struck: lead.struck ?? false }),
    ...runs(line.slice(lead.text.length), letters),
  );
}

/** An opening quote at the beginning of a line has an empty left half. */
const indentOf = (line: string, { size, centred }: Letters): number =>
  !centred && /^[“‘「『（《〈【]/u.test(line) ? -size / 2 : 0;

const runs = (line: string, letters: Letters): Drawn[] =>
  (line === '' ? [] : runsOf(line)).flatMap((run, index) =>
    squeezed(run).map(({ text: piece, half }, place): Drawn => ({
      type: 'div',
      props: {
        style: {
          ...styleOf(letters),
          ...(half ? { fontFeatureSettings: '"halt"' } : {}),
          ...(index > 0 && place === 0 ? { marginLeft: letters.size * GAP } : {}),
        },
        children: piece,
      },
    })),
  );

const MARK_BEFORE_MARK = /([”’」』》〉】）、，。：；！？](?=[”’」』》〉】）、，。：；！？“‘「『《〈【（]))/u;

/** The first of two adjacent punctuation marks loses its empty half (CLREQ 3.1.6.1). */
const squeezed = (run: string): { text: string; half: boolean }[] =>
  run
    .split(MARK_BEFORE_MARK)
    .map((piece, index) => ({ text: piece, half: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');

const styleOf = ({
  size,
  line,
  colour = COLOURS.ink,
  bold = false,
  serif = false,
  struck = false,
}: Letters): Style => ({
  display: 'flex',
  fontSize: size,
  height: line,
  lineHeight: line / size,
  whiteSpace: 'pre',
  color: colour,
  fontFamily: serif ? SERIF : SANS,
  fontWeight: bold || serif ? 700 : 400,
  ...(struck ? { textDecoration: 'line-through' } : {}),
});
