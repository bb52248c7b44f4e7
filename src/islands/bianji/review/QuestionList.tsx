import { useMemo } from 'react';
import type { AskedQuestion, Intake } from '../../../view-models/bianji/intake.ts';
import { useGrowing } from '../../growing.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../state/state.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { useReviewDesk } from './review-desk.ts';
import { useTaken } from './use-taken.ts';

interface QuestionListProps {
  desk: Desk;
  draft: Draft;
  intake: Intake;
  /** Index of the first question without an answer. */
  firstOpen: number;
}

export function QuestionList({ desk, draft, intake, firstOpen }: QuestionListProps) {
  const { entries, answers } = draft;
  const { questions } = intake;
  const entryOf = useMemo(() => new Map(entries.map((entry) => [entry.read, entry])), [entries]);
  const taken = useTaken(desk, draft);
  const reviewDesk = useReviewDesk(desk);
  const grown = useGrowing(questions.length, intake);
  return (
    <ol>
      {questions.slice(0, Math.max(grown, firstOpen + 1)).map((question, index) => (
        <QuestionCard
          key={`${question.at} ${String(index)}`}
          desk={reviewDesk}
          question={question}
          index={index}
          title={titleOf(question, intake)}
          given={answers[index]}
          entry={question.activity === undefined ? undefined : entryOf.get(question.activity)}
          taken={taken}
        />
      ))}
    </ol>
  );
}

function titleOf({ activity, candidate, at }: AskedQuestion, { activities }: Intake): string {
  const title = candidate?.values.title ?? (activity === undefined ? undefined : activities[activity]?.values.title);
  return title === undefined || title === '' ? `${at}这里` : title;
}
