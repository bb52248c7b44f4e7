import type { Day } from '../../../domain/calendar/day.ts';
import type { Answer } from '../../../domain/intake/reading.ts';
import { activityWords, questionTag, rowWords } from '../../../view-models/bianji/words.ts';
import type { AskedQuestion } from '../../../view-models/bianji/intake.ts';
import type { Desk } from '../desk.ts';
import { Glyph } from '../parts/Glyph.tsx';
import type { Draft } from '../state/state.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import { RowView } from './RowView.tsx';

interface QuestionCardProps {
  desk: Desk;
  draft: Draft;
  index: number;
  /** Days with activities. */
  taken: ReadonlySet<Day>;
}

/** One thing to decide, with the editor's own row beside it. Nothing is chosen beforehand. */
export function QuestionCard({ desk, draft, index, taken }: QuestionCardProps) {
  const question = draft.intake!.questions[index]!;
  const given = draft.answers[index];
  const entry = draft.entries.find(({ read }) => read !== undefined && read === question.activity);
  const title = titleOf(question, draft);
  const answer = (chosen: Answer): void => {
    desk.dispatch({ type: 'answer', question: index, answer: chosen });
  };
  if (given !== undefined)
    return (
      <li className="ed-answered">
        <Glyph name="done" />
        <p>
          <b>{title}</b>
          <span>
            {given.label}
            {given.dropped === undefined && entry !== undefined && `。现在是：${activityWords(entry.activity)}`}
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
      </li>
    );
  const tag = questionTag(question.kind);
  return (
    <li className="ed-q" data-open="">
      <div className="ed-q-h">
        <span className="ed-q-row">{rowWords(question.at)}</span>
        <h3 tabIndex={-1}>{title}</h3>
        <span className={tag.tone === 'look' ? 'tag' : 'tag move'}>{tag.text}</span>
        <p>
          <span className="ed-cellref">{question.at}</span> {question.text}
        </p>
      </div>
      <div className="ed-fix">
        <div>
          {entry !== undefined && <p className="muted">读到的：{activityWords(entry.activity)}</p>}
          {question.row && <RowView row={question.row} />}
        </div>
        <Answers desk={desk} question={question} taken={taken} onAnswer={answer} />
      </div>
    </li>
  );
}

interface AnswersProps {
  desk: Desk;
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
          {answer.label}
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

function titleOf({ activity, candidate, at }: AskedQuestion, { intake }: Draft): string {
  const title =
    candidate?.values.title ?? (activity === undefined ? undefined : intake?.activities[activity]?.values.title);
  return title === undefined || title === '' ? `${at}这里` : title;
}
