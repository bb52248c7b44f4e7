/**
 * Replaces cascade layers by specificity for browsers that skip them (before Chromium 99 and Safari 15.4). Rules of a later layer get
 * the specificity of ids that no element has; `!important` declarations in the reverse order, as in the cascade. Sheets may still load
 * in any order. Rules outside of layers are unchanged, because Astro passes the styles of a component twice.
 */
import type { AtRule, Declaration, Plugin, Root, Rule } from 'postcss';
import { plainSelectors } from './selectors.ts';

/**
 * Layers from weak to strong. Those that follow each other within one sheet (site.css) share a level: tokens, modes, base and the pieces
 * that components share. A component may therefore override a shared piece, whichever sheet arrives first.
 */
const LEVELS = [['tokens', 'modes', 'base', 'shared'], ['components'], ['large'], ['forced', 'print']];

/** At-rules whose rules do not select elements. */
const WITHOUT_SELECTORS = /^(?:-\w+-)?keyframes$|^(?:page|font-face|view-transition)$/;

export function flattenLayers(): Plugin {
  return { postcssPlugin: 'flatten-layers', OnceExit: flatten };
}

function flatten(root: Root): void {
  root.walkRules((rule) => {
    const layer = atRulesAround(rule).find(({ name }) => name === 'layer');
    if (layer && !selectsNoElements(rule)) rewrite(rule, levelOf(layer));
  });
  root.walkAtRules('layer', (layer) => {
    layer.replaceWith(...(layer.nodes ?? []));
  });
}

function rewrite(rule: Rule, level: number): void {
  const important = rule.nodes.filter((node): node is Declaration => node.type === 'decl' && node.important === true);
  const selector = rule.selector;
  if (important.length > 0) {
    const strong = plainSelectors(selector, LEVELS.length - 1 - level).join(', ');
    rule.before(`${strong} { ${important.join('; ')} }`);
    for (const node of important) node.remove();
  }
  if (rule.nodes.length === 0) rule.remove();
  else rule.selector = plainSelectors(selector, level).join(', ');
}

function levelOf(layer: AtRule): number {
  const level = LEVELS.findIndex((names) => names.includes(layer.params));
  if (level < 0) throw layer.error(`There is no layer "${layer.params}". Layers are: ${LEVELS.flat().join(', ')}.`);
  return level;
}

function selectsNoElements(rule: Rule): boolean {
  if (rule.parent?.type === 'rule')
    throw rule.error('Do not nest rules: the nesting would become :is(), which old browsers lack.');
  return atRulesAround(rule).some(({ name }) => WITHOUT_SELECTORS.test(name));
}

function atRulesAround(rule: Rule): AtRule[] {
  const found: AtRule[] = [];
  for (let node = rule.parent; node; node = node.parent as typeof node) if (node.type === 'atrule') found.push(node);
  return found;
}
