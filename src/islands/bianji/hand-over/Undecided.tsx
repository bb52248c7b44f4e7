import type { DraftProblem } from '../../../domain/draft/problems.ts';
import type { Handed } from '../../../view-models/bianji/hand-over.ts';
import { Callout } from '../parts/Callout.tsx';
import { inLabels, withoutTitle } from '../parts/problem-words.ts';
import type { Desk } from '../desk.ts';
import { openQuestions, type Draft } from '../state/state.ts';

interface Item {
  key: string;
  title: string;
  texts: string[];
  open: () => void;
}

/** What does not prevent handing over: questions without an answer, and problems of the check. */
export function Undecided({ desk, draft, handed }: { desk: Desk; draft: Draft; handed: Handed }) {
  const { undated } = handed;
  const items = undecidedItems(desk, draft, handed);
  const fine = draft.entries.length - items.filter(({ key }) => key.startsWith('entry')).length;
  return (
    <section className="sec" aria-labelledby="undecided">
      <div className="sec-h">
        <h2 id="undecided">{items.length === 0 ? '都定了' : `还没定的${String(items.length)}处`}</h2>
      </div>
      {items.length > 0 && (
        <>
          <ul className="ed-need">
            {items.map(({ key, title, texts, open }) => (
              <li key={key}>
                <span>
                  <b>{title}</b>
                  {texts.map((text) => (
                    <small key={text}>{text}</small>
                  ))}
                </span>
                <button type="button" className="ed-link" onClick={open}>
                  去改<span className="vh">：{title}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="ed-hint">不改也能交，维护人会看到。检查过不去的，网站要等改好才更新。</p>
        </>
      )}
      {undated.length > 0 && (
        <Callout tone="plain" head={`没写日子的${String(undated.length)}项先不交`}>
          <p>{undated.join('、')}。还留在这台设备的草稿里。</p>
        </Callout>
      )}
      {fine > 0 && (
        <Callout tone="good" head={items.length === 0 ? `${String(fine)}项都查过了` : `其余${String(fine)}项查过了`}>
          <p>日子、时间、电话都对得上，没有个人信息。</p>
        </Callout>
      )}
    </section>
  );
}

function undecidedItems({ state, problems, data, dispatch }: Desk, draft: Draft, { isUpdate }: Handed): Item[] {
  const questions = openQuestions(draft).length;
  const toMend = problems.filter(({ hint }) => !hint);
  // A published theme is kept if the draft has none.
  const isThemeless = draft.theme.title.trim() === '';
  const ofMenu = toMend.filter(({ activity }) => activity === undefined && !(isUpdate && isThemeless));
  // The field that the row leads to shows how to fix it.
  const text = ({ found }: DraftProblem, title?: string): string =>
    inLabels(withoutTitle(found, title), [...data.fields.activity, ...data.fields.theme]);
  const go = (open?: number) => (): void => {
    dispatch({ type: 'go', step: 'edit', open });
  };
  const isRead = state.draft?.intake !== undefined && questions > 0;
  return [
    ...(isRead
      ? [
          {
            key: 'questions',
            title: `核对里还有${String(questions)}处没回答`,
            texts: [],
            open: () => {
              dispatch({ type: 'go', step: 'review' });
            },
          },
        ]
      : []),
    ...(ofMenu.length > 0
      ? [
          {
            key: 'menu',
            title: '月主题',
            texts: isThemeless ? ['还没写'] : ofMenu.map((problem) => text(problem)),
            open: go(),
          },
        ]
      : []),
    ...draft.entries.flatMap(({ key, activity }, index): Item[] => {
      const own = toMend.filter((problem) => problem.activity === index);
      const isTimeless = activity.time === undefined && activity.date !== undefined;
      const texts = [...own.map((problem) => text(problem, activity.title)), ...(isTimeless ? ['几点开始没写'] : [])];
      if (texts.length === 0) return [];
      return [{ key: `entry ${String(key)}`, title: activity.title ?? '没写标题的一项', texts, open: go(key) }];
    }),
  ];
}
