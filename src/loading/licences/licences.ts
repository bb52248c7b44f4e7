/** Licences of the redistributed packages, read from the installed packages. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Licence } from '../../view-models/site/licences.ts';
import { REDISTRIBUTED, type Redistributed } from './redistributed.ts';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/**
 * @param site its switches, as not every site has every package
 * @throws if a package is not installed or has no licence file
 */
export function readLicences(site: { contentForms: boolean }): Licence[] {
  return REDISTRIBUTED.filter(({ only }) => only === undefined || site[only]).map(licenceOf);
}

function licenceOf({ package: name, name: title = name, use, textFrom = name }: Redistributed): Licence {
  const folder = folderOf(name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const texts = licenceFiles(folderOf(textFrom)).map((file) => ownPart(readFileSync(file, 'utf8')).trim());
  if (texts.length === 0)
    throw new Error(`${name} has no licence file: set textFrom in src/loading/licences/redistributed.ts.`);
  return {
    id: name.replace(/[^a-z0-9]+/g, '-').replace(/^-/, ''),
    title,
    use,
    version,
    licence: license,
    text: texts.join('\n\n'),
  };
}

/** Without the licences of a bundler's own dependencies, which are not part of the site. */
const ownPart = (text: string): string => text.split(/^#+ Licenses of bundled dependencies/m)[0] ?? text;

const folderOf = (name: string): string => path.resolve('node_modules', name);

function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => LICENCE_FILE.test(name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isFile() ? [file] : licenceFilesIn(file);
    })
    .sort();
}

const licenceFilesIn = (folder: string): string[] => readdirSync(folder).map((name) => path.join(folder, name));
