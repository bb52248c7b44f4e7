import type { Entries } from '../schema/collections.ts';
import type { EntryProblem } from './entry-problem.ts';

/** A telephone without its number leads nowhere. */
export function orderChannelProblems(entries: Entries): EntryProblem[] {
  return (['districts', 'stations', 'brands'] as const).flatMap((collection) =>
    entries[collection].flatMap(({ id, data }) =>
      data.orderChannels.flatMap(({ kind, phone, name }, index) =>
        kind === '电话' && phone === undefined
          ? [
              {
                collection,
                id,
                path: ['orderChannels', index, 'kind'],
                found: `点单渠道 “${name}” 是电话，却没有号码`,
                fix: '请加上 phone；号码还不知道，就先不写这一条',
              },
            ]
          : [],
      ),
    ),
  );
}
