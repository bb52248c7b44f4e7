/** Files in which a web host reads headers and redirects of a site: those in deploy/<host>/, for the folder that the site is in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_KINDS } from '../../src/page-kinds.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** A folder of deploy/ that has them. */
export const HOSTS = ['netlify', 'cloudflare'] as const;
export type Host = (typeof HOSTS)[number];

/**
 * @param base path of the site's address: `/`, `/hd/`
 * @returns name and text of each file
 */
export function hostFiles(host: Host, base: string): [name: string, text: string][] {
  const folder = join(ROOT, 'deploy', host);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('_'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [name, inFolder(host === 'netlify' && name === '_headers' ? text + framePolicies() : text, base)];
    });
}

/** Netlify adds the headers of all rules that match and removes none, so that every folder but that of frames has a rule of its own. */
function framePolicies(): string {
  const folders = Object.values(PAGE_KINDS).map(
    ({ route }) => route.replace(/(?:\/?index)?\.astro$/, '').split('/')[0],
  );
  const paths = folders.filter((name) => name !== 'embed' && name !== '404').map((name) => (name ? `/${name}/*` : '/'));
  return [...new Set(paths)]
    .sort()
    .map((path) => `${path}\n  Content-Security-Policy: frame-ancestors 'self'\n`)
    .join('');
}

/** Paths begin a line, and in redirects a column. */
function inFolder(text: string, base: string): string {
  const folder = base.replace(/\/$/, '');
  return text
    .split('\n')
    .map((line) => (line.startsWith('/') ? line.replaceAll(/(^|\s)\//g, `$1${folder}/`) : line))
    .join('\n');
}
