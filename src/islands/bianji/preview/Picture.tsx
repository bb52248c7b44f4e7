import { createElement, type ReactNode } from 'react';
import { Scaled } from './Scaled.tsx';
import type { Preview } from './use-preview.ts';

type Drawn = Preview['picture'][number]['sheet']['tree'];

/** The tree of boxes of a picture as elements: the same sizes and line breaks as in the PNG, with the fonts of the device. */
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
  if (type === 'img') return createElement('img', { key, src, alt: '', style });
  const inside = typeof children === 'string' ? children : children?.map(elementOf);
  return createElement('div', { key, style }, inside);
}
