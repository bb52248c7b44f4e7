import { expect, test } from 'vitest';
import { SERVICE_OBJECTS } from '../../domain/schema/fields.ts';
import { ALL_MARKS } from './mark.ts';

test('every service object has its mark, in the order of the schema', () => {
  expect(ALL_MARKS.map(({ name }) => name)).toEqual(SERVICE_OBJECTS);
});
