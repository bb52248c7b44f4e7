/**
 * `content/public/`: files that a district adds to its site as they are, such as a base map or the file by which a platform recognizes
 * its owner. None may have the name of a page or file of the site.
 */
import { existsSync, lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { byText } from '../../domain/order.ts';
import { shownPath } from '../files/content-folder.ts';
import type { Problem } from '../problems.ts';

export const PUBLIC_FOLDER = 'public';
/** The program's own folder of static files. */
export const PROGRAM_PUBLIC = 'public';
/** What a build adds beside the files of the routes and of public/. */
const MADE_BY_BUILDS = ['_astro', 'sitemap-index.xml', 'sitemap-0.xml'];
/** Hidden files are litter, but for the folder of RFC 8615. */
const WELL_KNOWN = '.well-known';
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Paths below the folder, with `/`, in order. */
export function publicFiles(root: string): string[] {
  const folder = path.join(root, PUBLIC_FOLDER);
  return existsSync(folder) ? filesIn(folder).map((file) => path.relative(folder, file).replaceAll(path.sep, '/')) : [];
}

const isListed = ({ name }: Dirent): boolean => name === WELL_KNOWN || !LITTER.test(name);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(isListed)
    .sort(byText(({ name }) => name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(file) : [file];
    });
}

/** Whether the folder has this file. */
export const publicFile = (root: string, name: string): boolean => existsSync(path.join(root, PUBLIC_FOLDER, name));

export function publicProblems(root: string): Problem[] {
  const reserved = namesOfSite();
  return publicFiles(root).flatMap((name): Problem[] => {
    const file = path.join(root, PUBLIC_FOLDER, name);
    const shown = shownPath(file);
    const first = /^[^/]+/.exec(name)![0];
    if (!lstatSync(file).isFile()) return [{ file: shown, found: '是指向别处的链接', fix: '请把文件本身放进来' }];
    return reserved.has(first.toLowerCase())
      ? [
          {
            file: shown,
            found: `网站自己有 “${first}”，放在这里会把它盖掉`,
            fix: '请换一个名字，或放进一个自己的文件夹，例如 public/wenjian/',
          },
        ]
      : [];
  });
}

/** First segments of the addresses that the code makes. The folders are those of the project, in which every command runs. */
function namesOfSite(): Set<string> {
  const routes = readdirSync('src/pages').map((name) =>
    name
      .replace(/^index\.astro$/, 'index.html')
      .replace(/^404\.astro$/, '404.html')
      .replace(/\.(?:astro|ts)$/, ''),
  );
  return new Set([...routes, ...readdirSync(PROGRAM_PUBLIC), ...MADE_BY_BUILDS]);
}
