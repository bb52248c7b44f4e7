import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT, ROOT } from './address.ts';
import { expect, test } from './fixtures.ts';
import { ContentForms, contentFiles, type Files } from './pages/content-forms.ts';

const TEAM = 'teams/yangban/lifa.md';
const DISTRICT = 'districts/yangban.md';

test('a team edited in the forms passes the check, and nothing else of it changes', async ({ page }) => {
  const before = contentFiles();
  const forms = new ContentForms(page);
  await forms.open(before);
  await forms.edit('teams', 'yangban/lifa');
  await forms.text('所属').fill('东河街道: 柳林社区 #2');
  // A text of digits only must stay text.
  await forms.text('成立').fill('2018');
  await forms.save();

  const after = await forms.files();
  expect(changed(before, after)).toEqual([TEAM]);
  expect(entry(after, TEAM)).toEqual({
    data: { ...entry(before, TEAM).data, affiliation: '东河街道: 柳林社区 #2', founded: '2018' },
    body: entry(before, TEAM).body,
  });
  expect(Object.keys(entry(after, TEAM).data)).toEqual(expect.arrayContaining(Object.keys(entry(before, TEAM).data)));
  expect(checked(after)).toContain('没有问题');
  expect(forms.faults).toEqual([]);
});

test('an item taken out of a list of lists leaves the others whole, and an emptied field goes', async ({ page }) => {
  const before = contentFiles();
  const forms = new ContentForms(page);
  await forms.open(before);
  await forms.edit('districts', 'yangban');
  await forms.removeFirst('models');
  await forms.text('口号性质').fill('');
  await forms.save();

  const after = await forms.files();
  const { sloganNote, models, ...rest } = entry(before, DISTRICT).data as { sloganNote: string; models: unknown[] };
  expect(sloganNote).not.toBe('');
  // `bounds` has no form, and stays.
  expect(rest).toHaveProperty('bounds');
  expect(entry(after, DISTRICT).data).toEqual({ ...rest, models: models.slice(1) });
  expect(changed(before, after)).toEqual([DISTRICT]);
  expect(checked(after)).toContain('没有问题');
  expect(forms.faults).toEqual([]);
});

const changed = (before: Files, after: Files): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);

function entry(files: Files, path: string): { data: Record<string, unknown>; body: string } {
  const [, data = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(files[path] ?? '') ?? [];
  return { data: parse(data) as Record<string, unknown>, body };
}

/** What `npm run check` says of the content with these files. */
function checked(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-forms-'));
  try {
    cpSync(join(ROOT, CONTENT), folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const run = spawnSync(process.execPath, ['scripts/check.ts', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
