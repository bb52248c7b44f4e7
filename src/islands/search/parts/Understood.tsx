import type { Understood as Part } from '../../../view-models/search/words.ts';
import { Icon } from '../../Icon.tsx';

/** How the query was read, where it is not simply what was typed. */
export function Understood({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  return (
    <p className="su">
      <Icon name="info" />
      <span>
        {parts.map(({ label, source, means }) => (
          <span key={source} className="su-p">
            {label}“{source}”：
            {means.map((text, index) => (
              <span key={text}>
                {index > 0 && '、'}
                <b>{text}</b>
              </span>
            ))}
          </span>
        ))}
      </span>
    </p>
  );
}
