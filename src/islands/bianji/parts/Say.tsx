import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './Glyph.tsx';

interface SayProps {
  /** What is to be mended, what is fine, or a remark. */
  tone: 'mend' | 'good' | 'plain';
  head?: string;
  icon?: GlyphName;
  id?: string;
  live?: boolean;
  children?: ReactNode;
}

const ICONS = { mend: 'warn', good: 'done', plain: 'info' } as const;

/** A remark that appears while someone writes: what is the matter, why, and what can be pressed. */
export function Say({ tone, head, icon = ICONS[tone], id, live = false, children }: SayProps) {
  return (
    <div className={`ed-say ${tone}`} id={id} role={live ? 'status' : undefined}>
      <Glyph name={icon} />
      <div>
        {head !== undefined && <p className="ed-say-h">{head}</p>}
        {children}
      </div>
    </div>
  );
}
