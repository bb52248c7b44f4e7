import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { GUIDE, guideText, readGuide } from './guide.ts';

const of = (body: string) => guideText('start', `# 题目\n\n说什么。\n\n${body}`);

test('takes the title and the first paragraph out of the text', () => {
  const { title, lede, html } = guideText(
    'a',
    '# 从零开始\n\n一个下午，见[部署](deploy.md)，\n用`npm`。\n\n## 取程序\n\n正文\n',
  );
  expect([title, lede]).toEqual(['从零开始', '一个下午，见部署，用npm。']);
  expect(html).not.toContain('<h1');
});

test('refuses a document without them', () => {
  expect(() => guideText('a', '## 取程序\n')).toThrow('docs/guide/a.md');
});

test('names its sections with the anchors that the repository shows', () => {
  const { sections, html } = of('## GitHub Pages\n\nx\n\n## 腾讯云COS、阿里云OSS\n');
  expect(sections.map(({ id }) => id)).toEqual(['github-pages', '腾讯云cos阿里云oss']);
  expect(html).toContain('<h2 id="github-pages">GitHub Pages</h2>');
});

test('links documents by address, and names what only the repository has', () => {
  expect(of('见[部署](deploy.md#nginx)和[规模](../scale.md)。').html).toBe(
    '<p>见<a href="../deploy/#nginx">部署</a>和规模。</p>\n',
  );
});

test('code can be scrolled by keyboard and is not read as HTML', () => {
  expect(of('```sh\ncat <file>\n```\n').html).toBe('<pre tabindex="0"><code>cat &lt;file&gt;\n</code></pre>\n');
});

test('a line breaks after a slash in a path', () => {
  expect(of('见`dist/a/`。').html).toBe('<p>见<code>dist/<wbr>a/</code>。</p>\n');
});

test('joins lines of Chinese without a space', () => {
  expect(of('一行\n两行').html).toBe('<p>一行两行</p>\n');
});

test('every document is there, and links to documents and sections that exist', () => {
  const texts = readGuide();
  expect(texts.map(({ id }) => id)).toEqual([...GUIDE]);
  const known = new Set(texts.flatMap(({ id, sections }) => [`${id}/`, ...sections.map((one) => `${id}/#${one.id}`)]));
  const links = texts.flatMap(({ html }) => [...html.matchAll(/href="\.\.\/([^"]+)"/g)].map(([, link = '']) => link));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !known.has(link))).toEqual([]);
});

const sources = GUIDE.map((id) => readFileSync(path.resolve('docs/guide', `${id}.md`), 'utf8'));

test('every command of npm in the documents is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = sources.flatMap((text) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test('every file of deploy/ and docs/ in the documents exists', () => {
  const named = sources.flatMap((text) =>
    [...text.matchAll(/\b(?:deploy|docs)\/[\w./-]*\w\/?/g)].map(([file]) => file),
  );
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((file) => !existsSync(file) && file !== 'docs/')).toEqual([]);
});
