/** Specificity of selectors (https://www.w3.org/TR/selectors-4/#specificity-rules): ids, classes, types. */
import type { CssNode } from 'css-tree';

export type Specificity = readonly [ids: number, classes: number, types: number];

const NONE: Specificity = [0, 0, 0];

export function specificityOf(nodes: readonly CssNode[]): Specificity {
  return nodes.map(ofNode).reduce(sum, NONE);
}

export function strongest(selectors: readonly (readonly CssNode[])[]): Specificity {
  return selectors.map(specificityOf).reduce((one, other) => (isStronger(other, one) ? other : one), NONE);
}

/** The arguments of `:is()`, `:not()`, `:has()`. */
export function argumentsOf(node: CssNode): CssNode[][] {
  const list = 'children' in node ? node.children?.toArray()[0] : undefined;
  return list?.type === 'SelectorList'
    ? list.children.toArray().map((selector) => (selector.type === 'Selector' ? selector.children.toArray() : []))
    : [];
}

function ofNode(node: CssNode): Specificity {
  switch (node.type) {
    case 'IdSelector':
      return [1, 0, 0];
    case 'ClassSelector':
    case 'AttributeSelector':
      return [0, 1, 0];
    case 'TypeSelector':
      return node.name === '*' ? NONE : [0, 0, 1];
    case 'PseudoElementSelector':
      return [0, 0, 1];
    case 'PseudoClassSelector':
      return ofPseudoClass(node.name, node);
    default:
      return NONE;
  }
}

function ofPseudoClass(name: string, node: CssNode): Specificity {
  if (name === 'where') return NONE;
  return name === 'is' || name === 'not' || name === 'has' ? strongest(argumentsOf(node)) : [0, 1, 0];
}

function sum(one: Specificity, other: Specificity): Specificity {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

export function isStronger(one: Specificity, other: Specificity): boolean {
  const index = one.findIndex((count, at) => count !== other[at]);
  return index >= 0 && one[index]! > other[index]!;
}
