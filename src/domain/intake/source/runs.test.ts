import { expect, it } from 'vitest';
import { visibleText } from './runs.ts';

const run = (text: string, struck = false) => ({ text, struck });

it.each([
  [[run('12月5日', true), run('12月6日')], { text: '12月6日', struck: false }],
  [[run('义诊', true), run(' ')], { text: '义诊 ', struck: true }],
  [[run(' ')], { text: ' ', struck: false }],
])('leaves out what is struck through, unless it is everything: %j', (runs, text) => {
  expect(visibleText(runs)).toEqual(text);
});
