import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Desk } from '../desk.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Callout } from '../parts/Callout.tsx';
import { openQuestions, type Draft } from '../state/state.ts';
import { QuestionList } from './QuestionList.tsx';
import { ReadList } from './ReadList.tsx';
import { SkippedList } from './SkippedList.tsx';

/** 核对: questions first, then what was read. */
export function Review({ desk }: { desk: Desk }) {
  const { draft } = desk.state;
  return draft?.intake === undefined ? null : <OpenReview desk={desk} draft={draft} />;
}

function OpenReview({ desk, draft }: { desk: Desk; draft: Draft }) {
  const { dispatch } = desk;
  const intake = draft.intake!;
  const open = openQuestions(draft);
  const box = useRef<HTMLDivElement>(null);
  const [next] = useState(() => (): void => {
    focusNext(box.current);
  });
  useNextKey(next);
  useNextAfterAnswer(open, next, box);
  return (
    <div ref={box}>
      <div className="page-head">
        <h1 tabIndex={-1}>读成了什么</h1>
        <p className="lede">{intake.names.join('、')}。原来的没有动。</p>
      </div>
      <div className="ed-sum">
        <p role="status">
          读到<b>{intake.activities.length}</b>项，
          {open.length > 0 ? (
            <>
              还有<b>{open.length}</b>处要您定
            </>
          ) : (
            '没有要定的了'
          )}
        </p>
        {open.length > 0 ? (
          <button type="button" className="btn pri" aria-keyshortcuts="F8" onClick={next}>
            <Glyph name="next" />
            下一处
          </button>
        ) : (
          <GoOn desk={desk} isPrimary />
        )}
      </div>
      {intake.errors.map(({ name, text }) => (
        <Callout key={name} tone="problem" head={`${name}没有读成`}>
          <p>{text}</p>
        </Callout>
      ))}
      {intake.questions.length > 0 && (
        <section className="ed-questions" aria-labelledby="open">
          <div className="sec-h">
            <h2 id="open">{open.length > 0 ? '先定这里' : `定好的${String(intake.questions.length)}处`}</h2>
            {open.length > 0 && <p className="sub">定好一处，自动到下一处；电脑上按F8也行</p>}
          </div>
          <QuestionList desk={desk} draft={draft} intake={intake} firstOpen={open[0] ?? -1} />
        </section>
      )}
      <ReadList intake={intake} />
      <SkippedList skipped={intake.skipped} />
      <p className="ed-row ed-gap">
        <GoOn desk={desk} isPrimary={open.length === 0} />
        <button
          type="button"
          className="btn"
          onClick={() => {
            dispatch({ type: 'go', step: 'start' });
          }}
        >
          换一个文件
        </button>
        {open.length > 0 && <span className="small muted">还有{open.length}处没定，也可以先往下走，最后再回来。</span>}
      </p>
    </div>
  );
}

function GoOn({ desk, isPrimary }: { desk: Desk; isPrimary: boolean }) {
  return (
    <button
      type="button"
      className={isPrimary ? 'btn pri' : 'btn'}
      onClick={() => {
        desk.dispatch({ type: 'go', step: 'edit' });
      }}
    >
      往下走
    </button>
  );
}

/** Moves the focus to the next open question, or the first. */
function focusNext(box: HTMLElement | null): void {
  const heads = [...(box?.querySelectorAll<HTMLElement>('[data-open] h3') ?? [])];
  const { activeElement } = document;
  const after = heads.find(
    (head) =>
      activeElement !== null &&
      head !== activeElement &&
      (activeElement.compareDocumentPosition(head) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const target = after ?? heads[0];
  target?.focus({ preventScroll: true });
  target?.closest('li')?.scrollIntoView({ block: 'start' });
}

function useNextKey(next: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      next();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [next]);
}

/**
 * An answered card loses its buttons, so the focus moves to the next open question, or to the button that goes on. A reopened card gets
 * the focus.
 */
function useNextAfterAnswer(
  open: readonly number[],
  next: () => void,
  box: { readonly current: HTMLElement | null },
): void {
  const before = useRef(open);
  // Before useKeptFocus looks for a new element to focus.
  useLayoutEffect(() => {
    const wasAnswered = open.length < before.current.length;
    const reopened = open.findIndex((index) => !before.current.includes(index));
    before.current = open;
    if (reopened >= 0) box.current?.querySelectorAll<HTMLElement>('[data-open] h3')[reopened]?.focus();
    if (!wasAnswered) return;
    if (open.length > 0) next();
    else document.querySelector<HTMLElement>('.ed-sum .btn')?.focus();
  });
}
