/**
 * Cascade layers for browsers that have none (before Chromium 99 and Safari 15.4, which skip all that stands in them): layers
 * become strength. A rule of a later layer is stronger by ids that no element has; what is `!important` goes the other way
 * round, as in the cascade. Sheets may arrive in any order, as with layers. What stands in no layer is left alone: Astro hands
 * the styles of a component over twice.
 */
import type { AtRule, Declaration, Plugin, Root, Rule } from 'postcss';
import { plainSelectors } from './selectors.ts';

/**
 * From weak to strong. What comes in one sheet in this order (site.css) needs no strength beside each other: tokens, modes, base
 * and the pieces that components share. A component may therefore change a shared piece, whichever sheet arrives first.
 */
const ORDER = [['tokens', 'modes', 'base', 'shared'], ['components'], ['large'], ['forced', 'print']];

/** Rules in them have no selectors, or none of elements. */
const WITHOUT_SELECTORS = /^(?:-\w+-)?keyframes$|^(?:page|font-face|view-transition)$/;

export function flattenLayers(): Plugin {
  return { postcssPlugin: 'flatten-layers', OnceExit: flatten };
}

function flatten(root: Root): void {
  root.walkRules((rule) => {
    const layer = around(rule).find(({ name }) => name === 'layer');
    if (layer && !hasOtherNames(rule)) rewrite(rule, levelOf(layer));
  });
  root.walkAtRules('layer', (layer) => {
    layer.replaceWith(...(layer.nodes ?? []));
  });
}

function rewrite(rule: Rule, level: number): void {
  const important = rule.nodes.filter((node): node is Declaration => node.type === 'decl' && node.important === true);
  const selector = rule.selector;
  if (important.length > 0) {
    const strong = plainSelectors(selector, ORDER.length - 1 - level).join(', ');
    rule.before(`${strong} { ${important.join('; ')} }`);
    for (const node of important) node.remove();
  }
  if (rule.nodes.length === 0) rule.remove();
  else rule.selector = plainSelectors(selector, level).join(', ');
}

function levelOf(layer: AtRule): number {
  const level = ORDER.findIndex((names) => names.includes(layer.params));
  if (level < 0) throw layer.error(`There is no layer "${layer.params}": there are ${ORDER.flat().join(', ')}.`);
  return level;
}

function hasOtherNames(rule: Rule): boolean {
  if (rule.parent?.type === 'rule') throw rule.error('Rules do not stand inside rules: old browsers would get :is().');
  return around(rule).some(({ name }) => WITHOUT_SELECTORS.test(name));
}

function around(rule: Rule): AtRule[] {
  const found: AtRule[] = [];
  for (let node = rule.parent; node; node = node.parent as typeof node) if (node.type === 'atrule') found.push(node);
  return found;
}
