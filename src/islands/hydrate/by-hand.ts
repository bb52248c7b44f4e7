import { createElement, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Guard } from './guard.tsx';

/**
 * Hydrates an island that a page has rendered into `<div data-island={name} data-props={JSON}>`, without the runtime of Astro's
 * own islands (2.9 kB on every page that has one). Sets `data-live` once the island is interactive.
 */
export function hydrateByHand<Props extends object>(name: string, island: ComponentType<Props>): void {
  for (const root of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    hydrateRoot(root, createElement(Guard, null, createElement(island, JSON.parse(root.dataset['props']!) as Props)));
    root.dataset['live'] = '';
  }
}
