/** Looks up in MDN's compatibility data which features are newer than the floor. */
import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';
import { FLOOR } from './browsers.ts';

/** 30 MB of JSON, read once and only when needed. */
const read = createRequire(import.meta.url);
let data: CompatData | undefined;

export function compatData(): CompatData {
  return (data ??= read('@mdn/browser-compat-data') as CompatData);
}

const BROWSERS = [
  { name: 'Chrome', key: 'chrome_android', floor: FLOOR.chrome },
  { name: 'iOS', key: 'safari_ios', floor: FLOOR.safari },
] as const;

/**
 * `Chrome 92, iOS 15.4` for a feature that a browser at the floor lacks, else undefined. A feature missing from the data is either
 * very old or misspelt, which other checks report.
 */
export function since(entry: Identifier | undefined): string | undefined {
  const support = entry?.__compat?.support;
  if (!support) return undefined;
  const lacking = BROWSERS.filter(
    ({ key, floor }) => !statements(support[key]).some((statement) => isSupported(statement, floor)),
  );
  return lacking.length === 0
    ? undefined
    : lacking.map(({ name, key }) => `${name} ${firstOf(statements(support[key]))}`).join(', ');
}

/** All entries of a tree by their last name: `css.types.color.color-mix` under `color-mix`. */
export function byName(tree: Identifier, into = new Map<string, Identifier[]>()): Map<string, Identifier[]> {
  for (const [name, entry] of Object.entries(tree) as [string, Identifier][]) {
    if (name === '__compat') continue;
    into.set(name, [...(into.get(name) ?? []), entry]);
    byName(entry, into);
  }
  return into;
}

function statements(statement: SupportStatement | undefined): readonly SimpleSupportStatement[] {
  return statement === undefined ? [] : Array.isArray(statement) ? statement : [statement];
}

function isSupported(
  { version_added: added, version_removed: removed, ...rest }: SimpleSupportStatement,
  floor: string,
): boolean {
  if (rest.prefix ?? rest.alternative_name ?? rest.flags) return false;
  return (
    typeof added === 'string' && !isLater(added, floor) && !(typeof removed === 'string' && !isLater(removed, floor))
  );
}

function firstOf(list: readonly SimpleSupportStatement[]): string {
  const plain = list.find(({ prefix, alternative_name: other, flags }) => !(prefix ?? other ?? flags));
  return typeof plain?.version_added === 'string' ? plain.version_added : 'never';
}

/** `≤37` is at most 37; `preview` is later than anything. */
function isLater(version: string, floor: string): boolean {
  if (version === 'preview') return true;
  const [one, other] = [version.replace('≤', ''), floor].map((text) => text.split('.').map(Number));
  return (one![0]! - other![0]! || (one![1] ?? 0) - (other![1] ?? 0)) > 0;
}
