import { createElement, type CSSProperties, type ReactNode } from 'react';
import type { Drawn, Style } from '../../../images/drawing/node.ts';
import { SANS, SERIF } from '../../../images/drawing/font-names.ts';
import { Scaled } from './Scaled.tsx';
import type { Preview } from './use-preview.ts';

/** The tree of boxes that the site draws as a PNG, as elements: same sizes and line breaks, the fonts of the device. */
export function Picture({ sheet, words }: Preview['picture'][number]) {
  return (
    <Scaled width={sheet.width} height={sheet.height}>
      <div className="pv-drawing" role="img" aria-label={words}>
        {elementOf(sheet.tree, 0)}
      </div>
    </Scaled>
  );
}

function elementOf({ type, props: { style, children, src } }: Drawn, key: number): ReactNode {
  if (type === 'img') return createElement('img', { key, src, alt: '', style: inFonts(style) });
  const inside = typeof children === 'string' ? children : children?.map(elementOf);
  return createElement('div', { key, style: inFonts(style) }, inside);
}

const FONTS: Readonly<Record<string, string>> = { [SANS]: 'var(--font-sans)', [SERIF]: 'var(--font-display)' };

const inFonts = ({ fontFamily, ...style }: Style): CSSProperties =>
  fontFamily === undefined ? style : { ...style, fontFamily: FONTS[fontFamily] ?? String(fontFamily) };
