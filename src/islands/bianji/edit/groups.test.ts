import { expect, test } from 'vitest';
import { activityFields } from '../../../view-models/bianji/field.ts';
import { FOLDED, IN_DATES, MAIN, valueAt, withValue } from './groups.ts';

test('the form has every field of the schema, each once', () => {
  const paths = activityFields().flatMap(({ key, fields }) =>
    fields ? fields.map((field) => `${key}.${field.key}`) : [key],
  );
  const shown = [...MAIN.filter(([key]) => key !== 'date'), ...IN_DATES, ...FOLDED.flatMap((group) => group.paths)];
  expect(shown.map((path) => path.join('.')).sort()).toEqual(paths.sort());
});

test('reads and sets values below join', () => {
  const activity = withValue({ join: { ways: ['直接来'] } }, ['join', 'seats'], 20);
  expect(activity).toEqual({ join: { ways: ['直接来'], seats: 20 } });
  expect(valueAt(activity, ['join', 'seats'])).toBe(20);
  expect(valueAt({}, ['join', 'seats'])).toBeUndefined();
});
