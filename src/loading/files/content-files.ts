import { byText } from '../../domain/order.ts';
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isMonth } from '../../domain/calendar/day.ts';
import { didYouMean } from '../../domain/checks/nearest.ts';
import { COLLECTIONS, type CollectionName } from '../../domain/schema/collections.ts';
import { LOGO_FILE } from '../own-files/logo.ts';
import { PUBLIC_FOLDER } from '../own-files/public-files.ts';

export interface ContentFile {
  collection: CollectionName;
  id: string;
  /** Below content/, with forward slashes. */
  path: string;
}

/** A path that does not belong in content/, or a file that is too large. */
interface Misplaced {
  path: string;
  /** The entry of a file that is too large. */
  entry?: Pick<ContentFile, 'collection' | 'id'>;
  found: string;
  fix: string;
}

interface Listing {
  files: ContentFile[];
  images: Set<string>;
  misplaced: Misplaced[];
}

const TEXT_LIMIT = 1_000_000;
const IMAGE_LIMIT = 5_000_000;
const IMAGES = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.svg'];
/** Files left behind by operating systems and office programs. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
const LINK = ['是指向别处的链接', '请把文件本身放进来'] as const;
/** Files that are no entries: the handbook and the logo. */
const BESIDE = ['README.md', LOGO_FILE];
const FOLDERS = new Map(
  Object.entries(COLLECTIONS)
    .filter(([, { segments }]) => segments.length > 0)
    .map(([name, { folder }]) => [folder as string, name as CollectionName]),
);
const SINGLE_FILES = new Map(
  Object.entries(COLLECTIONS)
    .filter(([, { segments }]) => segments.length === 0)
    .map(([name, { folder }]) => [folder as string, name as CollectionName]),
);

/** Lists the files of content/ with their collections, and those that belong to none. */
export function listContent(root: string): Listing {
  const listing: Listing = { files: [], images: new Set(), misplaced: [] };
  for (const entry of sorted(root)) atTop(listing, root, entry);
  for (const [name, collection] of SINGLE_FILES) {
    if (listing.files.some((file) => file.collection === collection)) continue;
    if (listing.misplaced.some((problem) => problem.path === name)) continue;
    listing.misplaced.push({ path: name, found: '没有这个文件', fix: `请补上（${COLLECTIONS[collection].title}）` });
  }
  return listing;
}

function atTop(listing: Listing, root: string, entry: Dirent): void {
  const { name } = entry;
  if (entry.isSymbolicLink()) return reject(listing, name, ...LINK);
  const folder = FOLDERS.get(name);
  const single = SINGLE_FILES.get(name);
  if (entry.isDirectory() && folder !== undefined) return inCollection(listing, root, folder, []);
  if (entry.isFile() && BESIDE.includes(name)) return;
  if (entry.isDirectory() && name === PUBLIC_FOLDER) return;
  if (entry.isFile() && single !== undefined)
    return addFile(listing, root, { collection: single, id: single, path: name });
  const names = [...(entry.isDirectory() ? FOLDERS : SINGLE_FILES).keys()];
  const kind = entry.isDirectory() ? '文件夹' : '文件';
  reject(
    listing,
    name,
    `content/ 里不该有 “${name}” 这个${kind}`,
    `${didYouMean(name, names)}这里只能有：${[...SINGLE_FILES.keys(), ...FOLDERS.keys(), PUBLIC_FOLDER, LOGO_FILE].join('、')}`,
  );
}

function inCollection(listing: Listing, root: string, collection: CollectionName, parents: readonly string[]): void {
  const { folder, segments } = COLLECTIONS[collection];
  const here = [folder, ...parents].join('/');
  const last = parents.length === segments.length - 1;
  for (const entry of sorted(path.join(root, here))) {
    const shown = `${here}/${entry.name}`;
    if (entry.isSymbolicLink()) {
      reject(listing, shown, ...LINK);
      continue;
    }
    if (entry.isDirectory() && !last) {
      const wrong = badSegment(segments[parents.length] ?? '', entry.name);
      if (wrong === undefined) inCollection(listing, root, collection, [...parents, entry.name]);
      else reject(listing, shown, ...wrong);
    } else if (entry.isFile() && last) leaf(listing, root, collection, [...parents, entry.name]);
    else
      reject(
        listing,
        shown,
        entry.isFile() || entry.isDirectory() ? '放的位置不对' : '不是普通文件',
        `应放在 ${expected(collection)}`,
      );
  }
}

function leaf(listing: Listing, root: string, collection: CollectionName, names: readonly string[]): void {
  const { folder, segments, format } = COLLECTIONS[collection];
  const shown = [folder, ...names].join('/');
  const ending = path.extname(shown);
  const hasImages = format === 'md' || collection === 'past';
  if (hasImages && IMAGES.includes(ending)) return addImage(listing, root, shown);
  if (ending !== `.${format}`)
    return reject(
      listing,
      shown,
      ending === '' ? '文件名没有结尾' : `文件名的结尾是 “${ending}”`,
      `应放在 ${expected(collection)}${hasImages ? `；图片只收 ${IMAGES.join(' ')}` : ''}`,
    );
  const id = names.join('/').slice(0, -ending.length);
  const wrong = badSegment(segments.at(-1) ?? '', path.basename(shown, ending));
  if (wrong === undefined) addFile(listing, root, { collection, id, path: shown });
  else reject(listing, shown, ...wrong);
}

function addFile(listing: Listing, root: string, file: ContentFile): void {
  const { size } = lstatSync(path.join(root, file.path));
  if (size <= TEXT_LIMIT) listing.files.push(file);
  else
    listing.misplaced.push({
      path: file.path,
      entry: file,
      found: `文件有 ${megabytes(size)}`,
      fix: '文字文件不能超过 1 MB，请拆开或检查是不是放错了文件',
    });
}

function addImage(listing: Listing, root: string, shown: string): void {
  const { size } = lstatSync(path.join(root, shown));
  if (size > IMAGE_LIMIT) reject(listing, shown, `图片有 ${megabytes(size)}`, '图片不能超过 5 MB，请缩小后再放');
  listing.images.add(shown);
}

/** Why a folder or file name is not a valid id, month or year. */
function badSegment(kind: string, name: string): [found: string, fix: string] | undefined {
  if (kind === '年-月')
    return isMonth(name) ? undefined : [`文件名 “${name}” 不是月份`, '写成 年-月，例如 2026-12.json'];
  if (kind === '年份')
    return /^20\d\d$/.test(name) ? undefined : [`文件名 “${name}” 不是年份`, '写成四位数字，例如 2027.json'];
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return undefined;
  const lower = name.toLowerCase();
  const found = lower === name ? `“${name}” 不能作${kind}` : `${kind} “${name}” 里有大写字母`;
  return [found, `只用小写拼音、数字和连字符 -，例如 ${/^[a-z0-9-]+$/.test(lower) ? lower : 'longjiang'}`];
}

function expected(collection: CollectionName): string {
  const { folder, segments, format } = COLLECTIONS[collection];
  return `content/${[folder, ...segments.map((name) => `<${name}>`)].join('/')}.${format}`;
}

function reject(listing: Listing, shown: string, found: string, fix: string): void {
  listing.misplaced.push({ path: shown, found, fix });
}

function megabytes(size: number): string {
  return `${(size / 1_000_000).toFixed(1)} MB`;
}

function sorted(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !LITTER.test(name))
    .sort(byText(({ name }) => name));
}
