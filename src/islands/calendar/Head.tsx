import type { MouseEvent } from 'react';
import * as urls from '../../urls.ts';
import { Icon } from '../parts/Icon.tsx';

interface HeadProps {
  heading: string;
  count: string;
  themes: string;
  sample: boolean;
  previous: Step;
  next: Step;
  onToday?: (event: MouseEvent) => void;
}

/** A step back or forward; without an address it is disabled. */
export interface Step {
  label: string;
  spoken: string;
  href: string | undefined;
  onClick?: (event: MouseEvent) => void;
}

/** The month with its theme, and links to its neighbours. */
export function Head({ heading, count, themes, sample, previous, next, onToday }: HeadProps) {
  return (
    <div className="calendar-head">
      <h1>
        <span className="ph">{heading}</span>
      </h1>
      <p className="calendar-nav">
        <StepLink icon="left" {...previous} />
        <a className="btn" href={urls.calendar()} onClick={onToday}>
          回今天
        </a>
        <StepLink icon="right" {...next} />
      </p>
      <p className="lede">
        {count}
        {themes && <span className={themes.includes('、') ? 'many-themes' : undefined}>{`，${themes}`}</span>}{' '}
        {sample && <span className="badge">示例</span>}
      </p>
    </div>
  );
}

/** A disabled step stays in the document, so that it does not lose focus. */
function StepLink({ icon, label, spoken, href, onClick }: Step & { icon: 'left' | 'right' }) {
  const text = <span>{label}</span>;
  return (
    <a
      className="btn"
      href={href}
      aria-label={spoken || undefined}
      aria-disabled={href ? undefined : true}
      role={href ? undefined : 'link'}
      tabIndex={href ? undefined : 0}
      onClick={onClick}
    >
      {icon === 'left' && <Icon name="left" />}
      {text}
      {icon === 'right' && <Icon name="right" />}
    </a>
  );
}
