import { hydrateByHand } from '../hydrate/by-hand.ts';
import { Bianji } from './Bianji.tsx';

if (hasLookbehind()) hydrateByHand('bianji', Bianji);
else showWithout();

/** The readers of tables and the checks need it. Safari before 16.4 lacks it, and says so only when one of them is loaded. */
function hasLookbehind(): boolean {
  try {
    return new RegExp('(?<=a)b').test('ab');
  } catch {
    return false;
  }
}

/** The same as without JavaScript: how to hand in activities otherwise. */
function showWithout(): void {
  delete document.documentElement.dataset['js'];
  document.querySelector<HTMLElement>('[data-too-old]')!.hidden = false;
}
