/**
 * Two stylesheets a page instead of up to seventeen: what all pages share, and the rest of this kind of page. Vite writes a sheet for each
 * component that several pages use: many requests on a slow network, and small files that compress badly. Sheets may load in any order
 * (flatten.ts), so that they may also be joined.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A page as Astro has it when all bundles are written. */
export interface StyledPage {
  styles: { depth: number; order: number; sheet: Sheet }[];
}
type Sheet = { type: 'external'; src: string } | { type: 'inline'; content: string };

/** A sheet on this share of the pages stays a file of its own, which readers have after their first page. */
const SHARED_BY = 0.9;

/** Between joined sheets, so that the check of the cascade (scripts/built/pages/cascade.ts) can tell them apart. */
export const JOINT = '/**/';

/** For `astro build`. Our own build, which replaces Astro's prerenderer, calls `bundleStyles` itself (scripts/build/compile/astro.ts). */
export function bundledStyles(): AstroIntegration {
  let pages: ReadonlyMap<string, StyledPage>;
  let folder: URL;
  return {
    name: 'bundled-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          setup: async () => {
            bundleStyles([...pages.values()], fileURLToPath(folder));
            await inner.setup?.();
          },
        }));
      },
    },
  };
}

/**
 * Joins the sheets of each page, and removes those that nothing names any more.
 * @param client folder of the files for browsers
 */
export function bundleStyles(pages: readonly StyledPage[], client: string): void {
  const styled = pages.filter(({ styles }) => namesOf(styles).length > 0);
  const before = new Set(styled.flatMap(({ styles }) => namesOf(styles)));
  const shared = [...before].filter(
    (name) => styled.filter(({ styles }) => namesOf(styles).includes(name)).length >= SHARED_BY * styled.length,
  );
  for (const page of styled) {
    const names = namesOf(page.styles);
    const own = names.filter((name) => !shared.includes(name));
    const groups = own.length + shared.length === names.length ? [shared, own] : [names];
    page.styles = [
      ...groups
        .filter((group) => group.length > 0)
        .map((group, order) => ({ depth: 0, order, sheet: { type: 'external' as const, src: joined(client, group) } })),
      ...page.styles.filter(({ sheet }) => sheet.type === 'inline'),
    ];
  }
  const after = new Set(styled.flatMap(({ styles }) => namesOf(styles)));
  const scripts = globSync('**/*.js', { cwd: client }).map((file) => readFileSync(join(client, file), 'utf8'));
  for (const name of before.difference(after))
    if (!scripts.some((script) => script.includes(name))) rmSync(join(client, name));
}

/** The order in which Vite lists the sheets may differ between builds. */
const namesOf = (styles: StyledPage['styles']): string[] =>
  styles.flatMap(({ sheet }) => (sheet.type === 'external' ? [sheet.src] : [])).sort();

/** @returns the name of the sheet that has the rules of all these */
function joined(client: string, names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length === 1) return first;
  const css = names.map((name) => readFileSync(join(client, name), 'utf8').trimEnd()).join(JOINT);
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const name = `${dirname(first)}/page.${hash}.css`;
  writeFileSync(join(client, name), css);
  return name;
}
