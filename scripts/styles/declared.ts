/** What a built sheet declares, one by one, and when the order of two sheets would decide between them. */
import { generate, parse, walk, type CssNode } from 'css-tree';
import { argumentsOf, isStronger, specificityOf, type Specificity } from './specificity.ts';

export interface Declared {
  file: string;
  selector: string;
  /** The selector for elements: without pseudo-elements, and without what changes in the browser (`:hover`, `[data-rel]`). */
  matches: string;
  /** `::before`, or nothing. */
  part: string;
  property: string;
  value: string;
  important: boolean;
  strength: Specificity;
  /** Media queries and the like around it. */
  conditions: readonly string[];
}

/** What these ask is written in the page. */
const STRUCTURE = /^(?:root|empty|not|is|(?:first|last|only)-(?:child|of-type)|nth-.*)$/;
/** Scripts write attributes of these kinds. */
const CHANGING = /^(?:data-|aria-|hidden$|open$)/;
const OLD_PSEUDO_ELEMENTS: ReadonlySet<string> = new Set(['before', 'after']);
/** A shorthand sets what begins with its name, and these. */
const ALSO_SETS: Readonly<Record<string, RegExp>> = { font: /^line-height$/, inset: /^(?:top|right|bottom|left)$/ };
/** They begin with the name of a shorthand that does not set them. */
const NOT_SET =
  /^(?:border-(?:radius|collapse|spacing|(?:top|bottom)-(?:left|right)-radius)|flex-(?:wrap|direction|flow))$/;

export function readDeclarations(file: string, css: string): Declared[] {
  const found: Declared[] = [];
  walk(parse(css), function (node) {
    if (node.type !== 'Declaration' || this.rule?.prelude.type !== 'SelectorList' || isFrame(this.atrule)) return;
    const { property, important } = node;
    const value = generate(node.value);
    const conditions = this.atrule?.prelude ? [generate(this.atrule.prelude)] : [];
    for (const selector of this.rule.prelude.children)
      if (selector.type === 'Selector') {
        const nodes = selector.children.toArray();
        found.push({
          file,
          selector: generate(selector),
          matches: elementsOf(nodes),
          part: textOf(nodes.filter(isPseudoElement)),
          property,
          value,
          important: important !== false,
          strength: specificityOf(nodes),
          conditions,
        });
      }
  });
  return found;
}

/** Equally strong declarations in two sheets that differ and may hold at the same time. */
export function isTie(one: Declared, other: Declared): boolean {
  return (
    one.file !== other.file &&
    one.important === other.important &&
    one.strength.every((count, level) => count === other.strength[level]) &&
    (one.property === other.property
      ? one.value !== other.value
      : sets(one.property, other.property) || sets(other.property, one.property)) &&
    !excludeEachOther(one.conditions, other.conditions)
  );
}

/** Whether the first never shows, because the other holds in every case. */
export function isOverruled(one: Declared, other: Declared): boolean {
  return (
    other.conditions.length === 0 &&
    other.matches + other.part === other.selector &&
    (other.property === one.property || sets(other.property, one.property)) &&
    (other.important === one.important ? isStronger(other.strength, one.strength) : other.important)
  );
}

function sets(shorthand: string, property: string): boolean {
  const begins = property.startsWith(`${shorthand}-`) && !NOT_SET.test(property);
  return begins || (ALSO_SETS[shorthand]?.test(property) ?? false);
}

function excludeEachOther(some: readonly string[], others: readonly string[]): boolean {
  const isFor = (medium: string, conditions: readonly string[]) =>
    conditions.some((condition) => condition.split(',').every((query) => query.trim().startsWith(medium)));
  return (isFor('print', some) && isFor('screen', others)) || (isFor('screen', some) && isFor('print', others));
}

function isFrame(atrule: { name: string } | null): boolean {
  return /keyframes$|^page$/.test(atrule?.name ?? '');
}

/** Where nothing else is left of a compound, its attributes stay. */
function elementsOf(nodes: readonly CssNode[]): string {
  const starts = nodes.flatMap(({ type }, index) => (type === 'Combinator' ? [index] : []));
  const compounds = [0, ...starts].map((start, index) => nodes.slice(start, starts[index] ?? nodes.length));
  return compounds.map(lasting).join('') || '*';
}

function lasting(compound: readonly CssNode[]): string {
  const elements = compound.filter((node) => !isPseudoElement(node));
  const left = elements.filter((node) => !isState(node));
  const isEmpty = left.every(({ type }) => type === 'Combinator' || type === 'PseudoClassSelector');
  return textOf(isEmpty ? elements.filter((node) => node.type !== 'PseudoClassSelector') : left);
}

function isPseudoElement(node: CssNode): boolean {
  return (
    node.type === 'PseudoElementSelector' || (node.type === 'PseudoClassSelector' && OLD_PSEUDO_ELEMENTS.has(node.name))
  );
}

function isState(node: CssNode): boolean {
  if (node.type === 'AttributeSelector') return CHANGING.test(node.name.name);
  if (node.type !== 'PseudoClassSelector') return false;
  if (!STRUCTURE.test(node.name)) return true;
  return node.name === 'not' && argumentsOf(node).some((selector) => selector.some(isState));
}

function textOf(nodes: readonly CssNode[]): string {
  return nodes.map((node) => generate(node)).join('');
}
