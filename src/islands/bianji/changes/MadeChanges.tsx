import type { EditedDesk } from './use-edited.ts';

/** The changes made so far. The last one of each activity can be undone. */
export function MadeChanges({ edited: { edits, open } }: { edited: EditedDesk }) {
  if (!open || edits.list.length === 0) return null;
  const titles = new Map(open.base.activities.map(({ id, title }) => [id, title]));
  return (
    <section className="sec" aria-labelledby="made">
      <div className="sec-h">
        <h2 id="made">记下的{edits.list.length}处</h2>
        <p className="sub">交出去才算数</p>
      </div>
      <ul className="ed-need">
        {edits.list.map((edit, index) => {
          const title = titles.get(edit.id) ?? edit.id;
          const isLast = edits.list.findLastIndex(({ id }) => id === edit.id) === index;
          return (
            <li key={`${String(index)} ${edit.id}`}>
              <span>
                {title}
                <small>{edit.type === 'change' ? edit.kind : '办了'}</small>
              </span>
              {isLast && (
                <button
                  type="button"
                  className="ed-link"
                  onClick={() => {
                    edits.replace(edits.list.filter((_, place) => place !== index));
                  }}
                >
                  撤回<span className="vh">：{title}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
