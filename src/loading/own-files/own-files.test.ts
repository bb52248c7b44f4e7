import { expect, test } from 'vitest';
import { changed } from '../testing/good-content.ts';
import { loadWith } from '../testing/content-in.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle r="9"/></svg>';
const containing = (text: string) => expect.stringContaining(text) as string;
const problemsOf = (files: Parameters<typeof loadWith>[0]) =>
  loadWith(files).problems.map(({ file, field, found, fix }) => ({ file, field, found, fix }));

test('a logo and files of the district’s own belong to the content, and a new logo makes pages new', () => {
  const { problems, logo, digests } = loadWith({
    'logo.svg': LOGO,
    'public/.well-known/security.txt': 'x',
    'public/MP_verify_a1.txt': 'x',
  });
  expect(problems).toEqual([]);
  expect(logo).toBe(LOGO);
  expect(digests.get('site/logo')).not.toBe(loadWith({ 'logo.svg': LOGO.replace('9', '8') }).digests.get('site/logo'));
});

test.each([
  ['PNG', '\x89PNG', '不是 svg 图'],
  ['with a script', LOGO.replace('<circle', '<script/><circle'), 'svg 里有脚本'],
  ['cut off', LOGO.replace('</svg>', ''), '图片不完整'],
  ['without a size', LOGO.replace(' viewBox="0 0 36 36"', ''), 'svg 没有写大小'],
  ['too large', LOGO.replace('<circle', `${'<g/>'.repeat(13_000)}<circle`), '标志有 53 kB'],
])('a logo that is %s is refused', (_, text, found) => {
  expect(problemsOf({ 'logo.svg': text })).toMatchObject([{ file: 'logo.svg', found: containing(found) }]);
});

test.each(['about/index.html', 'favicon.svg', 'index.html', '404.html', 'robots.txt', '_astro/x.js', 'Data/x.json'])(
  'public/%s would replace a page or file of the site',
  (name) => {
    expect(problemsOf({ [`public/${name}`]: 'x' })).toMatchObject([
      { file: `public/${name}`, found: containing('盖掉') },
    ]);
  },
);

test.each([
  ['"light": "#3A7BD5"', '颜色·主色(light)', '白字写在 #3A7BD5 上，对比度只有 4.22，要 7 以上才看得清', '请调深一些'],
  ['"light": "#1F5A3A", "dark": "#555555"', '颜色·深色模式的主色(dark)', '对比度只有 2.46', '请调浅一些'],
  ['"light": "#abc"', '颜色·主色(light)', '只有三位', '应写成 #AABBCC'],
  ['"light": "红"', '颜色·主色(light)', '不是颜色的写法', '例如 #A32C13'],
])('colours { %s } are refused with the ratio and a better shade', (colours, field, found, fix) => {
  expect(
    problemsOf({ 'site.json': changed('site.json', '"since"', `"colours": { ${colours} },\n  "since"`) }),
  ).toMatchObject([{ file: 'site.json', field, found: containing(found), fix: containing(fix) }]);
});
