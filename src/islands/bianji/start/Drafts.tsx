import { fullMonth, savedWords } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { draftId, type StoredDraft } from '../state/drafts.ts';
import { openQuestions } from '../state/state.ts';

/** Drafts stored on this device, at the top of the page. */
export function Drafts({ desk }: { desk: Desk }) {
  const { drafts = [], data, state, dispatch, discard, today } = desk;
  const names = new Map(
    data.districts.flatMap(({ stations }) => stations.map(({ key, name }) => [key as string, name])),
  );
  const shown = drafts.filter(({ draft }) => names.has(draft.station));
  return (
    <>
      {shown.map((stored) => (
        <div key={stored.id} className="ed-draft note">
          <Glyph name="again" />
          <p>
            <b>
              写到一半：{names.get(stored.draft.station)}，{fullMonth(stored.draft.month)}
            </b>
            <small>
              {countWords(stored)}。{savedWords(stored.at, today)}存在这台设备。
            </small>
          </p>
          <p className="ed-row">
            <button
              type="button"
              className="btn"
              onClick={() => {
                dispatch({
                  type: 'restore',
                  draft: stored.draft,
                  step: stored.step === 'start' ? 'edit' : stored.step,
                });
              }}
            >
              接着写
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                discard(stored.id);
                if (state.draft && draftId(state.draft) === stored.id) dispatch({ type: 'discard' });
              }}
            >
              丢掉
            </button>
          </p>
        </div>
      ))}
    </>
  );
}

function countWords({ draft }: StoredDraft): string {
  const open = openQuestions(draft).length;
  return `${String(draft.entries.length)}项${open > 0 ? `，${String(open)}处没核对` : ''}`;
}
