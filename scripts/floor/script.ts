/** What a script uses that came after the floor: syntax, globals, static and instance methods. */
import { parse, type AnyNode, type Identifier as Name, type MemberExpression, type Node } from 'acorn';
import type { Identifier } from '@mdn/browser-compat-data';
import { compatData, since } from './compat.ts';

export interface Finding {
  feature: string;
  since: string;
}

/** Objects that are there by name, and what they are. */
const INSTANCES: Record<string, string> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  history: 'History',
  location: 'Location',
  caches: 'CacheStorage',
  crypto: 'Crypto',
  performance: 'Performance',
  screen: 'Screen',
};
/** Regular expressions before this is known: ECMAScript 2018 has lookbehind, Safari only from 16.4 on. */
const LOOKBEHIND: Finding = { feature: 'lookbehind in a regular expression', since: 'Chrome 62, iOS 16.4' };
const SYNTAX: Record<string, Finding> = {
  ChainExpression: { feature: '?.', since: 'Chrome 80, iOS 13.4' },
  '??': { feature: '??', since: 'Chrome 80, iOS 13.4' },
  BigInt: { feature: 'BigInt', since: 'Chrome 67, iOS 14' },
};

export function lateInScript(text: string): Finding[] {
  const nodes: [AnyNode, AnyNode | undefined][] = [];
  try {
    walk(parse(text, { ecmaVersion: 2020, sourceType: 'module' }), undefined, nodes);
  } catch (error) {
    return [{ feature: `syntax: ${String(error)}`, since: 'ECMAScript 2021 or later' }];
  }
  const own = new Set(
    nodes.flatMap(([node, parent]) => (node.type === 'Identifier' && isDeclared(node, parent) ? [node.name] : [])),
  );
  const found = nodes.flatMap(([node, parent]) =>
    [syntaxOf(node), nameOf(node, parent, own)].filter((one) => one !== undefined),
  );
  return [...new Map(found.map((one) => [one.feature, one])).values()];
}

/** Names under which a script keeps functions of its own: what is called so may be its own. */
export function functionsIn(text: string): string[] {
  const names: string[] = [];
  visit(text, (node) => {
    if ((node.type !== 'MethodDefinition' && node.type !== 'Property') || node.key.type !== 'Identifier') return;
    const isFunction = node.type === 'MethodDefinition' || node.method || /Function/.test(node.value.type);
    // A field that is called `at` says nothing of lists.
    if (isFunction || !isBuiltin(node.key.name)) names.push(node.key.name);
  });
  return names;
}

/** `fill(Array.prototype, 'at', …)`: the methods and globals that a script gives to browsers without them. */
export function filledIn(text: string): string[] {
  const names: string[] = [];
  visit(text, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'fill') return;
    const [target, name] = node.arguments;
    if (name?.type !== 'Literal' || typeof name.value !== 'string') return;
    if (target?.type === 'MemberExpression') names.push(`.${name.value}()`);
    if (target?.type === 'Identifier')
      names.push(target.name === 'window' ? name.value : `${target.name}.${name.value}`);
  });
  return names;
}

function visit(text: string, look: (node: AnyNode) => void): void {
  const nodes: [AnyNode, AnyNode | undefined][] = [];
  walk(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }), undefined, nodes);
  for (const [node] of nodes) look(node);
}

function walk(node: AnyNode, parent: AnyNode | undefined, into: [AnyNode, AnyNode | undefined][]): void {
  into.push([node, parent]);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) walk(child as AnyNode, node, into);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function syntaxOf(node: AnyNode): Finding | undefined {
  if (node.type === 'ChainExpression') return SYNTAX['ChainExpression'];
  if (node.type === 'LogicalExpression') return SYNTAX[node.operator];
  if (node.type !== 'Literal') return undefined;
  if (node.bigint) return SYNTAX['BigInt'];
  // A text as well: it may be given to `new RegExp()`.
  const pattern = node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : '');
  return /\(\?<[=!]/.test(pattern) ? LOOKBEHIND : undefined;
}

/** Where a name may stand that is defined by standing there. */
const DECLARES: Partial<Record<AnyNode['type'], readonly string[]>> = {
  VariableDeclarator: ['id'],
  ClassDeclaration: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  CatchClause: ['param'],
  ArrayPattern: ['elements'],
  RestElement: ['argument'],
  AssignmentPattern: ['left'],
};

/** Names that are defined in the script itself are not the browser's. */
function isDeclared(node: Name, parent: AnyNode | undefined): boolean {
  if (!parent) return false;
  const places = DECLARES[parent.type]?.map((key) => (parent as unknown as Record<string, unknown>)[key]) ?? [];
  return places.some((place) => place === node || (Array.isArray(place) && place.includes(node)));
}

function nameOf(node: AnyNode, parent: AnyNode | undefined, own: ReadonlySet<string>): Finding | undefined {
  if (node.type === 'MemberExpression') return memberOf(node, parent, own);
  if (node.type !== 'Identifier' || own.has(node.name) || isKey(node, parent)) return undefined;
  return finding(node.name, globalEntry(node.name));
}

function isKey(node: Name, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return (
    (parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition') &&
    parent.key === node &&
    !parent.computed &&
    !(parent.type === 'Property' && parent.shorthand)
  );
}

function memberOf(node: MemberExpression, parent: AnyNode | undefined, own: ReadonlySet<string>): Finding | undefined {
  const name = propertyName(node);
  if (name === undefined) return undefined;
  if (node.object.type === 'Identifier' && !own.has(node.object.name)) {
    const of = node.object.name;
    const kind = INSTANCES[of] ?? of;
    const known =
      kind === 'Window' ? globalEntry(name) : (membersOf(kind)?.[name] ?? membersOf(kind)?.[`${name}_static`]);
    if (known) return finding(`${of}.${name}`, known);
  }
  if (parent?.type !== 'CallExpression' || parent.callee !== node) return undefined;
  // Whose method it is cannot be seen: it is late if it is late wherever it is.
  const entries = methodsNamed(name);
  const all = entries.map((entry) => since(entry));
  return all.length > 0 && all.every((one) => one !== undefined)
    ? { feature: `.${name}()`, since: all[0]! }
    : undefined;
}

function propertyName({ property, computed }: MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

function finding(feature: string, entry: Identifier | undefined): Finding | undefined {
  const late = since(entry);
  return late === undefined ? undefined : { feature, since: late };
}

const child = (tree: object, name: string): Identifier | undefined =>
  Object.hasOwn(tree, name) ? (tree as Record<string, Identifier>)[name] : undefined;

function globalEntry(name: string): Identifier | undefined {
  const { javascript, api } = compatData();
  return child(javascript['builtins'] ?? {}, name) ?? child(api, name) ?? child(api['Window'] ?? {}, name);
}

function membersOf(name: string): Record<string, Identifier> | undefined {
  const { javascript, api } = compatData();
  return child(javascript['builtins'] ?? {}, name) ?? child(api, name);
}

function isBuiltin(name: string): boolean {
  return Object.values(compatData().javascript['builtins'] ?? {}).some((type) => Object.hasOwn(type, name));
}

let methods: Map<string, Identifier[]> | undefined;

function methodsNamed(name: string): readonly Identifier[] {
  if (!methods) {
    methods = new Map();
    const { javascript, api } = compatData();
    for (const type of [...Object.values(javascript['builtins'] ?? {}), ...Object.values(api)]) {
      for (const [key, entry] of Object.entries(type as Record<string, Identifier>)) {
        if (key !== '__compat' && !key.endsWith('_static')) methods.set(key, [...(methods.get(key) ?? []), entry]);
      }
    }
  }
  return methods.get(name) ?? [];
}
