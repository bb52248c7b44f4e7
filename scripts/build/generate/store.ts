/**
 * What the files of a site were made from, so that the next build renders only what has changed.
 *
 * The site itself holds the files. The store, a JSON file in the cache folder, has for each of them its key, a hash of all that it was
 * made from, and its size and time of modification. A file stays if its key is the same and nobody has touched it. A file that is
 * rendered again with the same bytes is not written, so that only real changes are uploaded. Without a store, or with one of another
 * version, every file is rendered and compared: slower, with the same result.
 *
 * New files wait in a folder next to the site until all are rendered; `publish` moves them into place. Where there is no site yet, the
 * folder becomes the site. Otherwise each file is replaced at once, assets before the pages that use them, and what no longer belongs to
 * the site goes last. If the machine stops in between, the next build finds files that do not match the store, and renders them again.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceOf } from '../../deploy/compress.ts';

/** Increase it when the format changes. */
const VERSION = 1;

interface Kept {
  /** Undefined if the file is rendered in every build. */
  key?: string;
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
}

export interface Store {
  /** Keeps the file if it was made for this key. */
  keep: (file: string, key: string) => boolean;
  put: (file: string, key: string | undefined, bytes: Uint8Array) => void;
  /** Moves the new files into the site and removes all that was neither kept nor put. */
  publish: () => Published;
}

export interface StoreOptions {
  /** The compressed files of all that belongs to the site stay too, to be compared after `publish`. */
  keepsCompressed?: boolean;
}

export interface Published {
  files: number;
  written: number;
  removed: number;
}

/**
 * @param site folder of the site; its files are named by paths below it, with `/`
 * @param file of the store
 */
export function openStore(site: string, file: string, { keepsCompressed = false }: StoreOptions = {}): Store {
  const before = readStore(file);
  const found = existsSync(site) ? filesBelow(site) : [];
  const untouched = new Set(Object.keys(before).filter((name) => isUntouched(join(site, name), before[name]!)));
  const after = new Map<string, Kept | undefined>();
  const staged = new Map<string, string | undefined>();
  const staging = `${site}.new-${process.pid}`;
  const folders = new Set<string>();

  const stage = (name: string, bytes: Uint8Array): void => {
    const path = join(staging, name);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, bytes);
  };

  return {
    keep: (name, key) => {
      const kept = before[name];
      if (kept?.key !== key || !untouched.has(name)) return false;
      after.set(name, kept);
      return true;
    },
    put: (name, key, bytes) => {
      if (hasBytes(join(site, name), bytes)) after.set(name, keptOf(join(site, name), key));
      else {
        after.set(name, undefined);
        staged.set(name, key);
        stage(name, bytes);
      }
    },
    publish: () => {
      if (!existsSync(site)) renameSync(staging, site);
      else
        for (const name of [...staged.keys()].sort(assetsFirst)) {
          makeRoom(site, name);
          renameSync(join(staging, name), join(site, name));
        }
      for (const [name, key] of staged) after.set(name, keptOf(join(site, name), key));
      const belongs = (name: string): boolean =>
        after.has(name) || (keepsCompressed && after.has(sourceOf(name) ?? name));
      // A folder may have taken the place of a file, or a file that of a folder.
      const isFile = (name: string): boolean =>
        lstatSync(join(site, name), { throwIfNoEntry: false })?.isDirectory() === false;
      const obsolete = found.filter((name) => !belongs(name) && isFile(name));
      for (const name of obsolete) removeFile(site, name);
      rmSync(staging, { recursive: true, force: true });
      writeStore(file, Object.fromEntries(after) as Record<string, Kept>);
      return { files: after.size, written: staged.size, removed: obsolete.length };
    },
  };
}

function readStore(file: string): Record<string, Kept> {
  try {
    const { version, files } = JSON.parse(readFileSync(file, 'utf8')) as {
      version: number;
      files: Record<string, Kept>;
    };
    return version === VERSION ? files : {};
  } catch {
    return {};
  }
}

function writeStore(file: string, files: Record<string, Kept>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ version: VERSION, files }));
  renameSync(`${file}.${process.pid}`, file);
}

function keptOf(path: string, key: string | undefined): Kept {
  const { size, mtimeMs } = statSync(path);
  return { ...(key === undefined ? {} : { key }), size, modified: mtimeMs };
}

function isUntouched(path: string, { size, modified }: Kept): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === modified;
}

function hasBytes(path: string, bytes: Uint8Array): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Pages name scripts and styles by their hash, and must find them. */
function assetsFirst(a: string, b: string): number {
  return Number(a.endsWith('.html')) - Number(b.endsWith('.html'));
}

/** Makes the folders of a file, and removes what has its name or the name of one of its folders. */
function makeRoom(site: string, name: string): void {
  const parts = name.split('/');
  for (const [index] of parts.entries()) {
    const path = join(site, ...parts.slice(0, index + 1));
    const isFolder = index < parts.length - 1;
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && found.isDirectory() !== isFolder) rmSync(path, { recursive: true });
  }
  mkdirSync(dirname(join(site, name)), { recursive: true });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Removes the file, and the folders that it leaves empty. */
function removeFile(site: string, name: string): void {
  rmSync(join(site, name));
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(site, folder)).length > 0) return;
    rmSync(join(site, folder), { recursive: true });
  }
}
