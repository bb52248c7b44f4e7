import { expect, it } from 'vitest';
import { draftGaps } from './gaps.ts';
import { samplePlace } from './testing/sample-place.ts';

const PLACE = samplePlace();

it('counts the activities of each week of the month', () => {
  const { weeks } = draftGaps(
    {
      month: '2026-12',
      theme: { title: '主题' },
      activities: [
        { title: '义诊', date: '2026-12-05', time: '09:00' },
        { title: '合唱', rule: '每周三', time: '09:00' },
      ],
    },
    PLACE,
    [],
    '2026-11-28',
  );
  expect(weeks.map(({ from, until, count }) => [from.slice(8), until.slice(8), count])).toEqual([
    ['01', '06', 2],
    ['07', '13', 1],
    ['14', '20', 1],
    ['21', '27', 1],
    ['28', '31', 1],
  ]);
});

it('counts activities without a time or a date, and names the service objects that are missing', () => {
  const gaps = draftGaps(
    {
      month: '2026-12',
      theme: { title: '主题' },
      activities: [
        { title: '义诊', date: '2026-12-05', serves: ['为老'] },
        { title: '合唱', time: '09:00' },
      ],
    },
    PLACE,
    [],
    '2026-11-28',
  );
  expect(gaps).toMatchObject({ withoutTime: 1, withoutDate: 1 });
  expect(gaps.objects).not.toContain('为老');
  expect(gaps.objects).not.toEqual([]);
});
