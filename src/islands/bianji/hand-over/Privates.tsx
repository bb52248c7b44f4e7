import type { PrivateFinding } from '../../../view-models/bianji/hand-over.ts';
import { Callout } from '../parts/Callout.tsx';

interface PrivatesProps {
  privates: readonly PrivateFinding[];
  /** The label of the field at a path. */
  labelOf: (path: readonly PropertyKey[]) => string;
  /** Opens the field; undefined where the text is not edited here. */
  onFix: ((finding: PrivateFinding) => void) | undefined;
}

/** Private data, the only problem that prevents handing a menu over. */
export function Privates({ privates, labelOf, onFix }: PrivatesProps) {
  return (
    <Callout tone="problem" icon="lock" head={`有${String(privates.length)}处私人信息，先换掉才能交`} live>
      <ul className="ed-need">
        {privates.map((finding) => {
          const { activity, path, title, found, fix } = finding;
          return (
            <li key={`${String(activity)} ${path.join('.')} ${found}`}>
              <span>
                {title === '' ? '主题' : title}，{labelOf(path)}：{found}
                <small>{fix}</small>
              </span>
              {onFix && (
                <button
                  type="button"
                  className="ed-link"
                  onClick={() => {
                    onFix(finding);
                  }}
                >
                  去改<span className="vh">{title}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
