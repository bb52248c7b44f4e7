/** Makes a page behave as in a browser at the floor: removes newer features from scripts and style sheets. */
import type { Page } from '@playwright/test';
import { generate, parse, walk, type CssNode, type List, type ListItem } from 'css-tree';
import type { Identifier } from '@mdn/browser-compat-data';
import { compatData, since } from '../../scripts/floor/compat.ts';
import { unsupportedInSheet } from '../../scripts/floor/sheet.ts';

/** Playwright needs these in the page. */
const NEEDED = /^(?:Symbol|Proxy|Reflect|globalThis|Big\w+|checkVisibility)$/;

let members: string[][] | undefined;

/** Paths of newer members: `Array.prototype.at`, `Object.hasOwn`, `structuredClone`. */
export const unsupportedMembers = (): string[][] => (members ??= findMembers());

function findMembers(): string[][] {
  const { javascript, api } = compatData();
  const window = Object.entries(api['Window'] ?? {})
    .filter(([name, entry]) => name !== '__compat' && since(entry as Identifier) !== undefined)
    .map(([name]) => [name]);
  return [...membersOf(javascript['builtins'] ?? {}), ...membersOf(api), ...window];
}

function membersOf(types: object): string[][] {
  return Object.entries(types as Record<string, Identifier>)
    .filter(([type]) => !NEEDED.test(type))
    .flatMap(([type, entry]) => {
      if (since(entry) !== undefined) return [[type]];
      return Object.entries(entry)
        .filter(
          ([name, member]) =>
            /^[a-z]\w*$/i.test(name) &&
            !NEEDED.test(name) &&
            name !== type &&
            since(member as Identifier) !== undefined,
        )
        .flatMap(([name]) =>
          name === 'EventTarget_inheritance'
            ? [
                [type, 'prototype', 'addEventListener'],
                [type, 'prototype', 'removeEventListener'],
              ]
            : name.endsWith('_static')
              ? [[type, name.replace('_static', '')]]
              : [
                  [type, name],
                  [type, 'prototype', name],
                ],
        );
    });
}

export async function removeFromScripts(page: Page): Promise<void> {
  await page.addInitScript((members: string[][]) => {
    for (const path of members) {
      const name = path[path.length - 1]!;
      const owner = path
        .slice(0, -1)
        .reduce<object | undefined>(
          (at, key) => (at as Record<string, object | undefined> | undefined)?.[key],
          globalThis,
        );
      if (!owner) continue;
      // Hide inherited members, delete own ones.
      if (!Reflect.deleteProperty(owner, name) || !(name in owner)) continue;
      if (name.endsWith('EventListener'))
        Object.defineProperty(owner, name, { value: undefined, configurable: true, writable: true });
    }
  }, unsupportedMembers());
}

export async function removeFromSheets(page: Page): Promise<void> {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: sheetAtTheFloor(await response.text()) });
  });
}

/** Most pages have the same sheets. */
const olderSheets = new Map<string, string>();

function sheetAtTheFloor(text: string): string {
  const older = olderSheets.get(text) ?? withoutNewer(text);
  olderSheets.set(text, older);
  return older;
}

/** Removes layers, feature queries, and rules and declarations that such a browser does not know. */
function withoutNewer(text: string): string {
  const tree = parse(text, { parseCustomProperty: true });
  walk(tree, {
    enter(node: CssNode, item: ListItem<CssNode> | null, list: List<CssNode> | null) {
      if (list && item && isUnknown(node)) list.remove(item);
    },
  });
  return generate(tree);
}

function isUnknown(node: CssNode): boolean {
  if (node.type === 'Atrule')
    return ['layer', 'supports', 'view-transition', 'container', 'starting-style'].includes(node.name);
  if (node.type === 'Declaration') return unsupportedInSheet(`a{${generate(node)}}`).length > 0;
  return node.type === 'Rule' && unsupportedInSheet(`${generate(node.prelude)}{}`).length > 0;
}
