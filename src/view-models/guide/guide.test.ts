import { expect, test } from 'vitest';
import { makeWorld } from '../../domain/world.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { guideIndexView, guidePaths, guideView, type GuideText } from './guide.ts';

const text = (id: string): GuideText => ({ id, title: id, lede: `${id} lede`, sections: [], html: '' });
const TEXTS = ['start', 'deploy', 'monthly', 'start-en', 'deploy-en'].map(text);
const worldWith = (docs: boolean) => {
  const entries = sampleEntries();
  return makeWorld(
    { ...entries, site: entries.site.map((entry) => ({ ...entry, data: { ...entry.data, docs } })) },
    '2026-11-18',
  );
};
const world = worldWith(true);

test('a site has the documents only when it asks for them', () => {
  expect(guidePaths(worldWith(false), TEXTS)).toEqual([]);
  expect(guidePaths(world, TEXTS).map(({ params }) => params.doc)).toEqual([
    undefined,
    'start',
    'deploy',
    'monthly',
    'start-en',
    'deploy-en',
  ]);
});

test('lists the documents by language', () => {
  const { chinese, english } = guideIndexView(world, TEXTS);
  expect([chinese.map(({ title }) => title), english.map(({ title }) => title)]).toEqual([
    ['start', 'deploy', 'monthly'],
    ['start-en', 'deploy-en'],
  ]);
});

test('leads to the document before and after in the same language, and to the same in the other', () => {
  const { previous, next, other, lang } = guideView(world, TEXTS, 'deploy');
  expect([previous?.title, next?.title, other?.title, lang]).toEqual(['start', 'monthly', 'deploy-en', 'zh-CN']);
  const english = guideView(world, TEXTS, 'deploy-en');
  expect([english.previous?.title, english.next, english.other?.title, english.lang]).toEqual([
    'start-en',
    undefined,
    'deploy',
    'en',
  ]);
  expect(guideView(world, TEXTS, 'monthly').other).toBeUndefined();
});

test('refuses a document that does not exist', () => {
  expect(() => guideView(world, TEXTS, 'unknown')).toThrow('unknown');
});
