import { expect, test } from 'vitest';
import { sampleEntries } from '../testing/sample-entries.ts';
import { siteSchema } from './site.ts';

test.each([
  ['周周有活动，月月有主题。', '周周有活动，月月有主题'],
  ['家门口有人帮', '家门口有人帮'],
])('the promise %s is %s, since other words follow it', (written, promise) => {
  expect(siteSchema.parse({ ...sampleEntries().site[0]!.data, promise: written }).promise).toBe(promise);
});
