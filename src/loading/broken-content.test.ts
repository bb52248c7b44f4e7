import { describe, expect, it } from 'vitest';
import { breakOne, inDistrict, type BrokenCase } from './fixtures/broken-case.ts';
import { BROKEN_FILES } from './fixtures/broken/files.ts';
import { BROKEN_MENUS } from './fixtures/broken/menus.ts';
import { BROKEN_TEXTS } from './fixtures/broken/texts.ts';
import { problemsIn, withContent } from './fixtures/content-on-disk.ts';
import { districtFiles, SHARED } from './fixtures/good-content.ts';
import type { Problem } from './problems.ts';

const CASES = [...BROKEN_MENUS, ...BROKEN_TEXTS, ...BROKEN_FILES];

describe('one mistake gives one message', () => {
  it.each(CASES)('$name', (broken) => {
    const problems = problemsOf([broken]);
    expect(problems).toEqual([expected(broken, 'd00')]);
    expect(words(problems)).not.toMatch(/[A-Za-z]+ [A-Za-z]+ [A-Za-z]+|\bat \/|undefined|\[object|�\S/);
  });
});

it('all mistakes at once give all messages', () => {
  const problems = problemsOf(CASES);
  CASES.forEach((broken, index) => { expect(problems).toContainEqual(expected(broken, district(index))); });
  expect(problems).toHaveLength(CASES.length);
});

function problemsOf(cases: readonly BrokenCase[]): Problem[] {
  const sets = cases.map((broken, index) => breakOne(districtFiles(district(index)), broken, district(index)));
  const sizes = cases.flatMap(({ path, size }, index) => (size === undefined ? [] : [[inDistrict(path, district(index)), size] as const]));
  return withContent(Object.assign({}, SHARED, ...sets), problemsIn, Object.fromEntries(sizes));
}

function district(index: number): string {
  return `d${String(index).padStart(2, '0')}`;
}

function expected({ path, file = path, line, field, found, fix }: BrokenCase, where: string): unknown {
  return {
    file: inDistrict(file, where),
    ...(line !== undefined && { line }),
    ...(field !== undefined && { field: expect.stringContaining(field) }),
    found: expect.stringContaining(inDistrict(found, where)),
    fix: expect.stringContaining(inDistrict(fix, where)),
  };
}

function words(problems: readonly Problem[]): string {
  return problems.map(({ found, fix }) => `${found}\n${fix}`).join('\n');
}
