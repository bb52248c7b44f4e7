/**
 * `node scripts/verify/edits.ts [seed]`: builds the frozen content, then edits it at random and moves on in time, again and again. After
 * each round the site, where only what changed was rendered, must equal one that is built from nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPILED } from '../../e2e/address.ts';
import { judgeAll, textsOf } from '../mutations/judge.ts';
import { mutations, type Mutation } from '../mutations/mutations.ts';
import { differences } from './differences.ts';

const FROZEN = fileURLToPath(new URL('../../e2e/content', import.meta.url));
const FOLDER = '.cache/edits';
const CONTENT = join(FOLDER, 'content');
const EDITED = join(FOLDER, 'edited');
const CLEAN = join(FOLDER, 'clean');
/** Menus of the frozen content are archived on the second and on the third, and so is the year; the last keeps all of that. */
const DAYS = ['2026-11-16', '2026-12-10', '2027-01-20', '2027-01-30'] as const;
const SETTINGS = 'site.json';
const MAX_EDITS = 12;
/** Enough that some are valid. */
const TRIED = 600;
/** Kinds of edits without hostile characters, which pictures cannot draw. */
const KINDS = new Set(['missing', 'doubled', 'swapped', 'line', 'file deleted']);

const seed = Number(process.argv[2] ?? 1);
rmSync(FOLDER, { recursive: true, force: true });
cpSync(FROZEN, CONTENT, { recursive: true });
const edits = validEdits();

for (const [round, day] of DAYS.entries()) {
  const applied = round === 0 ? [] : edits.filter((_, index) => index % (DAYS.length - 1) === round - 1);
  for (const edit of applied) apply(edit);
  build(EDITED, day);
  rmSync(CLEAN, { recursive: true, force: true });
  build(CLEAN, day);
  const { files, differing } = differences(EDITED, CLEAN);
  console.log(
    `${day}: ${applied.map(({ file, kind }) => `${file} ${kind}`).join(', ')}: ${files} files, ${differing.length} differ`,
  );
  for (const file of differing.slice(0, 20))
    console.error(`${file} was not rendered again: src/loading/keys/cache-key.ts lacks something that it shows.`);
  if (differing.length > 0) process.exitCode = 1;
}

/** Edits that the check accepts, one a file: of the settings of the site, which every page shows, then of menus, then of others. */
function validEdits(): Mutation[] {
  const isMenu = ({ file }: Mutation): boolean => file.startsWith('menus/');
  const tried = mutations(textsOf(FROZEN), TRIED, seed)
    .filter(({ kind }) => KINDS.has(kind))
    .sort((a, b) => Number(isMenu(b)) - Number(isMenu(a)));
  const accepted = new Map<string, Mutation>([[SETTINGS, otherNote()]]);
  for (const edit of tried) {
    if (accepted.size === MAX_EDITS) break;
    if (!accepted.has(edit.file) && isAccepted(edit)) accepted.set(edit.file, edit);
  }
  return [...accepted.values()];
}

function isAccepted(edit: Mutation): boolean {
  return judgeAll(FROZEN, [edit], DAYS[0])[0]?.verdict === 'accepted';
}

/** Not at random: another address of the site would compile the code again. */
function otherNote(): Mutation {
  const settings = JSON.parse(textsOf(FROZEN)[SETTINGS]!) as { contact: { note: string } };
  settings.contact.note = '找不到人就再打一次';
  return { file: SETTINGS, kind: 'contact', text: JSON.stringify(settings, null, 2) };
}

function apply({ file, text }: Mutation): void {
  if (text === undefined) rmSync(join(CONTENT, file));
  else writeFileSync(join(CONTENT, file), text);
}

function build(site: string, day: string): void {
  const env = {
    ...process.env,
    BUILD_DAY: day,
    CONTENT_DIR: CONTENT,
    OUT_DIR: site,
    CACHE_DIR: join(FOLDER, 'cache'),
    COMPILED_DIR: COMPILED,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}
