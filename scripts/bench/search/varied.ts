/** Any number of distinct activities, mixed from words of the real ones: generated content would repeat the same sixteen titles. */
import type { SearchDocument } from '../../../src/domain/search/index/document.ts';
import { seeded, type Seeded } from '../seeded.ts';

export function variedDocuments(real: readonly SearchDocument[], activities: number): SearchDocument[] {
  const random = seeded(activities);
  const models = real.filter(({ kind }) => kind === 'activity');
  const mixWords = wordMixer(random, models);
  const mixed = Array.from({ length: activities }, (_, index): SearchDocument => {
    const model = random.pick(models);
    return {
      ...model,
      ...mixWords(),
      key: `${model.links[0]!.split(':')[1]!}/mixed-${index}`,
      sessions: model.sessions.map((session) => ({ ...session, day: session.day + random.below(28) })),
    };
  });
  return [...real.filter(({ kind }) => kind !== 'activity'), ...mixed];
}

type Words = Pick<SearchDocument, 'title' | 'place' | 'audience' | 'passages'>;

/** @returns a function that makes words for an activity from those of all `models`: two phrases for its title, two sentences */
export function wordMixer(random: Seeded, models: readonly SearchDocument[]): () => Words {
  const phrases = distinct(models.flatMap(({ title }) => title.split(/[：，、？！]/u)));
  const sentences = distinct(models.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split('。'))));
  return () => {
    const { place, audience } = random.pick(models);
    return {
      title: `${random.pick(phrases)}：${random.pick(phrases)}`,
      place,
      audience,
      passages: [{ section: 'what', text: `${random.pick(sentences)}。${random.pick(sentences)}` }],
    };
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');
