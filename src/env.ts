/**
 * Every environment variable that this project reads. Values are read at each access, so that a program may set one for itself.
 * docs/commands.md lists the first group for people. Only scripts/setup.mjs reads its own: it runs where TypeScript cannot.
 */
import { resolve } from 'node:path';
import process from 'node:process';

export const env = {
  /** Folder of the content. */
  get CONTENT_DIR(): string {
    return folderNamedBy('CONTENT_DIR') ?? 'content';
  },
  /** `YYYY-MM-DD` that a build takes for today, checked in loading/build-day.ts; undefined for the day it is in Shanghai. */
  get BUILD_DAY(): string | undefined {
    return process.env['BUILD_DAY'];
  },
  /** Folder that the site is built into. */
  get OUT_DIR(): string {
    return folderNamedBy('OUT_DIR') ?? 'dist';
  },
  /** Folder of Astro's cache and of the drawn pictures; undefined for node_modules/.astro and .cache/images. */
  get CACHE_DIR(): string | undefined {
    return folderNamedBy('CACHE_DIR');
  },
  /** `1` while a build is printed to PDF afterwards (scripts/posters.ts): only then do pages link to PDFs. */
  get PAPERS_PDF(): boolean {
    return process.env['PAPERS_PDF'] === '1';
  },
  /** `react` ships React to browsers; otherwise islands run on preact/compat. */
  get ISLAND_RUNTIME(): 'react' | 'preact' {
    return process.env['ISLAND_RUNTIME'] === 'react' ? 'react' : 'preact';
  },
  /** Program file of the Chromium that prints and that the end-to-end tests drive; undefined for the first one found. */
  get CHROMIUM_PATH(): string | undefined {
    return process.env['CHROMIUM_PATH'] || undefined;
  },
  /** Port of the site under end-to-end test. */
  get E2E_PORT(): number {
    return Number(process.env['E2E_PORT'] ?? 4517);
  },
  /** `all` measures layout shift on every day and screen with a slowed-down processor; otherwise a selection. */
  get LAYOUT_SHIFT(): 'all' | 'selection' {
    return process.env['LAYOUT_SHIFT'] === 'all' ? 'all' : 'selection';
  },
  /** Set by CI services: `test.only` fails, and a browser engine that is missing on Linux is an error. */
  get CI(): boolean {
    return Boolean(process.env['CI']);
  },
};

/**
 * Folders named by whoever calls a command are relative to where he is: npm changes to the folder of package.json and keeps the former
 * one in INIT_CWD. An empty variable is unset.
 */
function folderNamedBy(name: 'CONTENT_DIR' | 'OUT_DIR' | 'CACHE_DIR'): string | undefined {
  // `set CONTENT_DIR="content" && npm run check` of Windows keeps the quotes, and the space before `&&`.
  const folder = process.env[name]?.trim().replace(/^"(.*)"$/, '$1');
  return folder ? resolve(internalEnv.INIT_CWD, folder) : undefined;
}

/** Variables that one program of this project sets for another. */
export const internalEnv = {
  /** Folder in which the command was called. */
  get INIT_CWD(): string {
    return process.env['INIT_CWD'] || process.cwd();
  },
  /** Process id of the Playwright run that started e2e/site.ts. */
  get RUNNER_PID(): number {
    return Number(process.env['RUNNER_PID'] ?? process.pid);
  },
  /** Version of the compiled code that loads the content, which names its cache; undefined where the code is not compiled. */
  get CODE_VERSION(): string | undefined {
    return process.env['CODE_VERSION'] || undefined;
  },
  set CODE_VERSION(version: string) {
    process.env['CODE_VERSION'] = version;
  },
  /** Folder of the compiled code of several sites; undefined for `compiled` in CACHE_DIR. */
  get COMPILED_DIR(): string | undefined {
    return process.env['COMPILED_DIR'] || undefined;
  },
  /** `production` makes React render without the checks of its development build. */
  set NODE_ENV(mode: 'production') {
    process.env['NODE_ENV'] = mode;
  },
  /** Time zone that vitest.config.ts runs a project in. */
  get TZ(): string {
    return process.env['TZ'] ?? '';
  },
};

/** Variables of the operating system. */
export const systemEnv = {
  get PATH(): string {
    return process.env['PATH'] ?? '';
  },
  /** Windows: `C:\Program Files`. */
  get ProgramFiles(): string {
    return process.env['ProgramFiles'] ?? '';
  },
  /** Windows: programs installed for one user. */
  get LOCALAPPDATA(): string {
    return process.env['LOCALAPPDATA'] ?? '';
  },
};
