import { expect, test } from 'vitest';
import { sampleWorld } from '../testing/sample-world.ts';
import { teamRhythm } from './rhythm.ts';

const team = sampleWorld().catalogue.teams.get('yangban/lifa')!;
const [routine] = team.routines;

test('is what a report says, else the rules of the routines', () => {
  expect(teamRhythm({ ...team, rhythm: '每月不定期' })).toBe('每月不定期');
  expect(teamRhythm(team)).toBe('每月最后一个工作日');
});

test('is unknown where the only routine is provisional', () => {
  expect(teamRhythm({ ...team, routines: [{ ...routine!, status: '暂定' }] })).toBe('');
});
