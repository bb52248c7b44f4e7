import type { ReactNode } from 'react';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import type { Handed, HandedFile } from '../../../view-models/bianji/hand-over.ts';
import type { Desk } from '../desk.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import type { HandOverModule } from './modules.ts';

/** The menu with which the draft is merged: the one on the site, or a newer one on the code host. */
export interface Base {
  menu: DraftMenu | undefined;
  replace: (menu: DraftMenu | undefined) => void;
}

export interface WayProps {
  desk: Desk;
  module: HandOverModule;
  handed: Handed;
  file: HandedFile;
  base: Base;
}

/** A way to hand the menu over. */
export function Way({
  icon,
  name,
  words,
  children,
}: {
  icon: GlyphName;
  name: string;
  words: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="ed-way">
      <Glyph name={icon} />
      <div>
        <h3>{name}</h3>
        <p>{words}</p>
        <div className="ed-row">{children}</div>
      </div>
    </li>
  );
}
