import type { PrivateFinding } from '../../../view-models/bianji/hand-over.ts';
import { Say } from '../parts/Say.tsx';

interface PrivatesProps {
  privates: readonly PrivateFinding[];
  /** The label of the field at a path. */
  labelOf: (path: readonly PropertyKey[]) => string;
  /** Undefined where it is not written here. */
  mend: ((finding: PrivateFinding) => void) | undefined;
}

/** The only thing that keeps a menu from leaving. */
export function Privates({ privates, labelOf, mend }: PrivatesProps) {
  return (
    <Say tone="mend" icon="lock" head={`有${String(privates.length)}处私人信息，先换掉才能交`} live>
      <ul className="ed-need">
        {privates.map((finding) => {
          const { activity, path, title, found, fix } = finding;
          return (
            <li key={`${String(activity)} ${path.join('.')} ${found}`}>
              <span>
                {title === '' ? '主题' : title}，{labelOf(path)}：{found}
                <small>{fix}</small>
              </span>
              {mend && (
                <button
                  type="button"
                  className="ed-link"
                  onClick={() => {
                    mend(finding);
                  }}
                >
                  去改<span className="vh">{title}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Say>
  );
}
