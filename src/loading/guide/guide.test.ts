import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUIDE, guideText, readGuide } from './guide.ts';
import { MAX_GUIDE_PICTURE_BYTES, pictureFile, readPicture } from './pictures.ts';

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

describe('a picture', () => {
  const picture = { file: 'a.webp', contentType: 'image/webp', width: 520, height: 320 };
  const withPicture = (markdown: string) => guideText('start', `# 题目\n\n说什么。\n\n${markdown}`, () => picture);

  test('has the size of its file, and leads to it', () => {
    const { html, pictures } = withPicture('![首页“本周”](pictures/a.webp)');
    expect(html).toBe(
      '<p><a class="guide-picture" href="../pictures/a.webp">' +
        '<img src="../pictures/a.webp" width="520" height="320" alt="首页“本周”" loading="lazy"></a></p>\n',
    );
    expect(pictures).toEqual(['a.webp']);
  });

  test('is refused without words for those who do not see it', () => {
    expect(() => withPicture('![](pictures/a.webp)')).toThrow('docs/guide/start.md: pictures/a.webp needs words');
  });

  test.each([
    ['pictures/nowhere.webp', 'does not exist'],
    ['https://example.org/a.webp', 'is not a file in pictures/'],
    ['../home.png', 'is not a file in pictures/'],
  ])('is refused at %s', (path, reason) => {
    expect(() => of(`![首页](${path})`)).toThrow(`docs/guide/start.md: ${path} ${reason}`);
  });
});

test('every document is there, and links to documents and sections that exist', () => {
  const texts = readGuide();
  expect(texts.map(({ id }) => id)).toEqual([...GUIDE]);
  const known = new Set(
    texts.flatMap(({ id, sections, pictures }) => [
      `${id}/`,
      ...sections.map((one) => `${id}/#${one.id}`),
      ...pictures.map((file) => `pictures/${file}`),
    ]),
  );
  const links = texts.flatMap(({ html }) => [...html.matchAll(/href="\.\.\/([^"]+)"/g)].map(([, link = '']) => link));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !known.has(link))).toEqual([]);
});

test('the documents show every picture of the folder; it is small, and sharp where it is shown', () => {
  const shown = readGuide().flatMap(({ pictures }) => pictures);
  expect([...new Set(shown)].sort()).toEqual(readdirSync(pictureFile('')).sort());
  for (const file of shown) {
    expect([file, statSync(pictureFile(file)).size <= MAX_GUIDE_PICTURE_BYTES]).toEqual([file, true]);
    expect(readPicture(`pictures/${file}`).width).toBeGreaterThan(600);
  }
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
