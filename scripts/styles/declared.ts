/** Lists the declarations of a built style sheet, and finds pairs between which the order of two sheets decides. */
import { generate, parse, walk, type CssNode } from 'css-tree';
import { argumentsOf, isStronger, specificityOf, type Specificity } from './specificity.ts';

export interface SheetDeclaration {
  file: string;
  selector: string;
  /** Selector of the elements: without pseudo-elements and without state that changes in the browser (`:hover`, `[data-rel]`). */
  elements: string;
  /** `::before`, or empty. */
  pseudoElement: string;
  property: string;
  value: string;
  important: boolean;
  specificity: Specificity;
  /** Enclosing media queries and the like. */
  conditions: readonly string[];
}

/** Pseudo-classes that depend on the markup only. */
const STRUCTURAL = /^(?:root|empty|not|is|(?:first|last|only)-(?:child|of-type)|nth-.*)$/;
/** Attributes that scripts change. */
const CHANGING = /^(?:data-|aria-|hidden$|open$)/;
const OLD_PSEUDO_ELEMENTS: ReadonlySet<string> = new Set(['before', 'after']);
/** Longhands that do not begin with the name of their shorthand. */
const ALSO_SETS: Readonly<Record<string, RegExp>> = { font: /^line-height$/, inset: /^(?:top|right|bottom|left)$/ };
/** Properties that begin with the name of a shorthand that does not set them. */
const NOT_SET =
  /^(?:border-(?:radius|collapse|spacing|(?:top|bottom)-(?:left|right)-radius)|flex-(?:wrap|direction|flow))$/;

export function readDeclarations(file: string, css: string): SheetDeclaration[] {
  const found: SheetDeclaration[] = [];
  walk(parse(css), function (node) {
    if (node.type !== 'Declaration' || this.rule?.prelude.type !== 'SelectorList' || isKeyframesOrPage(this.atrule))
      return;
    const { property, important } = node;
    const value = generate(node.value);
    const conditions = this.atrule?.prelude ? [generate(this.atrule.prelude)] : [];
    for (const selector of this.rule.prelude.children)
      if (selector.type === 'Selector') {
        const nodes = selector.children.toArray();
        found.push({
          file,
          selector: generate(selector),
          elements: elementsOf(nodes),
          pseudoElement: textOf(nodes.filter(isPseudoElement)),
          property,
          value,
          important: important !== false,
          specificity: specificityOf(nodes),
          conditions,
        });
      }
  });
  return found;
}

/** Whether two declarations in different sheets have equal specificity, differ, and may apply at the same time. */
export function isTie(one: SheetDeclaration, other: SheetDeclaration): boolean {
  return (
    one.file !== other.file &&
    one.important === other.important &&
    one.specificity.every((count, level) => count === other.specificity[level]) &&
    (one.property === other.property
      ? one.value !== other.value
      : sets(one.property, other.property) || sets(other.property, one.property)) &&
    !excludeEachOther(one.conditions, other.conditions)
  );
}

/** Whether the first never applies, because the other always overrides it. */
export function isOverridden(one: SheetDeclaration, other: SheetDeclaration): boolean {
  return (
    other.conditions.length === 0 &&
    other.elements + other.pseudoElement === other.selector &&
    (other.property === one.property || sets(other.property, one.property)) &&
    (other.important === one.important ? isStronger(other.specificity, one.specificity) : other.important)
  );
}

function sets(shorthand: string, property: string): boolean {
  const isLonghand = property.startsWith(`${shorthand}-`) && !NOT_SET.test(property);
  return isLonghand || (ALSO_SETS[shorthand]?.test(property) ?? false);
}

function excludeEachOther(some: readonly string[], others: readonly string[]): boolean {
  const isFor = (medium: string, conditions: readonly string[]) =>
    conditions.some((condition) => condition.split(',').every((query) => query.trim().startsWith(medium)));
  return (isFor('print', some) && isFor('screen', others)) || (isFor('screen', some) && isFor('print', others));
}

function isKeyframesOrPage(atrule: { name: string } | null): boolean {
  return /keyframes$|^page$/.test(atrule?.name ?? '');
}

/** Removes pseudo-elements and state from each compound selector. */
function elementsOf(nodes: readonly CssNode[]): string {
  const starts = nodes.flatMap(({ type }, index) => (type === 'Combinator' ? [index] : []));
  const compounds = [0, ...starts].map((start, index) => nodes.slice(start, starts[index] ?? nodes.length));
  return compounds.map(withoutState).join('') || '*';
}

/** Keeps the attributes of a compound that would otherwise be empty. */
function withoutState(compound: readonly CssNode[]): string {
  const elements = compound.filter((node) => !isPseudoElement(node));
  const stateless = elements.filter((node) => !isState(node));
  const isEmpty = stateless.every(({ type }) => type === 'Combinator' || type === 'PseudoClassSelector');
  return textOf(isEmpty ? elements.filter((node) => node.type !== 'PseudoClassSelector') : stateless);
}

function isPseudoElement(node: CssNode): boolean {
  return (
    node.type === 'PseudoElementSelector' || (node.type === 'PseudoClassSelector' && OLD_PSEUDO_ELEMENTS.has(node.name))
  );
}

function isState(node: CssNode): boolean {
  if (node.type === 'AttributeSelector') return CHANGING.test(node.name.name);
  if (node.type !== 'PseudoClassSelector') return false;
  if (!STRUCTURAL.test(node.name)) return true;
  return node.name === 'not' && argumentsOf(node).some((selector) => selector.some(isState));
}

function textOf(nodes: readonly CssNode[]): string {
  return nodes.map((node) => generate(node)).join('');
}
