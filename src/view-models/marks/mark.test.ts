import { expect, test } from 'vitest';
import { SERVICE_OBJECTS } from '../../domain/schema/fields.ts';
import { ALL_MARKS } from './mark.ts';

test('has a mark for every service object, in the order of the schema', () => {
  expect(ALL_MARKS.map(({ name }) => name)).toEqual(SERVICE_OBJECTS);
});
