import type { Desk } from '../desk.ts';

/** Buttons to the screens for a published menu. */
export function Entrances({ desk: { dispatch } }: { desk: Desk }) {
  return (
    <section className="sec" aria-labelledby="published">
      <div className="sec-h">
        <h2 id="published">已经发布的</h2>
      </div>
      <p className="ed-row">
        <button
          type="button"
          className="btn"
          onClick={() => {
            dispatch({ type: 'go', step: 'changes' });
          }}
        >
          活动变了
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            dispatch({ type: 'go', step: 'held' });
          }}
        >
          记“办了”
        </button>
      </p>
    </section>
  );
}
