/** Collects activities and questions; indices of questions follow the activities. */
import type { Question, ReadActivity, Reading, Skipped } from './reading.ts';

export class Gathered {
  readonly activities: ReadActivity[] = [];
  readonly questions: Question[] = [];
  readonly skipped: Skipped[] = [];

  /** @param questions with indices into `activities` */
  add(activities: readonly ReadActivity[], questions: readonly Question[]): void {
    const offset = this.activities.length;
    this.activities.push(...activities);
    for (const question of questions)
      this.questions.push(
        question.activity === undefined ? question : { ...question, activity: question.activity + offset },
      );
  }

  /** Questions of an activity that is left out go with it. */
  addCandidate(candidate: ReadActivity, question: Omit<Question, 'candidate' | 'answers'>): void {
    this.questions.push({
      ...question,
      candidate,
      answers: [
        { label: '加上这一项', effect: 'add' },
        { label: '不要', effect: 'drop' },
      ],
    });
  }

  ask(question: Question): void {
    if (!this.questions.some(({ at, kind }) => at === question.at && kind === question.kind))
      this.questions.push(question);
  }

  skip(at: string, why: string): void {
    this.skipped.push({ at, why });
  }

  /** Leaves out the activities at these indices, and moves the indices of questions. */
  without(left: ReadonlySet<number>): Reading {
    const kept = this.activities.map((_, index) => index).filter((index) => !left.has(index));
    const position = new Map(kept.map((index, at) => [index, at]));
    return {
      activities: kept.map((index) => this.activities[index]!),
      questions: this.questions.flatMap((question) => {
        if (question.activity === undefined) return [question];
        const activity = position.get(question.activity);
        return activity === undefined ? [] : [{ ...question, activity }];
      }),
      skipped: this.skipped,
    };
  }
}
