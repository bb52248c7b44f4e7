/** What is said otherwise than it is written, and ages. */
import { MAX_TEXTS } from '../rank/matches.ts';
import { withoutStopWords } from '../query/stop-words.ts';
import type { Tier } from '../query/want.ts';
import { ageIn } from './ages.ts';
import { sameWords } from './same-words.ts';

/** 小孩 is looked for as 孩子, 儿童 … as well. */
export const saidOtherwise: Tier = (part, corpus) => {
  const meant = [part, withoutStopWords(part)]
    .map((said) => sameWords(said, corpus.isNamed))
    .find((words) => words !== undefined);
  const texts =
    meant &&
    [part, ...meant].filter((text, index, all) => all.indexOf(text) === index && corpus.has(text)).slice(0, MAX_TEXTS);
  return texts?.length ? [{ source: part, texts, how: 'meaning' }] : undefined;
};

/** 80岁: whom it suits. */
export const byAge: Tier = (part, corpus) => {
  const age = ageIn(part);
  return age === undefined || !corpus.suitsAnyOf(age) ? undefined : [{ source: part, texts: [], age, how: 'age' }];
};
