import type { Entries } from '../../schema/collections.ts';
import type { Photo } from '../../schema/parts/photo.ts';
import type { EntryProblem, FieldProblem } from '../entry-problem.ts';

const PICTURED = ['stations', 'teams', 'brands'] as const;

/** Photos in which people can be recognised who are not said to have agreed. */
export function consentProblems(entries: Entries): EntryProblem[] {
  return [
    ...PICTURED.flatMap((collection) =>
      entries[collection].flatMap(({ id, data }) =>
        withoutConsent(data.photos).map((problem): EntryProblem => ({ ...problem, collection, id })),
      ),
    ),
    ...entries.past.flatMap(({ id, data }) =>
      data.activities.flatMap(({ photos }, index) =>
        withoutConsent(photos).map((problem): EntryProblem => ({
          ...problem,
          path: ['activities', index, ...problem.path],
          collection: 'past',
          id,
        })),
      ),
    ),
  ];
}

function withoutConsent(photos: readonly Photo[]): FieldProblem[] {
  return photos.flatMap(({ people, consent }, index) =>
    people === '认得出' && consent === undefined
      ? [
          {
            path: ['photos', index, 'people'],
            found: '照片里认得出人，没有写同意',
            fix: '请写 consent：认得出的是谁（写角色）、怎么同意的；没有同意的换一张认不出人的',
          },
        ]
      : [],
  );
}
