/** The forms of each release, taken from its own samples, through all migrations since. */
import { expect, test } from 'vitest';
import { CONTENT_FORMAT } from '../../domain/schema/site.ts';
import { loadWith } from '../testing/content-in.ts';
import { changed } from '../testing/good-content.ts';
import { migrated } from './migration.ts';
import { MIGRATIONS, migrationsFrom } from './migrations.ts';

/** As in the samples of 0.1.0: districts/ninghua.md, districts/tianqu.md, menus/huancui/academy/2026-11.json. */
const OLD: Record<string, string> = {
  'districts/demo.md': changed(
    'districts/demo.md',
    'sources: [s1]',
    'honours:\n  - 乡镇社工服务站全覆盖，全省率先\n  - 新城社区为全省最美志愿服务社区\nsources: [s1]',
  ),
  'menus/demo/longjiang/2026-12.json': `{
  "month": "2026-12",
  "theme": { "title": "过冬" },
  "activities": [
    {
      "id": "20261205-peixun",
      "title": "骨干培训",
      "date": "2026-12-05",
      "join": {
        "ways": [
          "电话报名",
          "网上点单"
        ],
        "phone": "0631-000 0000"
      }
    },
    {
      "id": "20261206-zhaomu",
      "title": "招募",
      "date": "2026-12-06",
      "join": { "ways": ["网上点单"], "url": "https://www.example.gov.cn/" }
    }
  ]
}
`,
};
const filesOf = (texts: Record<string, string>) => Object.entries(texts).map(([path, text]) => ({ path, text }));

test('each leads to the next version, and the last one to the present', () => {
  for (const { from, to } of MIGRATIONS) expect(to).toBe(from + 1);
  expect(MIGRATIONS.at(-1)!.to).toBe(CONTENT_FORMAT);
  expect(migrationsFrom(CONTENT_FORMAT)).toEqual([]);
});

test('content of 0.1.0 is refused before and passes afterwards, and a second run changes nothing', () => {
  const others = {
    'menus/demo/longjiang/2026-12.json': OLD['menus/demo/longjiang/2026-12.json']!.replaceAll(
      '0631-000 0000',
      '0631-5261234',
    ),
  };
  const old = { ...OLD, ...others };
  expect(loadWith(old).problems.length).toBeGreaterThan(1);
  const { files, changes } = migrated(filesOf(old), migrationsFrom(1));
  expect(changes.map(({ path, note }) => [path, note.slice(0, 12)])).toEqual([
    ['districts/demo.md', '荣誉“乡镇社工服务站全覆'],
    ['districts/demo.md', '荣誉“新城社区为全省最美'],
    ['menus/demo/longjiang/2026-12.json', '“骨干培训”去掉了网上点'],
  ]);
  const now = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  expect(loadWith(now).problems).toEqual([]);
  expect(now['districts/demo.md']).toContain('kind: 首创\n');
  expect(now['menus/demo/longjiang/2026-12.json']).toContain('"ways": [\n          "电话报名"\n        ],');
  expect(migrated(filesOf(now), migrationsFrom(1)).files).toEqual([]);
});

test('leaves to a person what it cannot know', () => {
  const several = OLD['districts/demo.md']!.replace('sources: [s1]', 'sources: [s1, s4]');
  const only = OLD['menus/demo/longjiang/2026-12.json']!.replace(', "url": "https://www.example.gov.cn/"', '');
  const { files, changes } = migrated(
    filesOf({ 'districts/demo.md': several, 'menus/a/b/2026-12.json': only }),
    MIGRATIONS,
  );
  expect(changes.map(({ note }) => note).join()).toMatch(/请您写上 source.*请您写 url.*districts\/a\.md/);
  expect(files.find(({ path }) => path.startsWith('districts'))?.text).not.toContain('source:');
  expect(files.find(({ path }) => path.startsWith('menus'))?.text).toContain('"ways": ["网上点单"]');
});

test('keeps ordering where the content names its channels, and files that it cannot read', () => {
  const channels = {
    ...OLD,
    'stations/demo/center.md': '---\norderChannels: []\n---\n',
    'menus/a/b/2026-11.json': '{',
  };
  const { files } = migrated(filesOf(channels), MIGRATIONS);
  expect(files.map(({ path }) => path)).toEqual(['districts/demo.md']);
});
