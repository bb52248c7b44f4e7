/**
 * Sets `data-lost` on <html> when a script fails to load, throws, or takes too long. Every part of the page that is not
 * interactive by then shows its static alternative (components/Lost.astro).
 */
import { release } from './hold.ts';

const TIMEOUT_MS = 20_000;

export function watchForFailures(root: HTMLElement): void {
  const showAlternatives = (): void => {
    root.dataset['lost'] = '';
    // The script that failed will not replace what is hidden.
    release();
  };
  // A missing image or stylesheet breaks no script.
  addEventListener(
    'error',
    ({ target }) => {
      if (!/IMG|LINK/.test((target as Element).tagName)) showAlternatives();
    },
    true,
  );
  addEventListener('astro:hydration-error', showAlternatives);
  setTimeout(showAlternatives, TIMEOUT_MS);
}
