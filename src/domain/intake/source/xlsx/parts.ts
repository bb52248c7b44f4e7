/** Finds the parts of a workbook by their relationships (ECMA-376 part 2, 9.3), as their paths are free to choose. */
import type { Archive } from '../container/zip.ts';
import { isOn, parseXml, prefixedAttribute } from './xml.ts';

interface WorkbookParts {
  date1904: boolean;
  sheets: readonly { name: string; hidden: boolean; path: string }[];
  sharedStrings?: string;
  styles?: string;
}

interface Relationship {
  id: string;
  /** The last part of the type: `worksheet`, `styles`. */
  type: string;
  path: string;
}

/** @returns undefined where the archive holds no workbook */
export function findParts(archive: Archive): WorkbookParts | undefined {
  const path = pathOf(relationships(archive, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const bytes = archive.read(path);
  if (!bytes) return undefined;
  const related = relationships(archive, path);
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  const workbook = { date1904: false };
  let root: string | undefined;
  parseXml(bytes, {
    open(name, attributes) {
      root ??= name;
      if (name === 'workbookPr') workbook.date1904 = isOn(attributes['date1904'], false);
      if (name !== 'sheet') return;
      const id = prefixedAttribute(attributes, 'id');
      const target = related.find((one) => one.id === id && one.type === 'worksheet');
      if (!target) return;
      sheets.push({
        name: attributes['name'] ?? '',
        hidden: /hidden/i.test(attributes['state'] ?? ''),
        path: target.path,
      });
    },
  });
  if (root !== 'workbook') return undefined;
  const sharedStrings = pathOf(related, 'sharedStrings');
  const styles = pathOf(related, 'styles');
  return { ...workbook, sheets, ...(sharedStrings && { sharedStrings }), ...(styles && { styles }) };
}

function pathOf(related: readonly Relationship[], type: string): string | undefined {
  return related.find((one) => one.type === type)?.path;
}

/** Of a part, or of the package for an empty path. */
function relationships(archive: Archive, path: string): Relationship[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const bytes = archive.read(`${folder}_rels/${file}.rels`);
  const found: Relationship[] = [];
  if (!bytes) return found;
  parseXml(bytes, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolvePath(folder, target) });
    },
  });
  return found;
}

function resolvePath(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  return new URL(plain, `https://package.invalid/${folder}`).pathname.slice(1).replaceAll('%20', ' ');
}
