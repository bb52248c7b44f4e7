/** Any number of distinct activities, mixed from words of the real ones: generated content would repeat the same sixteen titles. */
import type { SearchDocument } from '../../../src/domain/search/index/document.ts';
import { seeded } from '../seeded.ts';

export function variedDocuments(real: readonly SearchDocument[], activities: number): SearchDocument[] {
  const random = seeded(activities);
  const models = real.filter(({ kind }) => kind === 'activity');
  const phrases = [...new Set(models.flatMap(({ title }) => title.split(/[：，、？！]/u)))].filter(
    (phrase) => phrase !== '',
  );
  const sentences = [
    ...new Set(models.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split('。')))),
  ].filter((sentence) => sentence !== '');
  const mixed = Array.from({ length: activities }, (_, index): SearchDocument => {
    const model = random.pick(models);
    const { place, audience } = random.pick(models);
    return {
      ...model,
      key: `${model.links[0]!.split(':')[1]!}/mixed-${index}`,
      title: `${random.pick(phrases)}：${random.pick(phrases)}`,
      place,
      audience,
      passages: [{ section: 'what', text: `${random.pick(sentences)}。${random.pick(sentences)}` }],
      sessions: model.sessions.map((session) => ({ ...session, day: session.day + random.below(28) })),
    };
  });
  return [...real.filter(({ kind }) => kind !== 'activity'), ...mixed];
}
