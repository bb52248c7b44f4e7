import type { Preview } from './use-preview.ts';

interface LeftOutGroup {
  /** 没定日子的2项没有印上 */
  head: string;
  activities: readonly { activity: number; title: string }[];
}

const WHY = { undated: '没定日子的', unfinished: '还要改的' } as const;

/** Activities that are not in the preview, by what is missing. */
export function leftOutGroups(leftOut: Preview['leftOut']): LeftOutGroup[] {
  return (['undated', 'unfinished'] as const).flatMap((reason) => {
    const activities = leftOut.filter((one) => one.reason === reason);
    if (activities.length === 0) return [];
    return [
      {
        head: `${WHY[reason]}${String(activities.length)}项没有印上`,
        activities: activities.map(({ activity, title }) => ({
          activity,
          title: title.trim() || `第${String(activity + 1)}项`,
        })),
      },
    ];
  });
}
