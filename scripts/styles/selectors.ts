/**
 * Rewrites selectors for old browsers: `:is()` (Chromium 88, Safari 14) to a list, `:not(a, b)` to `:not(a):not(b)`. The specificity of
 * `:is()` is kept. `:where()` becomes a list too and gains specificity: only postcss-dark-theme-class writes it, and no rule competes
 * with the dark theme.
 */
import { generate, parse, type CssNode } from 'css-tree';
import { argumentsOf, specificityOf, strongest, type Specificity } from './specificity.ts';

/** Match every element; used to add specificity: an id, a class, a type. */
const NOTHING = [':not(#_)', ':not(._)', ':not(_)'] as const;

/** @param raise number of ids to add to the specificity of every selector */
export function plainSelectors(selector: string, raise: number): string[] {
  return selectorsIn(selector)
    .flatMap(withoutIs)
    .map((nodes) => textOf(raised(nodes.flatMap(withoutLists), raise)));
}

function selectorsIn(text: string): CssNode[][] {
  const list = parse(text, { context: 'selectorList' });
  if (list.type !== 'SelectorList') throw new Error(`"${text}" is not a list of selectors.`);
  return list.children.toArray().map((selector) => (selector.type === 'Selector' ? selector.children.toArray() : []));
}

function withoutIs(nodes: readonly CssNode[]): CssNode[][] {
  const at = nodes.findIndex(
    (node) => node.type === 'PseudoClassSelector' && (node.name === 'is' || node.name === 'where'),
  );
  const list = nodes[at];
  if (list?.type !== 'PseudoClassSelector') return [[...nodes]];
  const choices = argumentsOf(list);
  const strength = list.name === 'is' ? strongest(choices) : undefined;
  return choices.flatMap((choice) =>
    withoutIs(
      joined(nodes.slice(0, at), [...choice, ...(strength ? padding(choice, strength) : [])], nodes.slice(at + 1)),
    ),
  );
}

/** A type selector comes first in its compound: `.wide:is(th)` becomes `th.wide`. */
function joined(before: readonly CssNode[], choice: readonly CssNode[], after: readonly CssNode[]): CssNode[] {
  const start = before.findLastIndex(({ type }) => type === 'Combinator') + 1;
  const compound = before.slice(start);
  if (compound.length === 0) return [...before, ...choice, ...after];
  if (choice.some(({ type }) => type === 'Combinator')) {
    throw new Error(
      `"${textOf(before)}:is(${textOf(choice)})" cannot be rewritten for old browsers: write the ancestor before it.`,
    );
  }
  const [types, others] = [choice.filter(isType), choice.filter((node) => !isType(node))];
  return [
    ...before.slice(0, start),
    ...types.filter((node) => textOf([node]) !== '*'),
    ...compound,
    ...others,
    ...after,
  ];
}

const isType = ({ type }: CssNode): boolean => type === 'TypeSelector';

function padding(choice: readonly CssNode[], target: Specificity): CssNode[] {
  const own = specificityOf(choice);
  const start = own.findIndex((count, level) => count !== target[level]);
  if (start < 0) return [];
  // A selector that is weaker at a higher level may be stronger at a lower one, which does not matter then.
  return NOTHING.flatMap((text, level) =>
    level < start ? [] : repeated(text, Math.max(0, target[level]! - own[level]!)),
  );
}

function withoutLists(node: CssNode): CssNode[] {
  if (node.type !== 'PseudoClassSelector' || node.name !== 'not') return [node];
  const choices = argumentsOf(node);
  return choices.length < 2 ? [node] : choices.flatMap((choice) => selectorsIn(`:not(${textOf(choice)})`)[0]!);
}

function raised(nodes: readonly CssNode[], raise: number): CssNode[] {
  const first = nodes[0]?.type === 'TypeSelector' ? 1 : 0;
  return [...nodes.slice(0, first), ...repeated(NOTHING[0], raise), ...nodes.slice(first)];
}

function repeated(text: string, times: number): CssNode[] {
  return Array.from({ length: times }, () => selectorsIn(text)[0]!).flat();
}

function textOf(nodes: readonly CssNode[]): string {
  return nodes.map((node) => generate(node)).join('');
}
