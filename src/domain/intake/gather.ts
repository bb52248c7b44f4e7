/** Collects activities and questions; indices of questions follow the activities. */
import { hasMobile } from './fields/private.ts';
import type { Question, ReadActivity, Reading, Skipped } from './reading.ts';

export class Gathered {
  readonly activities: ReadActivity[] = [];
  readonly questions: Question[] = [];
  readonly skipped: Skipped[] = [];

  /** @param questions with indices into `activities` */
  add(activities: readonly ReadActivity[], questions: readonly Question[]): void {
    const unnamed = activities.find(({ values }) => values.title === '' || hasMobile(values.title));
    if (unnamed !== undefined)
      return this.ask({
        at: unnamed.at,
        kind: 'title-missing',
        text: '没有能放上网的活动名称，没有放进来',
        answers: [],
      });
    const offset = this.activities.length;
    for (const activity of activities) this.#addSafe(activity);
    for (const question of questions)
      this.questions.push(
        question.activity === undefined ? question : { ...question, activity: question.activity + offset },
      );
  }

  /** The last safeguard: drops any text with a mobile number, however its digits are divided. */
  #addSafe(activity: ReadActivity): void {
    const unsafe = Object.entries(activity.values).filter(([, value]) => typeof value === 'string' && hasMobile(value));
    if (unsafe.length === 0) return void this.activities.push(activity);
    const safe = Object.entries(activity.values).filter((entry) => !unsafe.some(([name]) => name === entry[0]));
    this.ask({ at: activity.at, kind: 'phone-mobile', text: '这里有个人手机号，不能上网，没有放进来', answers: [] });
    this.activities.push({ ...activity, values: { title: '', ...Object.fromEntries(safe) } });
  }

  /** Also drops the questions about an activity that is left out. */
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
