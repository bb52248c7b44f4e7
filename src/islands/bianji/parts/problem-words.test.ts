import { expect, test } from 'vitest';
import { activityFields } from '../../../view-models/bianji/field.ts';
import { inLabels, withoutTitle } from './problem-words.ts';

test('names fields by their labels instead of the keys of the file', () => {
  const fields = activityFields();
  expect(inLabels('请加 "from"，写第一次的日期', fields)).toBe('请加 “从哪天起”，写第一次的日期');
  expect(inLabels('请在 join 里加 "phone"，例如 "2026-11-07"', fields)).toBe(
    '请在 join 里加 “报名电话”，例如 "2026-11-07"',
  );
});

test('leaves out the title of the activity beside it', () => {
  expect(withoutTitle('活动 “换书会” 没有写哪天办', '换书会')).toBe('没有写哪天办');
  expect(withoutTitle('有手机号', '换书会')).toBe('有手机号');
});
