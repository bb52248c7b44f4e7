/** The licences of what the site hands on, with their texts, from the packages themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Licence } from '../../view-models/site/licences.ts';
import { REDISTRIBUTED, type Redistributed } from './redistributed.ts';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** @throws when a package is not installed or brings no text of its licence. */
export function readLicences(): Licence[] {
  return REDISTRIBUTED.map(licenceOf);
}

function licenceOf({ package: name, name: title = name, use, textFrom = name }: Redistributed): Licence {
  const folder = folderOf(name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const texts = licenceFiles(folderOf(textFrom)).map((file) => ownPart(readFileSync(file, 'utf8')).trim());
  if (texts.length === 0)
    throw new Error(`${name} has no file with its licence: name one in src/loading/licences/licences.ts.`);
  return {
    id: name.replace(/[^a-z0-9]+/g, '-').replace(/^-/, ''),
    title,
    use,
    version,
    licence: license,
    text: texts.join('\n\n'),
  };
}

/** A bundler's file goes on with the licences of what it is built from, which a site does not get. */
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
