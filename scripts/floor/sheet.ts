/** Finds features of a style sheet that are newer than the floor: at-rules, media features, selectors, properties, values, units. */
import { generate, parse, walk, type Atrule, type CssNode, type Declaration } from 'css-tree';
import type { Identifier } from '@mdn/browser-compat-data';
import { byName, compatData, since } from './compat.ts';
import type { Finding } from './script.ts';

/** Units that the compatibility data lists under other names. */
const UNITS: [RegExp, string][] = [
  [/^d(?:v[hwbi]|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(?:v[hwbi]|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(?:v[hwbi]|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq(?:[whbi]|min|max)$/, 'container_query_length_units'],
];

/** Skips rules inside `@supports`, and declarations with an older fallback before them in the same rule. */
export function unsupportedInSheet(text: string): Finding[] {
  const found = new Map<string, Finding>();
  const note = (feature: string, entry: Identifier | undefined): void => {
    const support = since(entry);
    if (support !== undefined) found.set(feature, { feature, since: support });
  };
  const visit = (node: CssNode, ancestors: CssNode[]): void => {
    if (ancestors.some((outer) => outer.type === 'Atrule' && outer.name === 'supports')) return;
    if (node.type === 'Atrule') atrule(node, note);
    else if (node.type === 'Declaration') declaration(node, ancestors.at(-1), note);
    else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') selector(node, note);
  };
  traverse(parse(text, { parseCustomProperty: true }), [], visit);
  return [...found.values()];
}

type Note = (feature: string, entry: Identifier | undefined) => void;

function traverse(node: CssNode, ancestors: CssNode[], visit: (node: CssNode, ancestors: CssNode[]) => void): void {
  visit(node, ancestors);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of childrenIn(value)) traverse(child, [...ancestors, node], visit);
  }
}

function childrenIn(value: unknown): CssNode[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('toArray' in value) return (value as { toArray: () => CssNode[] }).toArray();
  return 'type' in value ? [value as CssNode] : [];
}

function atrule({ name, prelude }: Atrule, note: Note): void {
  const compat = entry(compatData().css['at-rules'] ?? {}, name);
  note(`@${name}`, compat);
  if (name !== 'media' || !prelude) return;
  walk(prelude, (node) => {
    if (node.type === 'Feature')
      note(`@media (${node.name})`, entry(compat ?? {}, node.name.replace(/^(?:min|max)-/, '')));
    if (node.type === 'FeatureRange') note('@media with < and >', entry(compat ?? {}, 'range_syntax'));
  });
}

function selector(node: CssNode & { name: string }, note: Note): void {
  const compat = entry(compatData().css['selectors'] ?? {}, node.name);
  const text = `${node.type === 'PseudoElementSelector' ? '::' : ':'}${node.name}`;
  if (!node.name.startsWith('-')) note(text, compat);
  const inner = node.name === 'not' && 'children' in node ? node.children?.toArray()[0] : undefined;
  if (inner?.type !== 'SelectorList') return;
  const selectors = inner.children.toArray();
  const isComplex =
    selectors.length > 1 || selectors.some((one) => one.type === 'Selector' && one.children.toArray().length > 1);
  if (isComplex) note(':not() with more than one simple selector', entry(compat ?? {}, 'selector_list'));
}

function declaration(node: Declaration, block: CssNode | undefined, note: Note): void {
  const property = node.property.toLowerCase();
  if (property.startsWith('-') && !property.startsWith('--')) return;
  const compat = property.startsWith('--') ? undefined : entry(compatData().css['properties'] ?? {}, property);
  if (!hasPrefixed(property, block)) note(property, compat);
  if (since(compat) !== undefined || hasFallback(node, block)) return;
  for (const [feature, value] of valuesOf(node, compat)) note(feature, value);
}

function hasPrefixed(property: string, block: CssNode | undefined): boolean {
  return (
    block?.type === 'Block' &&
    block.children.some((other) => other.type === 'Declaration' && other.property === `-webkit-${property}`)
  );
}

/** Browsers discover an invalid value with `var()` too late to use the fallback before it. */
function hasFallback(node: Declaration, block: CssNode | undefined): boolean {
  if (generate(node.value).includes('var(')) return false;
  const before = block?.type === 'Block' ? block.children.toArray() : [];
  return before
    .slice(0, before.indexOf(node))
    .some(
      (other) =>
        other.type === 'Declaration' &&
        other.property === node.property &&
        valuesOf(other, entry(compatData().css['properties'] ?? {}, other.property)).every(
          ([, value]) => since(value) === undefined,
        ),
    );
}

function valuesOf(
  { property, value }: Declaration,
  compat: Identifier | undefined,
): [string, Identifier | undefined][] {
  const found: [string, Identifier | undefined][] = [];
  walk(value, (node) => {
    if (node.type === 'Identifier' && compat) found.push([`${property}: ${node.name}`, entry(compat, node.name)]);
    if (node.type === 'Function')
      found.push([`${node.name}()`, entry(compat ?? {}, node.name) ?? typeNamed(node.name)]);
    if (node.type === 'Dimension') found.push([node.unit, unitNamed(node.unit)]);
    // An unparsed value, such as that of a custom property.
    if (node.type === 'Raw')
      for (const [, name = ''] of generate(node).matchAll(/([a-z-]+)\(/g)) found.push([`${name}()`, typeNamed(name)]);
  });
  return found;
}

function unitNamed(unit: string): Identifier | undefined {
  const name = UNITS.find(([form]) => form.test(unit))?.[1] ?? unit;
  return entry(compatData().css['types']?.['length'] ?? {}, name);
}

let types: Map<string, Identifier[]> | undefined;

function typeNamed(name: string): Identifier | undefined {
  types ??= byName(compatData().css['types'] ?? {});
  return types.get(name)?.[0];
}

function entry(tree: object, name: string): Identifier | undefined {
  return Object.hasOwn(tree, name) ? (tree as Record<string, Identifier>)[name] : undefined;
}
