/** Finds features of a script that are newer than the floor: syntax, globals, static and instance methods. */
import { parse, type AnyNode, type Identifier as Name, type MemberExpression, type Node } from 'acorn';
import type { Identifier } from '@mdn/browser-compat-data';
import { compatData, since } from './compat.ts';

export interface Finding {
  feature: string;
  since: string;
}

/** Global objects and their interfaces. */
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
/** ECMAScript 2018 has lookbehind, Safari only since 16.4, so that the parser's version does not show it. */
const LOOKBEHIND: Finding = { feature: 'lookbehind in a regular expression', since: 'Chrome 62, iOS 16.4' };
const SYNTAX: Record<string, Finding> = {
  ChainExpression: { feature: '?.', since: 'Chrome 80, iOS 13.4' },
  '??': { feature: '??', since: 'Chrome 80, iOS 13.4' },
  BigInt: { feature: 'BigInt', since: 'Chrome 67, iOS 14' },
};

export function unsupportedInScript(text: string): Finding[] {
  const nodes: [AnyNode, AnyNode | undefined][] = [];
  try {
    walk(parse(text, { ecmaVersion: 2020, sourceType: 'module' }), undefined, nodes);
  } catch (error) {
    return [{ feature: `syntax: ${String(error)}`, since: 'ECMAScript 2021 or later' }];
  }
  const declared = new Set(
    nodes.flatMap(([node, parent]) => (node.type === 'Identifier' && isDeclared(node, parent) ? [node.name] : [])),
  );
  const found = nodes.flatMap(([node, parent]) =>
    [syntaxOf(node), nameOf(node, parent, declared)].filter((each) => each !== undefined),
  );
  return [...new Map(found.map((each) => [each.feature, each])).values()];
}

/** Names of methods and function properties that a script defines: a call by such a name may go to them. */
export function functionsIn(text: string): string[] {
  const names: string[] = [];
  visit(text, (node) => {
    if ((node.type !== 'MethodDefinition' && node.type !== 'Property') || node.key.type !== 'Identifier') return;
    const isFunction = node.type === 'MethodDefinition' || node.method || /Function/.test(node.value.type);
    // A data field named `at` does not define a method.
    if (isFunction || !isBuiltin(node.key.name)) names.push(node.key.name);
  });
  return names;
}

/** The methods and globals that a script polyfills by `fill(Array.prototype, 'at', …)`. */
export function polyfillsIn(text: string): string[] {
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

function visit(text: string, visitor: (node: AnyNode) => void): void {
  const nodes: [AnyNode, AnyNode | undefined][] = [];
  walk(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }), undefined, nodes);
  for (const [node] of nodes) visitor(node);
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
  if (node.type === 'Literal' && node.bigint) return SYNTAX['BigInt'];
  return /\(\?<[=!]/.test(patternOf(node)) ? LOOKBEHIND : undefined;
}

/** Strings and templates too, because they may be passed to `new RegExp()`; the build writes patterns as templates. */
function patternOf(node: AnyNode): string {
  if (node.type === 'TemplateElement') return node.value.raw;
  if (node.type !== 'Literal') return '';
  return node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : '');
}

/** Properties of nodes whose identifiers are declarations. */
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

/** Whether the identifier declares a name, which then does not mean the browser's global. */
function isDeclared(node: Name, parent: AnyNode | undefined): boolean {
  if (!parent) return false;
  const places = DECLARES[parent.type]?.map((key) => (parent as unknown as Record<string, unknown>)[key]) ?? [];
  return places.some((place) => place === node || (Array.isArray(place) && place.includes(node)));
}

function nameOf(node: AnyNode, parent: AnyNode | undefined, declared: ReadonlySet<string>): Finding | undefined {
  if (node.type === 'MemberExpression') return memberOf(node, parent, declared);
  if (node.type !== 'Identifier' || declared.has(node.name) || isKey(node, parent)) return undefined;
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

function memberOf(
  node: MemberExpression,
  parent: AnyNode | undefined,
  declared: ReadonlySet<string>,
): Finding | undefined {
  const name = propertyName(node);
  if (name === undefined) return undefined;
  if (node.object.type === 'Identifier' && !declared.has(node.object.name)) {
    const object = node.object.name;
    const kind = INSTANCES[object] ?? object;
    const entry =
      kind === 'Window' ? globalEntry(name) : (membersOf(kind)?.[name] ?? membersOf(kind)?.[`${name}_static`]);
    if (entry) return finding(`${object}.${name}`, entry);
  }
  if (parent?.type !== 'CallExpression' || parent.callee !== node) return undefined;
  // The type of the object is unknown: report the method if it is newer on every type that has it.
  const entries = methodsNamed(name);
  const all = entries.map((entry) => since(entry));
  return all.length > 0 && all.every((version) => version !== undefined)
    ? { feature: `.${name}()`, since: all[0]! }
    : undefined;
}

function propertyName({ property, computed }: MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

function finding(feature: string, entry: Identifier | undefined): Finding | undefined {
  const support = since(entry);
  return support === undefined ? undefined : { feature, since: support };
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
