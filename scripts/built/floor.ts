/** Checks that scripts and styles use nothing newer than the oldest supported browsers (scripts/floor/browsers.ts). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED_IN_SCRIPTS, ALLOWED_IN_SHEETS } from '../floor/allowed.ts';
import { polyfillsIn, functionsIn, unsupportedInScript, type Finding } from '../floor/script.ts';
import { unsupportedInSheet } from '../floor/sheet.ts';
import { tagsNamed, type Page } from './page.ts';
import type { Problem, Site } from './site.ts';

/** Polyfills, loaded before other scripts by browsers that need them. */
const POLYFILLS = 'older.js';

/**
 * Astro's own renderer for the preview of the editor's page, and the content forms: no page for residents loads them, and where they
 * cannot run, the editor's page says so.
 */
const FOR_EDITORS = /^(?:menu-preview\.js$|bianji\/neirong\/)/;

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
  const polyfilled = new Set(
    site.files.has(POLYFILLS) ? polyfillsIn(readFileSync(join(site.folder, POLYFILLS), 'utf8')) : [],
  );
  // A call by such a name may go to a method that the site itself defines.
  const own = new Set(scripts.flatMap(({ text }) => functionsIn(text)).map((name) => `.${name}()`));
  const isProvided = (feature: string): boolean => polyfilled.has(feature) || own.has(feature);
  return [
    ...problemsIn(scripts, unsupportedInScript, isProvided, allowed.scripts),
    ...problemsIn(sheets, unsupportedInSheet, () => false, allowed.sheets),
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

function problemsIn(
  sources: readonly Source[],
  unsupported: (text: string) => Finding[],
  isProvided: (feature: string) => boolean,
  allowed: Allowed['scripts'],
): Problem[] {
  return sources.flatMap(({ file, text }) =>
    unsupported(text)
      .filter(({ feature }) => !isProvided(feature) && !(feature in allowed))
      .map(({ feature, since }) => ({ file, text: `uses ${feature}, which came with ${since}` })),
  );
}

function textsOf({ folder, files }: Site, ending: string): Source[] {
  return [...files]
    .filter((file) => file.endsWith(ending) && !FOR_EDITORS.test(file))
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
