import { expect, test } from 'vitest';
import { otherWordsFor } from './synonyms.ts';

test('a text is found by what readers call what it says', () => {
  const words = otherWordsFor('义诊、义剪专业队伍').split(' ');
  expect(words).toEqual(expect.arrayContaining(['理发', '剪头', '看医生']));
  expect(words).not.toContain('义剪');
});

test('a single character that occurs in many words says nothing', () => {
  expect(otherWordsFor('修订')).toBe('');
});
