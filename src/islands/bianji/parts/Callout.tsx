import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './Glyph.tsx';

interface CalloutProps {
  /** Something to fix, something that is right, or a remark. */
  tone: 'problem' | 'good' | 'plain';
  head?: string;
  icon?: GlyphName;
  id?: string;
  live?: boolean;
  children?: ReactNode;
}

const ICONS = { problem: 'warn', good: 'done', plain: 'info' } as const;

/** A remark that appears while the editor writes: what it is about, the reason, and buttons to react. */
export function Callout({ tone, head, icon = ICONS[tone], id, live = false, children }: CalloutProps) {
  return (
    <div className={`ed-callout ${tone}`} id={id} role={live ? 'status' : undefined}>
      <Glyph name={icon} />
      <div>
        {head !== undefined && <p className="ed-callout-head">{head}</p>}
        {children}
      </div>
    </div>
  );
}
