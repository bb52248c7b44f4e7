/** Checks that scripts and styles use nothing newer than the oldest supported browsers (scripts/floor/browsers.ts). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED_IN_SCRIPTS, ALLOWED_IN_SHEETS } from '../floor/allowed.ts';
import { filledIn, functionsIn, lateInScript, type Finding } from '../floor/script.ts';
import { lateInSheet } from '../floor/sheet.ts';
import { tagsNamed, type Page } from './page.ts';
import type { Problem, Site } from './site.ts';

/** Polyfills, loaded before other scripts by browsers that need them. */
const FILLS = 'older.js';

interface Allowed {
  scripts: Readonly<Record<string, string>>;
  sheets: Readonly<Record<string, string>>;
}

export function floorProblems(
  site: Site,
  allowed: Allowed = { scripts: ALLOWED_IN_SCRIPTS, sheets: ALLOWED_IN_SHEETS },
): Problem[] {
  const scripts = [...textsOf(site, '.js'), ...inline(site, 'script')];
  const sheets = [...textsOf(site, '.css'), ...inline(site, 'style')];
  const filled = new Set(site.files.has(FILLS) ? filledIn(readFileSync(join(site.folder, FILLS), 'utf8')) : []);
  // The call may go to a method of that name which the site defines itself.
  const own = new Set(scripts.flatMap(({ text }) => functionsIn(text)).map((name) => `.${name}()`));
  return [
    ...judged(scripts, lateInScript, (feature) => filled.has(feature) || own.has(feature), allowed.scripts),
    ...judged(sheets, lateInSheet, () => false, allowed.sheets),
    ...site.pages
      .filter((page) => tagsNamed(page, 'svg').some(({ attributes: { width, height } }) => !width || !height))
      .map(({ file }) => ({
        file,
        text: 'has an <svg> without width and height, which fills the screen where its styles are missing',
      })),
  ];
}

interface Source {
  file: string;
  text: string;
}

function judged(
  sources: readonly Source[],
  late: (text: string) => Finding[],
  isFine: (feature: string) => boolean,
  allowed: Allowed['scripts'],
): Problem[] {
  return sources.flatMap(({ file, text }) =>
    late(text)
      .filter(({ feature }) => !isFine(feature) && !(feature in allowed))
      .map(({ feature, since }) => ({ file, text: `uses ${feature}, which came with ${since}` })),
  );
}

function textsOf({ folder, files }: Site, ending: string): Source[] {
  return [...files]
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** Each distinct text once, with the first page that has it. */
function inline({ pages }: Site, name: 'script' | 'style'): Source[] {
  const texts = new Map<string, string>();
  for (const page of pages) for (const text of textsIn(page, name)) if (!texts.has(text)) texts.set(text, page.file);
  return [...texts].map(([text, file]) => ({ file, text }));
}

function textsIn(page: Page, name: string): string[] {
  return tagsNamed(page, name)
    .filter(
      ({ attributes: { src, type = 'module' }, text }) =>
        src === undefined && /^(?:module|text\/(?:javascript|css))$/.test(type) && text.trim() !== '',
    )
    .map(({ text }) => text);
}
