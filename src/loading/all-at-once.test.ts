import { expect, test } from 'vitest';
import { BROKEN } from './testing/broken-files.ts';
import { PASTES } from './testing/careless-pastes.ts';
import { loadWith, type FileContent } from './testing/content-in.ts';
import { GOOD_CONTENT } from './testing/good-content.ts';

/** Those that break a file of their district; the few files that all districts share could be broken only once. */
const CASES = [...BROKEN, ...PASTES].filter(({ path }) => path.includes('/demo'));

/** Every case in a district of its own, so that all of them lie side by side. */
test('all mistakes at once give every message, each once', { timeout: 30_000 }, () => {
  const sets = CASES.map(({ path, content }, index) => ({
    ...moved(GOOD_CONTENT, `d${index}`),
    ...moved({ [path]: content }, `d${index}`),
  }));
  const { problems } = loadWith(Object.assign({}, ...sets) as Record<string, FileContent>);
  const silent = CASES.filter(
    ({ path, says }, index) =>
      !problems.some(
        ({ file, found, fix }) =>
          (`${file}/`.includes(`/d${index}/`) || path.replace('/demo', `/d${index}`).startsWith(file)) &&
          found.includes(renamed(says.found, `d${index}`)) &&
          fix.includes(renamed(says.fix, `d${index}`)),
      ),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(problems).toHaveLength(CASES.length);
});

/** The files of the one good district as those of another; the shared ones stay. */
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
