/** Files in which a web host reads headers and redirects of a site: those in deploy/<host>/, for the folder that the site is in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
    .map((name) => [name, inFolder(readFileSync(join(folder, name), 'utf8'), base)]);
}

/** Paths begin a line, and in redirects a column. */
function inFolder(text: string, base: string): string {
  const folder = base.replace(/\/$/, '');
  return text
    .split('\n')
    .map((line) => (line.startsWith('/') ? line.replaceAll(/(^|\s)\//g, `$1${folder}/`) : line))
    .join('\n');
}
