import type { Desk } from '../desk.ts';
import { inLabels } from '../parts/problem-words.ts';
import { Callout } from '../parts/Callout.tsx';
import type { Draft } from '../state/state.ts';

/** The theme of the month. */
export function ThemeFields({ desk, draft }: { desk: Desk; draft: Draft }) {
  const { theme } = draft;
  return (
    <div className="ed-pick ed-gap">
      {desk.data.fields.theme.map(({ key, label, help, example, isRequired, max }) => {
        const value = key === 'title' ? theme.title : (theme.text ?? '');
        const problem = desk.problems.find(
          ({ activity, path }) => activity === undefined && path[0] === 'theme' && path[1] === key,
        );
        const isShown = problem !== undefined && value !== '';
        const id = `theme-${key}`;
        return (
          <div key={key} className="ed-fld">
            <label htmlFor={id}>
              {label}
              <span className="ed-opt">{isRequired ? help.replace(/。$/, '') : '可不写'}</span>
              {max !== undefined && max <= 40 && (
                <span className="ed-opt ed-cnt">
                  {[...value].length} / {max}字
                </span>
              )}
            </label>
            <input
              id={id}
              className={isShown ? 'ed-in bad' : 'ed-in'}
              value={value}
              placeholder={example}
              aria-describedby={isShown ? `${id}-p` : undefined}
              onInput={({ currentTarget }) => {
                const text = currentTarget.value;
                desk.dispatch({
                  type: 'theme',
                  theme: key === 'title' ? { ...theme, title: text } : withText(theme, text),
                });
              }}
            />
            {isShown && (
              <Callout tone="problem" id={`${id}-p`} head={problem.found}>
                <p>{inLabels(problem.fix, desk.data.fields.theme)}</p>
              </Callout>
            )}
          </div>
        );
      })}
    </div>
  );
}

const withText = ({ title }: Draft['theme'], text: string): Draft['theme'] =>
  text === '' ? { title } : { title, text };
