// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS } from './colours.ts';

test.each(Object.entries(COLOURS))('has the same %s (%s) as the stylesheet', (name, colour) => {
  const daylight = readFileSync('src/styles/tokens.css', 'utf8');
  expect(new RegExp(`--${name}:\\s*(#\\w+);`).exec(daylight)?.[1]).toBe(colour);
});
