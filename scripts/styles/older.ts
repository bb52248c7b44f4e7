/** Replaces CSS that old browsers lack with equivalents that all browsers support. */
import type { Declaration, Plugin, Rule } from 'postcss';

/** Logical shorthands (Chromium 87, Safari 14.5) as physical properties, because pages are written from left to right. */
const PHYSICAL: Record<string, [string, string]> = {
  'margin-inline': ['margin-left', 'margin-right'],
  'margin-block': ['margin-top', 'margin-bottom'],
  'padding-inline': ['padding-left', 'padding-right'],
  'padding-block': ['padding-top', 'padding-bottom'],
  'border-inline': ['border-left', 'border-right'],
  'border-block': ['border-top', 'border-bottom'],
  'inset-inline': ['left', 'right'],
  'inset-block': ['top', 'bottom'],
  'scroll-margin-block': ['scroll-margin-top', 'scroll-margin-bottom'],
};
/** An unknown selector invalidates its whole list, so these get their own rules. */
const UNKNOWN = /:focus-visible|:has\(|:popover-open|::(?:backdrop|marker|file-selector-button)|:not\([^()]*[ >+~,]/;

export function forOlderBrowsers(): Plugin {
  return {
    postcssPlugin: 'for-older-browsers',
    OnceExit(root) {
      root.walkDecls((declaration) => {
        replaceLogical(declaration);
        addBreakWord(declaration);
      });
      root.walkRules(separateUnknown);
    },
  };
}

function replaceLogical(declaration: Declaration): void {
  const sides = PHYSICAL[declaration.prop];
  if (!sides) return;
  const values = declaration.prop.startsWith('border') ? [declaration.value] : splitValues(declaration.value);
  const [first = '', last = first] = values;
  declaration.replaceWith(
    declaration.clone({ prop: sides[0], value: first }),
    declaration.clone({ prop: sides[1], value: last }),
  );
}

/** Splits at spaces outside of brackets. */
function splitValues(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

/** Safari has `anywhere` since 15.4. */
function addBreakWord(declaration: Declaration): void {
  const isAnywhere = declaration.prop === 'overflow-wrap' && declaration.value === 'anywhere';
  if (isAnywhere && declaration.prev()?.toString() !== 'overflow-wrap: break-word')
    declaration.before({ prop: declaration.prop, value: 'break-word' });
}

function separateUnknown(rule: Rule): void {
  const unknown = rule.selectors.filter((selector) => UNKNOWN.test(selector));
  if (unknown.length === 0 || rule.selectors.length === 1) return;
  for (const selector of unknown) rule.before(rule.clone({ selector }).toString());
  const others = rule.selectors.filter((selector) => !UNKNOWN.test(selector));
  if (others.length === 0) rule.remove();
  else rule.selectors = others;
}
