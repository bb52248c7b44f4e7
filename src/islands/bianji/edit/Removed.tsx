import type { Desk } from '../desk.ts';

/** Undoes the removal of the last activity. */
export function Removed({ desk: { state, dispatch } }: { desk: Desk }) {
  if (state.removed === undefined) return null;
  return (
    <div className="ed-callout plain" role="status">
      <p className="ed-row">
        <span>删掉了“{state.removed.entry.activity.title ?? '没写标题的一项'}”。</span>
        <button
          type="button"
          className="btn"
          data-undo=""
          onClick={() => {
            dispatch({ type: 'undo-remove' });
            document.querySelector<HTMLElement>('.ed h1')?.focus();
          }}
        >
          撤回
        </button>
      </p>
    </div>
  );
}
