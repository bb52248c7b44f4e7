import type { Desk } from '../desk.ts';
import { Ways } from '../hand-over/Ways.tsx';
import { labelAt } from '../hand-over/labels.ts';
import { Outcomes } from '../hand-over/Outcomes.tsx';
import { Privates } from '../hand-over/Privates.tsx';
import { Callout } from '../parts/Callout.tsx';
import type { EditedDesk } from './use-edited.ts';

/** Hands over the edited menu, in the same ways as a new one. */
export function HandOverEdits({ desk, edited: { open, edits, replaceBase } }: { desk: Desk; edited: EditedDesk }) {
  if (!open || !desk.chosen || edits.list.length === 0) return null;
  const { menu, outcomes, failed, done } = open.edited;
  const handed = { menu, outcomes, isUpdate: true, differences: [], undated: [] };
  const file = open.module.handedFile(menu, desk.chosen.place);
  return (
    <>
      <Outcomes handed={handed} />
      {failed.length > 0 && (
        <Callout tone="problem" head={`有${String(failed.length)}处放不进网上现在的菜单`}>
          <ul className="ed-need">
            {failed.map(({ edit, title, reason }, index) => (
              <li key={`${String(index)} ${edit.id}`}>
                <span>
                  {title === '' ? edit.id : title}：{reason}
                </span>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {done.length > 0 && (
        <Callout tone="plain" head={`有${String(done.length)}处网上已经是这样`}>
          <ul className="ed-need">
            {done.map(({ edit, title }, index) => (
              <li key={`${String(index)} ${edit.id}`}>
                <span>
                  {title}：{open.module.differenceOf(edit, undefined)}
                </span>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <section className="sec" aria-labelledby="ways">
        <div className="sec-h">
          <h2 id="ways">交出去</h2>
          <p className="sub">选一样就行</p>
        </div>
        {file.privates.length > 0 ? (
          <Privates privates={file.privates} labelOf={(path) => labelAt(desk, path)} onFix={undefined} />
        ) : (
          <Ways
            desk={desk}
            module={open.module}
            handed={handed}
            file={file}
            base={{ menu: open.base, replace: replaceBase }}
          />
        )}
        <p className="ed-gap">
          <button
            type="button"
            className="btn"
            onClick={() => {
              edits.replace([]);
            }}
          >
            交好了，清掉这些改动
          </button>
        </p>
      </section>
    </>
  );
}
