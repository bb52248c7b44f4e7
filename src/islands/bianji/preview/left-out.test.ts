import { expect, test } from 'vitest';
import { leftOutGroups } from './left-out.ts';

test('groups by what is missing and names each activity', () => {
  expect(
    leftOutGroups([
      { activity: 0, title: '换书会', reason: 'undated' },
      { activity: 3, title: ' ', reason: 'unfinished' },
      { activity: 5, title: '联欢', reason: 'undated' },
    ]),
  ).toEqual([
    {
      head: '没定日子的2项没有印上',
      activities: [
        { activity: 0, title: '换书会' },
        { activity: 5, title: '联欢' },
      ],
    },
    { head: '还要改的1项没有印上', activities: [{ activity: 3, title: '第4项' }] },
  ]);
});

test('is empty if nothing is left out', () => {
  expect(leftOutGroups([])).toEqual([]);
});
