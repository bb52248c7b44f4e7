import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore, type Published } from './store.ts';

interface Site {
  folder: string;
  store: string;
}

/** Text and key of each file; a file without a key is rendered in every build. */
type Files = Readonly<Record<string, readonly [text: string, key?: string]>>;

test('keeps a file made for the same key, and renders the others', () => {
  const site = newSite();
  build(site, { 'a/index.html': ['one', '1'], 'b.json': ['two'] });
  const { rendered, published } = build(site, { 'a/index.html': ['never rendered', '1'], 'b.json': ['two'] });
  expect(rendered).toEqual(['b.json']);
  expect(textOf(site, 'a/index.html')).toBe('one');
  expect(published).toEqual({ files: 2, written: 0, removed: 0 });
});

test('does not write a file whose bytes are the same', () => {
  const site = newSite();
  build(site, { 'a/index.html': ['one', '1'] });
  const { mtimeMs } = statSync(join(site.folder, 'a/index.html'));
  expect(build(site, { 'a/index.html': ['one', '2'] }).published.written).toBe(0);
  expect(statSync(join(site.folder, 'a/index.html')).mtimeMs).toBe(mtimeMs);
  expect(build(site, { 'a/index.html': ['-', '2'] }).rendered).toEqual([]);
});

test('replaces what has changed, and removes what is gone together with its empty folders', () => {
  const site = newSite();
  build(site, { 'a/b/index.html': ['one', '1'], 'c/index.html': ['one', '1'], 'c/d.txt': ['x'] });
  const { published } = build(site, { 'c/index.html': ['two', '2'] });
  expect(published).toEqual({ files: 1, written: 1, removed: 2 });
  expect(readdirSync(site.folder)).toEqual(['c']);
  expect(textOf(site, 'c/index.html')).toBe('two');
});

test.each<[string, (site: Site) => void]>([
  [
    'the store is missing',
    ({ store }) => {
      rmSync(store);
    },
  ],
  [
    'the store is truncated',
    ({ store }) => {
      writeFileSync(store, readFileSync(store, 'utf8').slice(0, 30));
    },
  ],
  [
    'the store is of another version',
    ({ store }) => {
      writeFileSync(store, '{"version":0,"files":{"a/index.html":{"key":"1"}}}');
    },
  ],
  [
    'the file is missing',
    ({ folder }) => {
      rmSync(join(folder, 'a'), { recursive: true });
    },
  ],
  [
    'the file is truncated',
    ({ folder }) => {
      writeFileSync(join(folder, 'a/index.html'), 'on');
    },
  ],
  [
    'the file was edited to the same length',
    ({ folder }) => {
      writeFileSync(join(folder, 'a/index.html'), 'ONE');
      utimesSync(join(folder, 'a/index.html'), 1e9, 1e9);
    },
  ],
  [
    'the file is a folder',
    ({ folder }) => {
      rmSync(join(folder, 'a/index.html'));
      mkdirSync(join(folder, 'a/index.html'));
    },
  ],
  [
    'its folder is a file',
    ({ folder }) => {
      rmSync(join(folder, 'a'), { recursive: true });
      writeFileSync(join(folder, 'a'), '');
    },
  ],
])('renders again if %s', (_, damage) => {
  const site = newSite();
  build(site, { 'a/index.html': ['one', '1'] });
  damage(site);
  expect(build(site, { 'a/index.html': ['one', '1'] }).rendered).toEqual(['a/index.html']);
  expect(textOf(site, 'a/index.html')).toBe('one');
});

test('leaves the site as it is until it is published, and nothing beside it afterwards', () => {
  const site = newSite();
  build(site, { 'a/index.html': ['one'] });
  const store = openStore(site.folder, site.store);
  store.put('a/index.html', undefined, Buffer.from('two'));
  expect(textOf(site, 'a/index.html')).toBe('one');
  store.publish();
  expect(textOf(site, 'a/index.html')).toBe('two');
  expect(readdirSync(join(site.folder, '..')).sort()).toEqual(['dist', 'store.json']);
});

function build({ folder, store: file }: Site, files: Files): { rendered: string[]; published: Published } {
  const store = openStore(folder, file);
  const rendered: string[] = [];
  for (const [name, [text, key]] of Object.entries(files)) {
    if (key !== undefined && store.keep(name, key)) continue;
    rendered.push(name);
    store.put(name, key, Buffer.from(text));
  }
  return { rendered, published: store.publish() };
}

function newSite(): Site {
  const root = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return { folder: join(root, 'dist'), store: join(root, 'store.json') };
}

const textOf = ({ folder }: Site, name: string): string => readFileSync(join(folder, name), 'utf8');
