import { expect, it } from 'vitest';
import { pastSchema } from '../../schema/past.ts';
import { photo } from '../../schema/parts/photo.ts';
import { teamSchema } from '../../schema/team.ts';
import { sampleEntries } from '../../testing/sample-entries.ts';
import { checkEntries } from '../checks.ts';

const PHOTO = { file: 'a.jpg', alt: '理发', credit: '街道供图', licence: 'CC BY 4.0', people: '没有人' };

function found(fields: object): string[] {
  const entries = sampleEntries();
  const [team] = entries.teams;
  const [past] = entries.past;
  const photos = [{ ...PHOTO, ...fields }];
  return checkEntries(
    {
      ...entries,
      teams: [{ ...team!, data: teamSchema.parse({ ...team!.data, photos }) }],
      past: [
        { ...past!, data: pastSchema.parse({ activities: past!.data.activities.map((one) => ({ ...one, photos })) }) },
      ],
    },
    '2026-11-18',
  ).map((problem) => problem.found);
}

it('accepts people who cannot be recognised, and people who agreed', () => {
  expect(found({ people: '认不出' })).toEqual([]);
  expect(found({ people: '认得出', consent: '理发师傅书面同意' })).toEqual([]);
});

it('refuses people who can be recognised and are not said to have agreed, with entries and with past activities', () => {
  expect(found({ people: '认得出' })).toEqual(['照片里认得出人，没有写同意', '照片里认得出人，没有写同意']);
});

it.each(['alt', 'credit', 'licence', 'people'])('is refused without %s', (field) => {
  expect(photo.safeParse({ ...PHOTO, [field]: undefined }).success).toBe(false);
});
