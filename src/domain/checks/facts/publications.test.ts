import { expect, it } from 'vitest';
import { teamSchema } from '../../schema/team.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { checkEntries } from '../checks.ts';

function found(publication: object): string[] {
  const entries = sampleEntries();
  const [team] = entries.teams;
  const data = teamSchema.parse({ ...team!.data, publications: [{ name: '《小报》', ...publication }] });
  return checkEntries({ ...entries, teams: [{ ...team!, data }] }, '2026-11-18').map((problem) => problem.found);
}

it('accepts the number of issues that a report counts, and fewer issues than that', () => {
  expect(found({ count: '理发', issues: [{ number: 38 }, { number: 39 }] })).toEqual([]);
});

it('refuses a count that is no figure of the team, or of the brand that is named', () => {
  expect(found({ count: '期数' })).toEqual(['“数字”里没有统计项目 “期数”']);
  expect(found({ count: '理发', brand: 'touhua' })).toEqual(['“数字”里没有统计项目 “理发”']);
});

it('refuses a brand that does not exist', () => {
  expect(found({ brand: 'nobody' })).toEqual(['没有编号是 “nobody” 的品牌']);
});

it('refuses an issue that is listed twice', () => {
  expect(found({ issues: [{ number: 39 }, { number: 39 }] })).toEqual(['第39期写了两次']);
});
