import type { Desk } from '../desk.ts';
import { Callout } from '../parts/Callout.tsx';
import { leftOutGroups } from './left-out.ts';
import type { Preview } from './use-preview.ts';

/** Activities that are not in the preview, as buttons to their forms. */
export function LeftOut({ desk: { state, dispatch }, leftOut }: { desk: Desk; leftOut: Preview['leftOut'] }) {
  const groups = leftOutGroups(leftOut).map(({ head, activities }) => (
    <Callout key={head} tone="problem" head={head}>
      <ul className="pv-left-out">
        {activities.map(({ activity, title }) => (
          <li key={activity}>
            <button
              type="button"
              className="ed-link"
              onClick={() => {
                dispatch({ type: 'go', step: 'edit', open: state.draft?.entries[activity]?.key });
              }}
            >
              {title}
              <span className="vh">，去改</span>
            </button>
          </li>
        ))}
      </ul>
    </Callout>
  ));
  return groups.length > 0 ? <div className="pv-missing">{groups}</div> : null;
}
