import { expect, test } from 'vitest';
import { BROKEN } from './testing/broken-files.ts';
import { PASTES } from './testing/careless-pastes.ts';
import { loadWith, type FileContent } from './testing/content-in.ts';
import { GOOD_CONTENT } from './testing/good-content.ts';

/** Cases that break a file of their district, not one shared by all districts. */
const CASES = [...BROKEN, ...PASTES].filter(({ path }) => path.includes('/demo'));

test('reports every mistake once when each is in a district of its own', { timeout: 30_000 }, () => {
  const sets = CASES.map(({ path, content }, index) => ({
    ...moved(GOOD_CONTENT, `d${index}`),
    ...moved({ [path]: content }, `d${index}`),
  }));
  const { problems } = loadWith(Object.assign({}, ...sets) as Record<string, FileContent>);
  const missed = CASES.filter(
    ({ path, says }, index) =>
      !problems.some(
        ({ file, found, fix }) =>
          (`${file}/`.includes(`/d${index}/`) || path.replace('/demo', `/d${index}`).startsWith(file)) &&
          found.includes(renamed(says.found, `d${index}`)) &&
          fix.includes(renamed(says.fix, `d${index}`)),
      ),
  );
  expect(missed.map(({ name }) => name)).toEqual([]);
  expect(problems).toHaveLength(CASES.length);
});

/** The files under another district id; shared files keep their path. */
function moved(files: Readonly<Record<string, FileContent>>, district: string): Record<string, FileContent> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path.replace('/demo', `/${district}`),
      typeof content === 'string' ? renamed(content, district) : content,
    ]),
  );
}

function renamed(text: string, district: string): string {
  return text.replaceAll('demo/', `${district}/`);
}
