import type { Interpretation } from '../../../view-models/search/words.ts';
import { Icon } from '../../parts/Icon.tsx';

/** How terms were interpreted, where they are not searched for literally. */
export function Interpretations({ interpretations }: { interpretations: readonly Interpretation[] }) {
  if (interpretations.length === 0) return null;
  return (
    <p className="search-interpretations">
      <Icon name="info" />
      <span>
        {interpretations.map(({ label, source, meanings }) => (
          <span key={source} className="search-interpretation">
            {label}“{source}”：
            {meanings.map((text, index) => (
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
