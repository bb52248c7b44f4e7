import { expect, test } from 'vitest';
import { checkEntries } from '../checks/checks.ts';
import { handbook } from './handbook.ts';
import { exampleMenu } from './example.ts';
import { sampleEntries } from '../testing/sample-entries.ts';
import { menuSchema } from '../schema/menu.ts';

test('the menu in the handbook passes its schema and the checks', () => {
  expect(handbook()).toContain(`\`\`\`json\n${exampleMenu()}\n\`\`\``);
  const data = menuSchema.parse(JSON.parse(exampleMenu()));
  expect(data.activities.map(({ date, rule }) => date ?? rule)).toEqual(['2026-11-07', '每周六']);
  expect(
    checkEntries({ ...sampleEntries(), menus: [{ id: `yangban/east/${data.month}`, data, body: '' }] }, '2026-11-28'),
  ).toEqual([]);
});
