import { expect, test } from 'vitest';
import { makeWorld } from '../../domain/world.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { guideIndexView, guidePaths, guidePictures, guideView, type GuideText } from './guide.ts';

const text = (id: string): GuideText => ({ id, title: id, lede: `${id} lede`, sections: [], pictures: [], html: '' });
const TEXTS = ['start', 'deploy', 'monthly', 'start-en', 'deploy-en'].map(text);
const worldWith = (docs: boolean) => {
  const entries = sampleEntries();
  return makeWorld(
    { ...entries, site: entries.site.map((entry) => ({ ...entry, data: { ...entry.data, docs } })) },
    '2026-11-18',
  );
};
const world = worldWith(true);
const unread = () => {
  throw new Error('reads the documents');
};

test('a site has the documents only when it asks for them', () => {
  expect(guidePaths(worldWith(false), unread)).toEqual([]);
  expect(guidePaths(world, () => TEXTS).map(({ params }) => params.doc)).toEqual([
    undefined,
    'start',
    'deploy',
    'monthly',
    'start-en',
    'deploy-en',
  ]);
});

test('a site has the pictures of its documents, each once', () => {
  const texts = [['a.webp', 'b.webp'], ['a.webp']].map((pictures) => ({ ...text('start'), pictures }));
  expect(guidePictures(worldWith(false), unread)).toEqual([]);
  expect(guidePictures(world, () => texts).map(({ params }) => params.file)).toEqual(['a.webp', 'b.webp']);
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
