import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './Glyph.tsx';

interface CalloutProps {
  /** What is to be mended, what is fine, or a remark. */
  tone: 'problem' | 'good' | 'plain';
  head?: string;
  icon?: GlyphName;
  id?: string;
  live?: boolean;
  children?: ReactNode;
}

const ICONS = { problem: 'warn', good: 'done', plain: 'info' } as const;

/** A remark that appears while someone writes: what is the matter, why, and what can be pressed. */
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
