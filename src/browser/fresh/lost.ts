/**
 * Notes that a script could not be had or threw, or that what was to come has not come for long. Whatever of the page is not live
 * by then gives way to what stands there without it (components/Lost.astro).
 */
import { release } from './hold.ts';

const PATIENCE_MS = 20_000;

export function noteLost(root: HTMLElement): void {
  const lost = (): void => {
    root.dataset['lost'] = '';
    // What is lost replaces nothing.
    release();
  };
  // A picture or a sheet that is missing takes nothing with it.
  addEventListener(
    'error',
    ({ target }) => {
      if (!/IMG|LINK/.test((target as Element).tagName)) lost();
    },
    true,
  );
  addEventListener('astro:hydration-error', lost);
  setTimeout(lost, PATIENCE_MS);
}
