import { memo, useEffect, useRef, useState, type RefObject } from 'react';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Answer } from '../../../domain/intake/reading.ts';
import { activityWords, answerWords, questionTag, rowWords } from '../../../view-models/bianji/words.ts';
import type { AskedQuestion } from '../../../view-models/bianji/intake.ts';
import { whenNear } from '../../growing.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Line } from '../parts/Line.tsx';
import type { DraftEntry, GivenAnswer } from '../state/state.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import type { ReviewDesk } from './review-desk.ts';
import { RowView } from './RowView.tsx';

interface QuestionCardProps {
  desk: ReviewDesk;
  question: AskedQuestion;
  index: number;
  title: string;
  given: GivenAnswer | undefined;
  /** What was read, as it is now. */
  entry: DraftEntry | undefined;
  /** Days with activities. */
  taken: ReadonlySet<Day>;
}

/**
 * A question, with the editor's own row beside it. No answer is preselected. The list item stays when the question is answered, because
 * a browser recomputes the styles of the whole list if one is replaced.
 */
export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps) {
  const { index, given } = props;
  const box = useRef<HTMLLIElement>(null);
  const isReached = useReached(box, index < MAX_COMPLETE_CARDS);
  return (
    <li
      ref={box}
      className={given === undefined ? 'ed-q' : 'ed-answered'}
      data-open={given === undefined ? '' : undefined}
    >
      {given === undefined ? <Open {...props} isReached={isReached} /> : <Answered {...props} given={given} />}
    </li>
  );
});

function Answered({ desk, index, title, given, entry }: QuestionCardProps & { given: GivenAnswer }) {
  return (
    <>
      <Glyph name="done" />
      <p>
        <b>{title}</b>
        <span>
          {answerWords(given.label)}
          {given.dropped === undefined && entry !== undefined && (
            <Line text={`。现在是：${activityWords(entry.activity)}`} />
          )}
        </span>
      </p>
      <button
        type="button"
        className="ed-link"
        onClick={() => {
          desk.dispatch({ type: 'take-back', question: index });
        }}
      >
        改<span className="vh">{title}</span>
      </button>
    </>
  );
}

function Open({ desk, question, index, title, entry, taken, isReached }: QuestionCardProps & { isReached: boolean }) {
  const tag = questionTag(question.kind);
  return (
    <>
      <div className="ed-q-h">
        <span className="ed-q-row">{rowWords(question.at)}</span>
        <h3 tabIndex={-1}>{title}</h3>
        <span className={tag.tone === 'look' ? 'tag' : 'tag move'}>{tag.text}</span>
        <p>
          <span className="ed-cellref">{question.at}</span> {question.text}
        </p>
      </div>
      <div className="ed-fix">
        {isReached && (
          <>
            <div>
              {entry !== undefined && (
                <p className="muted">
                  读到的：
                  <Line text={activityWords(entry.activity)} />
                </p>
              )}
              {question.row && <RowView row={question.row} />}
            </div>
            <Answers
              desk={desk}
              question={question}
              taken={taken}
              onAnswer={(answer) => {
                desk.dispatch({ type: 'answer', question: index, answer });
              }}
            />
          </>
        )}
      </div>
    </>
  );
}

/** Hundreds of cards with a month grid each would delay every answer: those further down are completed on approach. */
const MAX_COMPLETE_CARDS = 40;

function useReached(box: RefObject<Element | null>, isAtOnce: boolean): boolean {
  const [isReached, setReached] = useState(isAtOnce);
  useEffect(
    () =>
      isReached
        ? undefined
        : whenNear(box.current, () => {
            setReached(true);
          }),
    [box, isReached],
  );
  return isReached;
}

interface AnswersProps {
  desk: ReviewDesk;
  question: AskedQuestion;
  taken: ReadonlySet<Day>;
  onAnswer: (answer: Answer) => void;
}

function Answers({ desk, question, taken, onAnswer }: AnswersProps) {
  const isAnswerable = question.activity !== undefined && question.field !== undefined;
  return (
    <div className="ed-answers">
      {question.answers.map((answer) => (
        <button
          key={answer.label}
          type="button"
          className="btn"
          onClick={() => {
            onAnswer(answer);
          }}
        >
          {answerWords(answer.label)}
        </button>
      ))}
      {isAnswerable && <OwnAnswer desk={desk} field={question.field!} taken={taken} onAnswer={onAnswer} />}
      {question.answers.length === 0 && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            onAnswer({ label: isAnswerable ? '先空着' : '看过了' });
          }}
        >
          {isAnswerable ? '先空着' : '看过了'}
        </button>
      )}
    </div>
  );
}
